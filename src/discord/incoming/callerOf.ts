import {
  type BaseInteraction,
  type Guild,
  GuildMember,
  InteractionContextType,
  type Message,
  PermissionFlagsBits,
} from 'discord.js';
import { wordingFor } from '../../wording/wording.ts';
import type { Caller } from '../caller.ts';

/** Who uses a command or a button. */
export function callerOfInteraction(interaction: BaseInteraction): Caller {
  const { appPermissions, context, guild, guildId, locale, memberPermissions, user } = interaction;
  return {
    userId: user.id,
    // A server where only the member has installed the bot is as a group chat.
    guildId: guild?.id ?? null,
    wording: wordingFor(locale),
    isManager: memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false,
    roleIds: rolesOf(interaction.member),
    // In a direct message, no permission is asked for.
    showsEmbeds: guildId === null || appPermissions.has(PermissionFlagsBits.EmbedLinks),
    attachesFiles: guildId === null || appPermissions.has(PermissionFlagsBits.AttachFiles),
    hasChannel: hasChannel(guild),
    hasRole: (roleId) => guild?.roles.cache.has(roleId) ?? true,
    isAlone: context === InteractionContextType.BotDM,
  };
}

/** Who writes a message. Discord does not tell their language: on a server, the server's is used. */
export function callerOfMessage({
  author,
  channel,
  client,
  guild,
  guildId,
  member,
}: Message): Caller {
  const permissions = channel.isDMBased() ? null : channel.permissionsFor(client.user);
  return {
    userId: author.id,
    guildId,
    wording: wordingFor(guild?.preferredLocale ?? 'en-US'),
    isManager: member?.permissions.has(PermissionFlagsBits.ManageGuild) ?? false,
    roleIds: rolesOf(member),
    showsEmbeds: guildId === null || (permissions?.has(PermissionFlagsBits.EmbedLinks) ?? false),
    attachesFiles: guildId === null || (permissions?.has(PermissionFlagsBits.AttachFiles) ?? false),
    hasChannel: hasChannel(guild),
    hasRole: (roleId) => guild?.roles.cache.has(roleId) ?? true,
    isAlone: channel.isDMBased(),
  };
}

/** Where the bot does not see the server, as in an outage, no channel is taken for gone. */
function hasChannel(guild: Guild | null): Caller['hasChannel'] {
  return (channelId) => guild?.channels.cache.has(channelId) ?? true;
}

/** A role that the server has no more gives nobody anything; the one that everybody has is as none. */
function rolesOf(member: BaseInteraction['member']): string[] {
  if (!(member instanceof GuildMember)) return [];
  return [...member.roles.cache.keys()].filter((roleId) => roleId !== member.guild.id);
}
