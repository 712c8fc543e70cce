import type { Gateway } from '../gateway/gateway.ts';
import type { Person } from '../state/person.ts';
import type { Channel } from '../state/places.ts';
import { canSee, type Sent } from '../state/sent.ts';
import type { World } from '../state/world.ts';
import type { Seen } from './seen.ts';

/** A member, and the world that they act in. */
export interface Self {
  readonly person: Person;
  /** Their direct messages with the bot. */
  readonly direct: Channel;
  readonly world: World;
  readonly gateway: Gateway;
}

export interface Place {
  /** In a direct message to the bot rather than on the server. */
  readonly isDirect?: boolean;
  /** In that channel, thread or group chat. */
  readonly in?: Channel;
  /** For commands: an admin lets everybody use them, whatever their default permissions are. */
  readonly byOverride?: boolean;
}

export function channelOf(
  { isDirect = false, in: channel }: Place,
  { direct, world }: Self,
): Channel {
  return channel ?? (isDirect ? direct : world.general);
}

/** The message behind what somebody saw or sent; undefined where they do not see it (any more). */
export function find(message: Seen | Sent, { world, person }: Self): Sent | undefined {
  const id = 'message' in message ? message.message.id : message.id;
  const sent = world.sent.find((candidate) => candidate.message.id === id);
  return sent && canSee(person.user.id, sent) ? sent : undefined;
}

/** @throws Error where they do not see the message (any more). */
export function current(message: Seen | Sent, self: Self): Sent {
  const sent = find(message, self);
  if (sent) return sent;
  const { content } = 'message' in message ? message.message : message;
  const name = self.person.user.global_name;
  throw new Error(`${name} does not see the message "${content}" (any more)`);
}
