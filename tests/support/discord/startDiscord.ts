import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createPlaces, type Places } from './createPlaces.ts';
import type { Faults } from './faults.ts';
import { type Gateway, startGateway } from './gateway/gateway.ts';
import { createMember, type Member, type MemberOptions } from './member.ts';
import { answerRequest } from './rest/restServer.ts';
import { until } from './state/until.ts';
import { createWorld, type World } from './state/world.ts';

/** A stand-in for Discord on this machine: its REST server, its gateway, and one server with members. */
export interface Discord extends Places {
  /** For the setting DISCORD_API_URL. */
  readonly apiUrl: string;
  readonly world: World;
  readonly gateway: Gateway;
  readonly faults: Faults;
  /** Lets somebody in. */
  member(name: string, options?: MemberOptions): Member;
  /** Waits for something that the bot is to bring about. */
  until<T>(what: string, find: () => T | undefined, patienceMs?: number): Promise<T>;
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
    ...createPlaces({ world, gateway }),
    member: (name, options) => createMember(name, { world, gateway, ...options }),
    until: (what, find, patienceMs) => until(world, { what, find, patienceMs }),
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
