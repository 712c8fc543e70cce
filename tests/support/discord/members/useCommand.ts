import { ApplicationCommandType, InteractionType } from 'discord.js';
import { type Resolved, resolve } from '../payloads/resolved.ts';
import type { Interaction } from '../state/interaction.ts';
import type { Person } from '../state/person.ts';
import type { Sent } from '../state/sent.ts';
import { fillForm, type Values } from './commandForm.ts';
import { findCommand } from './findCommand.ts';
import { channelOf, type Place, type Self } from './self.ts';
import { use } from './use.ts';

/** A slash command: `/ask`, or `/settings channel add`. */
export type Line = `/${string}`;

interface Typed {
  readonly values: Values;
  readonly place: Place;
  /** The option that is being typed into, for autocomplete. */
  readonly focused?: string;
}

/** Uses a slash command, or types into it. */
export function useCommand(line: Line, { values, place, focused }: Typed, self: Self): Interaction {
  const { world, person } = self;
  const [name = '', ...path] = line.slice(1).split(' ');
  const channel = channelOf(place, self);
  const type = ApplicationCommandType.ChatInput;
  const { byOverride } = place;
  const { command, owners } = findCommand({ name, type, person, channel, byOverride }, world);
  const { options, resolved } = fillForm({ command, path, values, focused }, world);
  return use(
    {
      what: `${line} ${JSON.stringify(options)}`,
      start: {
        type:
          focused === undefined
            ? InteractionType.ApplicationCommand
            : InteractionType.ApplicationCommandAutocomplete,
        ...{ person, channel, owners, name: command.name },
      },
      data: {
        ...{ id: command.id, name: command.name, type, options },
        ...(Object.keys(resolved).length > 0 && { resolved }),
        ...(command.guild_id !== undefined && { guild_id: command.guild_id }),
      },
    },
    self,
  );
}

/** Uses a command from the menu of a message or a member. */
export function useMenuCommand(
  name: string,
  { target, place }: { target: Sent | Person; place: Place },
  self: Self,
): Interaction {
  const { world, person } = self;
  const isUser = 'user' in target;
  const type = isUser ? ApplicationCommandType.User : ApplicationCommandType.Message;
  const channel = isUser ? channelOf(place, self) : target.channel;
  const { byOverride } = place;
  const { command, owners } = findCommand({ name, type, person, channel, byOverride }, world);
  const resolved: Resolved = {};
  if (isUser) resolve(target, resolved, world);
  else resolved.messages = { [target.message.id]: target.message };
  const target_id = isUser ? target.user.id : target.message.id;
  return use(
    {
      what: `"${name}" on ${isUser ? target.user.global_name : `"${target.message.content}"`}`,
      start: {
        type: InteractionType.ApplicationCommand,
        ...{ person, channel, owners, name: command.name, isContextMenu: true },
      },
      data: { id: command.id, name: command.name, type, target_id, resolved },
    },
    self,
  );
}
