import { type APIUser, ChannelType, GatewayDispatchEvents, Locale } from 'discord.js';
import type { Gateway } from './gateway/gateway.ts';
import { channelPayload } from './payloads/channelPayload.ts';
import { guildPayload, rolePayload } from './payloads/guildPayload.ts';
import type { Channel, Guild, Role } from './state/places.ts';
import { guildSnowflake, snowflake } from './state/snowflake.ts';
import type { World } from './state/world.ts';

interface ChannelOptions {
  readonly guild?: Guild;
  /** What the bot may not do there: `PermissionFlagsBits.SendMessages`. */
  readonly denied?: bigint;
}

/** Servers, channels, threads and group chats, and what happens to them. The bot is told. */
export interface Places {
  /** Another server, with a channel; the bot need not be a member. */
  server(
    name: string,
    options?: { readonly hasBot?: boolean; readonly locale?: `${Locale}` },
  ): { readonly guild: Guild; readonly general: Channel };
  channel(name: string, options?: ChannelOptions): Channel;
  /** A role of a server, that of the first one where left out. */
  role(name: string, guild?: Guild): Role;
  /** A thread in a channel, that of the first server where left out. */
  thread(name: string, options?: { readonly parent?: Channel; readonly denied?: bigint }): Channel;
  /** A group chat, in which the bot is not. */
  group(name: string, ...members: { readonly user: APIUser }[]): Channel;
  /** Takes permissions from the bot; gives them back with `0n`. */
  deny(channel: Channel, permissions: bigint): void;
  /** The server fails, as after an outage: its events stop. */
  goesDown(guild?: Guild): void;
  comesBack(guild?: Guild): void;
  removesBot(guild?: Guild): void;
  addsBot(guild?: Guild): void;
}

export function createPlaces({ world, gateway }: { world: World; gateway: Gateway }): Places {
  function add(channel: Channel, event: GatewayDispatchEvents): Channel {
    world.channels.set(channel.id, channel);
    if (channel.guild?.hasBot) {
      gateway.dispatch(event, () => channelPayload(channel, world), channel.guild);
    }
    return channel;
  }

  function channel(name: string, { guild = world.guild, denied = 0n }: ChannelOptions = {}) {
    const type = ChannelType.GuildText;
    const created = { id: snowflake(), type, name, guild, recipients: [], denied } as const;
    return add({ ...created }, GatewayDispatchEvents.ChannelCreate);
  }

  function tellOf(guild: Guild): void {
    gateway.dispatch(GatewayDispatchEvents.GuildCreate, () => guildPayload(guild, world), guild);
  }

  return {
    server(name, { hasBot = true, locale = Locale.EnglishUS } = {}) {
      const guild: Guild = {
        id: guildSnowflake(world.guilds.length),
        name,
        locale: locale as Locale,
        roles: [],
        hasBot,
        isAvailable: true,
      };
      world.guilds.push(guild);
      const general = channel('general', { guild });
      if (hasBot) tellOf(guild);
      return { guild, general };
    },
    channel,
    role(name, guild = world.guild) {
      const role: Role = { id: snowflake(), name, color: 0 };
      guild.roles.push(role);
      const data = () => ({ guild_id: guild.id, role: rolePayload(role) });
      gateway.dispatch(GatewayDispatchEvents.GuildRoleCreate, data, guild);
      return role;
    },
    thread(name, { parent = world.general, denied = 0n } = {}) {
      const { guild } = parent;
      const type = ChannelType.PublicThread;
      return add(
        { id: snowflake(), type, name, guild, recipients: [], parent, denied },
        GatewayDispatchEvents.ThreadCreate,
      );
    },
    group(name, ...members) {
      const recipients = members.map(({ user }) => user);
      const type = ChannelType.GroupDM;
      const created: Channel = { id: snowflake(), type, name, guild: null, recipients, denied: 0n };
      world.channels.set(created.id, created);
      return created;
    },
    deny(channel, permissions) {
      channel.denied = permissions;
      gateway.dispatch(
        GatewayDispatchEvents.ChannelUpdate,
        () => channelPayload(channel, world),
        channel.guild,
      );
    },
    goesDown(guild = world.guild) {
      guild.isAvailable = false;
      const data = { id: guild.id, unavailable: true };
      gateway.dispatch(GatewayDispatchEvents.GuildDelete, () => data, guild);
    },
    comesBack(guild = world.guild) {
      guild.isAvailable = true;
      tellOf(guild);
    },
    removesBot(guild = world.guild) {
      guild.hasBot = false;
      gateway.dispatch(GatewayDispatchEvents.GuildDelete, () => ({ id: guild.id }), guild);
    },
    addsBot(guild = world.guild) {
      guild.hasBot = true;
      tellOf(guild);
    },
  };
}
