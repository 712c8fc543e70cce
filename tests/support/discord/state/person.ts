import type { APIUser, Locale } from 'discord.js';

/** Somebody who uses Discord. */
export interface Person {
  readonly user: APIUser;
  /** The language of their Discord. */
  locale: `${Locale}`;
  /** What they may do on servers, beyond what everybody may. */
  readonly permissions: bigint;
  /** The ids of their roles; tests may change them. */
  roles: readonly string[];
  /** Whether they have installed the bot for themselves. */
  readonly hasInstalled: boolean;
}
