import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { GatewayDispatchEvents } from 'discord.js';
import type { Faults } from './faults.ts';
import { type Gateway, startGateway } from './gateway/gateway.ts';
import { createMember, type Member } from './member.ts';
import { guildPayload } from './payloads/guildPayload.ts';
import { answerRequest } from './rest/restServer.ts';
import { snowflake } from './state/snowflake.ts';
import { until } from './state/until.ts';
import { type Channel, createWorld, type Guild, type World } from './state/world.ts';

/** A stand-in for Discord on this machine: its REST server, its gateway, and one server with members. */
export interface Discord {
  /** For the setting DISCORD_API_URL. */
  readonly apiUrl: string;
  readonly world: World;
  readonly gateway: Gateway;
  readonly faults: Faults;
  /** Lets somebody in. */
  member(name: string, options?: { readonly isBot?: boolean }): Member;
  /** Waits for something that the bot is to bring about. */
  until<T>(what: string, find: () => T | undefined, patienceMs?: number): Promise<T>;
  /** Another server, with a channel. */
  server(name: string): { readonly guild: Guild; readonly general: Channel };
  /** The server fails, as in an outage. */
  goesDown(): void;
  comesBack(): void;
  /** Moves the clock on. */
  wait(milliseconds: number): void;
  /** The problems so far, which then do not fail the test. */
  takeProblems(): readonly string[];
  /** @throws Error where the bot did what Discord does not put up with. */
  stop(): Promise<void>;
}

export async function startDiscord(): Promise<Discord> {
  let ahead = 0;
  const world = createWorld(() => Date.now() + ahead);
  const faults: Faults = { grantedIntents: 0, requests: {} };
  const server = createServer((request, response) => {
    answerRequest(request, response, { world, gateway, faults }).catch((error) => {
      world.problems.push(`The stand-in failed: ${error.stack}`);
      response.destroy();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const gateway = startGateway(server, world, faults);
  return {
    apiUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`,
    world,
    gateway,
    faults,
    member: (name, options) => createMember(name, { world, gateway, ...options }),
    until: (what, find, patienceMs) => until(world, { what, find, patienceMs }),
    server(name) {
      const guild: Guild = { id: guildIdAfter(world.guild.id), name, isAvailable: true };
      const general: Channel = { ...world.general, id: snowflake(), guild };
      world.channels.set(general.id, general);
      gateway.dispatch(GatewayDispatchEvents.GuildCreate, () => guildPayload(guild, world));
      return { guild, general };
    },
    goesDown() {
      const { guild } = world;
      guild.isAvailable = false;
      const data = { id: guild.id, unavailable: true };
      gateway.dispatch(GatewayDispatchEvents.GuildDelete, () => data);
    },
    comesBack() {
      world.guild.isAvailable = true;
      gateway.dispatch(GatewayDispatchEvents.GuildCreate, () => guildPayload(world.guild, world));
    },
    wait: (milliseconds) => {
      ahead += milliseconds;
    },
    takeProblems: () => world.problems.splice(0),
    async stop() {
      world.changes.emit('stop');
      gateway.stop();
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
      if (world.problems.length === 0) return;
      throw new Error(`${world.problems.join('\n')}\nBefore that:\n${world.log.join('\n')}`);
    },
  };
}

/** One after the other, so that all shards get their share. */
function guildIdAfter(id: string): string {
  return String(BigInt(id) + (1n << 22n));
}
