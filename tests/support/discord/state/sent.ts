import { type APIMessage, MessageFlags } from 'discord.js';
import type { Channel } from './places.ts';

/** A file as it was uploaded. */
export interface Upload {
  /** The n of `files[n]`, by which the message refers to it. */
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** A message, and what became of it. */
export interface Sent {
  /** As it reads now. */
  message: APIMessage;
  readonly channel: Channel;
  /** Who heard a sound: ids of users and roles, and `everyone`. */
  readonly pings: readonly string[];
  readonly isEphemeral: boolean;
  /** The only person who sees it, where it is ephemeral. */
  readonly onlyFor: string | null;
  /** The interaction that it answers. */
  readonly interactionId: string | null;
  /** Files by the id of their attachment. */
  readonly files: Map<string, Upload>;
  isDeleted: boolean;
}

/** "Verbatim is thinking…" */
export function isLoading({ message }: Sent): boolean {
  return ((message.flags ?? 0) & MessageFlags.Loading) !== 0;
}

export function canSee(userId: string, { onlyFor, isDeleted }: Sent): boolean {
  return !isDeleted && (onlyFor === null || onlyFor === userId);
}
