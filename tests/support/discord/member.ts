import {
  type APIApplicationCommandOptionChoice,
  type APIModalInteractionResponseCallbackData,
  ApplicationCommandType,
  ChannelType,
  InteractionType,
  Locale,
  type MessageType,
} from 'discord.js';
import { fillIn } from './forms/fillIn.ts';
import type { Gateway } from './gateway/gateway.ts';
import { fillForm, type Values } from './members/commandForm.ts';
import { findCommand } from './members/findCommand.ts';
import { type Choice, chooseIn, clickOn } from './members/pick.ts';
import { type Seen, see } from './members/seen.ts';
import { outcomeOf, use } from './members/use.ts';
import { post } from './messages/post.ts';
import { type Resolved, resolve } from './payloads/resolved.ts';
import type { Interaction } from './state/interaction.ts';
import type { Person } from './state/person.ts';
import type { Channel } from './state/places.ts';
import { canSee, isLoading, type Sent } from './state/sent.ts';
import { snowflake } from './state/snowflake.ts';
import { until } from './state/until.ts';
import { createUser, type World } from './state/world.ts';

interface Place {
  /** In a direct message to the bot rather than on the server. */
  readonly isDirect?: boolean;
  /** In that channel, thread or group chat. */
  readonly in?: Channel;
  /** For commands: an admin lets everybody use them, whatever their default permissions are. */
  readonly byOverride?: boolean;
}

interface Says extends Place {
  /** A message that this one replies to. */
  readonly replyTo?: Sent;
  readonly pingsAuthor?: boolean;
  readonly type?: MessageType;
  readonly webhookId?: string;
}

/** A form that the bot has opened for somebody. */
interface OpenForm {
  readonly form: APIModalInteractionResponseCallbackData;
  readonly title: string;
  readonly interaction: Interaction;
}

type Line = `/${string}`;

/** Somebody on the server (or another bot). A wait in vain prints what happened. */
export interface Member extends Person {
  /** Uses a slash command, `/ask` or `/settings channel add`, and sees what the bot answers. */
  asks(command: Line, values?: Values, place?: Place): Promise<Seen>;
  /** Types into an option of a command, and gets the bot's suggestions for it. */
  types(
    command: Line,
    values: Values,
    focused: string,
    place?: Place,
  ): Promise<readonly APIApplicationCommandOptionChoice[]>;
  /** Picks a command from the menu of a message or a member. */
  uses(command: string, target: Sent | Seen | Person, place?: Place): Promise<Seen>;
  /** Clicks a button, as the message reads now, and sees what the bot makes of it. */
  clicks(label: string, message: Seen | Sent): Promise<Seen>;
  /** Chooses in a menu: the first one, or the one with that placeholder. */
  selects(choices: Choice | readonly Choice[], message: Seen | Sent, menu?: string): Promise<Seen>;
  /** Clicks a button, or uses a command, that opens a form. */
  opens(label: string, message: Seen | Sent): Promise<OpenForm>;
  opens(command: Line, values: Values): Promise<OpenForm>;
  /** Sends a form with values by the labels of its fields. */
  fillsIn(form: OpenForm, values: Readonly<Record<string, string>>): Promise<Seen>;
  /** Sets the language of their Discord. */
  speaks(locale: `${Locale}`): void;
  /** Writes a message. */
  says(content: string, how?: Says): Sent;
  /** Waits for the bot's reply to a message. */
  seesReplyTo(sent: Sent): Promise<Seen>;
  /** Waits for a further message of the bot's after an answer. */
  seesFollowUp(seen: Seen): Promise<Seen>;
  /** A message as it reads now. */
  looksAt(message: Seen | Sent): Seen;
  /** Whether they see the message at all: it is not deleted, and not for somebody else only. */
  canSee(message: Seen | Sent): boolean;
}

