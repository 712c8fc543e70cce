import { type Locale, PermissionFlagsBits } from 'discord.js';
import type { Member } from '../member.ts';
import type { Discord } from '../startDiscord.ts';
import type { Channel } from '../state/places.ts';

export const MEMBERS = ['Ana', 'Ben'] as const;
export const PLACES = ['general', 'thread', 'direct'] as const;
export const LANGUAGES = ['en-US', 'de'] as const satisfies readonly `${Locale}`[];

type MemberName = (typeof MEMBERS)[number];
type PlaceName = (typeof PLACES)[number];

/** Who writes, and where. */
export interface Standpoint {
  readonly as: MemberName;
  readonly in: PlaceName;
}

/** The people and places of the local page. */
export interface Town {
  readonly discord: Discord;
  readonly members: Readonly<Record<MemberName, Member>>;
  channelOf(standpoint: Standpoint): Channel;
  /** Takes the permission Embed Links from the bot on the server, or gives it back. */
  allowEmbeds(isAllowed: boolean): void;
}

/** Ana, and Ben who moderates; both have installed the bot for themselves, too. */
export function createTown(discord: Discord): Town {
  const members = {
    Ana: discord.member('Ana', { hasInstalled: true }),
    Ben: discord.member('Ben', {
      hasInstalled: true,
      permissions: PermissionFlagsBits.ManageGuild | PermissionFlagsBits.ManageMessages,
    }),
  };
  const { general } = discord.world;
  const thread = discord.thread('Is that so?');
  const direct = (name: MemberName) =>
    [...discord.world.channels.values()].find(
      ({ guild, recipients }) => !guild && recipients[0]?.id === members[name].user.id,
    ) ?? general;
  return {
    discord,
    members,
    channelOf: ({ as, in: place }) => ({ general, thread, direct: direct(as) })[place],
    allowEmbeds: (isAllowed) =>
      discord.deny(general, isAllowed ? 0n : PermissionFlagsBits.EmbedLinks),
  };
}
