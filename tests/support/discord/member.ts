import {
  type APIApplicationCommandOptionChoice,
  ChannelType,
  Locale,
  type MessageType,
} from 'discord.js';
import type { Gateway } from './gateway/gateway.ts';
import type { Values } from './members/commandForm.ts';
import { formOf, type OpenForm } from './members/openForm.ts';
import { type Choice, chooseIn, clickOn } from './members/pick.ts';
import { type Seen, see } from './members/seen.ts';
import { channelOf, current, find, type Place, type Self } from './members/self.ts';
import { outcomeOf } from './members/use.ts';
import { type Line, useCommand, useMenuCommand } from './members/useCommand.ts';
import { sendForm, useComponent } from './members/useComponent.ts';
import { post } from './messages/post.ts';
import type { Interaction } from './state/interaction.ts';
import type { Person } from './state/person.ts';
import type { Channel } from './state/places.ts';
import { canSee, isLoading, type Sent } from './state/sent.ts';
import { snowflake } from './state/snowflake.ts';
import { until } from './state/until.ts';
import { createUser, type World } from './state/world.ts';

interface Says extends Place {
  /** A message that this one replies to. */
  readonly replyTo?: Sent;
  readonly pingsAuthor?: boolean;
  readonly type?: MessageType;
  readonly webhookId?: string;
}

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
  /** Uses a slash command that opens a form. */
  opensWith(command: Line, values?: Values, place?: Place): Promise<OpenForm>;
  /** Picks a command from the menu of a message or a member. */
  uses(command: string, target: Sent | Seen | Person, place?: Place): Promise<Seen>;
  /** Clicks a button, as the message reads now, and sees what the bot makes of it. */
  clicks(label: string, message: Seen | Sent): Promise<Seen>;
  /** Chooses in a menu: the first one, or the one with that placeholder. */
  selects(choices: Choice | readonly Choice[], message: Seen | Sent, menu?: string): Promise<Seen>;
  /** Clicks a button that opens a form. */
  opens(label: string, message: Seen | Sent): Promise<OpenForm>;
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
  /** The ids of their roles. */
  readonly roles?: readonly string[];
  /** Whether they have installed the bot for themselves, to use it everywhere. */
  readonly hasInstalled?: boolean;
}

type Options = MemberOptions & { readonly world: World; readonly gateway: Gateway };

export function createMember(name: string, options: Options): Member {
  const self = letIn(name, options);
  const { person, world } = self;

  async function seeOutcome(interaction: Interaction, what: string): Promise<Seen> {
    const { sent } = await outcomeOf(interaction, { what, kind: 'message', world });
    return see(sent, interaction.id);
  }

  async function seeFirst(what: string, isIt: (sent: Sent) => boolean): Promise<Seen> {
    const isThere = (sent: Sent) =>
      isIt(sent) &&
      sent.message.author.id === world.bot.user.id &&
      canSee(person.user.id, sent) &&
      !isLoading(sent);
    return see(await until(world, { what, find: () => world.sent.find(isThere) }));
  }

  return {
    ...person,
    get locale() {
      return person.locale;
    },
    // Async, so that a use that Discord does not let happen is a rejection too.
    async asks(line, values = {}, place = {}) {
      return seeOutcome(useCommand(line, { values, place }, self), line);
    },
    async opensWith(line, values = {}, place = {}) {
      const interaction = useCommand(line, { values, place }, self);
      return formOf(interaction, { what: line, world });
    },
    async types(line, values, focused, place = {}) {
      const interaction = useCommand(line, { values, place, focused }, self);
      const what = `typing into "${focused}" of ${line}`;
      return (await outcomeOf(interaction, { what, kind: 'choices', world })).choices;
    },
    async uses(command, goal, place = {}) {
      const target = 'user' in goal ? goal : current(goal, self);
      return seeOutcome(useMenuCommand(command, { target, place }, self), `"${command}"`);
    },
    async clicks(label, message) {
      const sent = current(message, self);
      const what = `a click on "${label}"`;
      return seeOutcome(useComponent(sent, { what, data: clickOn(label, sent) }, self), what);
    },
    async selects(chosen, message, menu) {
      const sent = current(message, self);
      const choices = Array.isArray(chosen) ? chosen : [chosen as Choice];
      const data = chooseIn({ sent, choices, menu }, world);
      const what = `the choice of ${data.values.join(', ')}`;
      return seeOutcome(useComponent(sent, { what, data }, self), what);
    },
    async opens(label, message) {
      const sent = current(message, self);
      const what = `a click on "${label}"`;
      const interaction = useComponent(sent, { what, data: clickOn(label, sent) }, self);
      return formOf(interaction, { what, world });
    },
    async fillsIn(form, values) {
      return seeOutcome(sendForm(form, values, self), `the form "${form.title}"`);
    },
    speaks(locale) {
      person.locale = locale;
    },
    says(content, how = {}) {
      const { replyTo, pingsAuthor = true, type, webhookId } = how;
      return post(
        {
          author: person.user,
          channel: channelOf(how, self),
          content,
          replyTo: replyTo?.message,
          type,
          webhookId,
          allowedMentions: { parse: [], replied_user: pingsAuthor },
        },
        self,
      );
    },
    seesReplyTo: ({ message: { id, content } }) =>
      seeFirst(
        `a reply to "${content}"`,
        ({ message }) => message.message_reference?.message_id === id,
      ),
    seesFollowUp: ({ id, interactionId }) =>
      seeFirst(
        'a follow-up',
        (sent) => sent.interactionId === interactionId && sent.message.id > id,
      ),
    looksAt: (message) => see(current(message, self)),
    canSee: (message) => find(message, self) !== undefined,
  };
}

function letIn(name: string, { world, gateway, isBot = false, ...options }: Options): Self {
  const { locale = Locale.EnglishUS, permissions = 0n, hasInstalled = false, roles = [] } = options;
  const user = createUser(name, { bot: isBot });
  const direct: Channel = {
    ...{ id: snowflake(), type: ChannelType.DM, name },
    ...{ guild: null, recipients: [user], denied: 0n },
  };
  world.users.push(user);
  world.channels.set(direct.id, direct);
  return { person: { user, locale, permissions, hasInstalled, roles }, direct, world, gateway };
}