export interface MemberOptions {
  readonly isBot?: boolean;
  readonly locale?: `${Locale}`;
  /** What they may do beyond what everybody may: `PermissionFlagsBits.ManageGuild`. */
  readonly permissions?: bigint;
  /** Whether they have installed the bot for themselves, to use it everywhere. */
  readonly hasInstalled?: boolean;
}

export function createMember(
  name: string,
  { world, gateway, isBot = false, ...options }: MemberOptions & { world: World; gateway: Gateway },
): Member {
  const { locale = Locale.EnglishUS, permissions = 0n, hasInstalled = false } = options;
  const user = createUser(name, { bot: isBot });
  const person: Person = { user, locale, permissions, hasInstalled };
  const server = { world, gateway };
  const direct: Channel = {
    id: snowflake(),
    type: ChannelType.DM,
    name,
    guild: null,
    recipients: [user],
    denied: 0n,
  };
  world.users.push(user);
  world.channels.set(direct.id, direct);

  function channelOf({ isDirect = false, in: channel }: Place): Channel {
    return channel ?? (isDirect ? direct : world.general);
  }

  /** The message behind what they see or have sent. */
  function current(message: Seen | Sent): Sent {
    const id = 'message' in message ? message.message.id : message.id;
    const sent = world.sent.find((candidate) => candidate.message.id === id);
    if (sent && canSee(user.id, sent)) return sent;
    throw new Error(`${name} does not see the message "${sent?.message.content ?? id}" (any more)`);
  }

  function useCommand(
    line: Line,
    { values, place, focused }: { values: Values; place: Place; focused?: string },
  ): Interaction {
    const [commandName = '', ...path] = line.slice(1).split(' ');
    const channel = channelOf(place);
    const type = ApplicationCommandType.ChatInput;
    const { byOverride } = place;
    const found = findCommand({ name: commandName, type, person, channel, byOverride }, world);
    const { command, owners } = found;
    const { options, resolved } = fillForm({ command, path, values, focused }, world);
    const isLocal = !(world.commands.get('global') ?? []).includes(command);
    return use(
      {
        what: `${line} ${JSON.stringify(options)}`,
        start: {
          type:
            focused === undefined
              ? InteractionType.ApplicationCommand
              : InteractionType.ApplicationCommandAutocomplete,
          person,
          channel,
          owners,
          name: command.name,
        },
        data: {
          id: command.id,
          name: command.name,
          type,
          options,
          ...(Object.keys(resolved).length > 0 && { resolved }),
          ...(isLocal && { guild_id: channel.guild?.id }),
        },
      },
      server,
    );
  }

  function useComponent(what: string, sent: Sent, data: object): Interaction {
    const { channel } = sent;
    const before = world.interactions.get(sent.interactionId ?? '');
    const owners = before?.owners ?? { 0: channel.guild?.id ?? '0' };
    const type = InteractionType.MessageComponent;
    return use({ what, start: { type, person, channel, owners, message: sent }, data }, server);
  }

  async function seeOutcome(interaction: Interaction, what: string): Promise<Seen> {
    const { sent } = await outcomeOf(interaction, { what, kind: 'message', world });
    return see(sent, interaction.id);
  }

  return {
    ...person,
    get locale() {
      return person.locale;
    },
    asks: (line, values = {}, place = {}) =>
      later(() => seeOutcome(useCommand(line, { values, place }), line)),
    types: (line, values, focused, place = {}) =>
      later(async () => {
        const interaction = useCommand(line, { values, place, focused });
        const what = `typing into "${focused}" of ${line}`;
        return (await outcomeOf(interaction, { what, kind: 'choices', world })).choices;
      }),
    uses: (commandName, target, place = {}) =>
      later(() => {
        const isUser = 'user' in target;
        const sent = isUser ? null : current(target);
        const type = isUser ? ApplicationCommandType.User : ApplicationCommandType.Message;
        const channel = sent?.channel ?? channelOf(place);
        const { byOverride } = place;
        const found = findCommand({ name: commandName, type, person, channel, byOverride }, world);
        const { command, owners } = found;
        const resolved: Resolved = {};
        if (isUser) resolve(target, resolved, world);
        if (sent) resolved.messages = { [sent.message.id]: sent.message };
        const target_id = isUser ? target.user.id : sent?.message.id;
        const interaction = use(
          {
            what: `"${commandName}" on ${isUser ? target.user.global_name : 'a message'}`,
            start: {
              type: InteractionType.ApplicationCommand,
              ...{ person, channel, owners, name: command.name, isContextMenu: true },
            },
            data: { id: command.id, name: command.name, type, target_id, resolved },
          },
          server,
        );
        return seeOutcome(interaction, `"${commandName}"`);
      }),
    clicks: (label, message) =>
      later(() => {
        const sent = current(message);
        const what = `a click on "${label}"`;
        return seeOutcome(useComponent(what, sent, clickOn(label, sent)), what);
      }),
    selects: (choices, message, menu) =>
      later(() => {
        const sent = current(message);
        const chosen = Array.isArray(choices) ? choices : [choices as Choice];
        const data = chooseIn(
          { sent, choices: chosen, ...(menu !== undefined && { menu }) },
          world,
        );
        const what = `the choice of ${data.values.join(', ')}`;
        return seeOutcome(useComponent(what, sent, data), what);
      }),
    opens: (label: string, onto: Seen | Sent | Values) =>
      later(async () => {
        const what = label.startsWith('/') ? label : `a click on "${label}"`;
        let interaction: Interaction;
        if (label.startsWith('/')) {
          interaction = useCommand(label as Line, { values: onto as Values, place: {} });
        } else {
          const sent = current(onto as Seen | Sent);
          interaction = useComponent(what, sent, clickOn(label, sent));
        }
        const { form } = await outcomeOf(interaction, { what, kind: 'form', world });
        return { form, title: form.title, interaction };
      }),
    fillsIn: ({ form, interaction: trigger }, values) =>
      later(() => {
        const { channel, owners, message } = trigger;
        const interaction = use(
          {
            what: `sends the form "${form.title}"`,
            start: {
              type: InteractionType.ModalSubmit,
              ...{ person, channel, owners, trigger, ...(message && { message }) },
            },
            data: fillIn(form, values),
          },
          server,
        );
        return seeOutcome(interaction, `the form "${form.title}"`);
      }),
    speaks(language) {
      person.locale = language;
    },
    says(content, how = {}) {
      const { replyTo, pingsAuthor = true, ...rest } = how;
      return post(
        {
          author: user,
          channel: channelOf(how),
          content,
          replyTo: replyTo?.message,
          type: rest.type,
          webhookId: rest.webhookId,
          allowedMentions: { parse: [], replied_user: pingsAuthor },
        },
        server,
      );
    },
    async seesReplyTo({ message }) {
      return see(
        await until(world, {
          what: `a reply to "${message.content}"`,
          find: () =>
            world.sent.find(
              (sent) =>
                sent.message.author.id === world.bot.user.id &&
                sent.message.message_reference?.message_id === message.id &&
                canSee(user.id, sent),
            ),
        }),
      );
    },
    async seesFollowUp({ id, interactionId }) {
      return see(
        await until(world, {
          what: 'a follow-up',
          find: () =>
            world.sent.find(
              (sent) =>
                sent.interactionId === interactionId &&
                sent.message.id > id &&
                canSee(user.id, sent) &&
                !isLoading(sent),
            ),
        }),
      );
    },
    looksAt: (message) => see(current(message)),
    canSee(message) {
      const id = 'message' in message ? message.message.id : message.id;
      return world.sent.some((sent) => sent.message.id === id && canSee(user.id, sent));
    },
  };
}

/** What is wrong with a use is a rejection too. */
async function later<T>(act: () => Promise<T>): Promise<T> {
  return act();
}
