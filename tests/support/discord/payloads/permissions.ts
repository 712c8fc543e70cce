import { ChannelType, PermissionFlagsBits } from 'discord.js';
import { type Channel, hasBot } from '../state/places.ts';

/** What everybody may do on the server, the bot included: no more than the bot is to ask for. */
const EVERYBODY =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.ReadMessageHistory |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.AttachFiles |
  PermissionFlagsBits.UseApplicationCommands;

/** https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object-interaction-structure */
const WITHOUT_SERVER =
  PermissionFlagsBits.AttachFiles |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.MentionEveryone;

/** Where the bot is no member, it may still do these (discord-api-docs, issue 5316). */
const ALWAYS = PermissionFlagsBits.AttachFiles | PermissionFlagsBits.EmbedLinks;

/** The role of everybody, and so what the bot and its members may do. */
export const PERMISSIONS = String(EVERYBODY);

export function memberPermissions(extra: bigint): bigint {
  return EVERYBODY | extra;
}

/** What the bot may do there, as `app_permissions` has it. */
export function botPermissions(channel: Channel): bigint {
  if (!channel.guild) {
    const isOwn = channel.type === ChannelType.DM;
    return isOwn ? WITHOUT_SERVER | PermissionFlagsBits.UseExternalEmojis : WITHOUT_SERVER;
  }
  if (!hasBot(channel)) return EVERYBODY | ALWAYS;
  return EVERYBODY & ~deniedIn(channel);
}

/** A thread takes over what its channel denies. */
function deniedIn({ denied, parent }: Channel): bigint {
  return denied | (parent?.denied ?? 0n);
}
