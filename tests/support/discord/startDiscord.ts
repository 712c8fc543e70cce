import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createPlaces, type Places } from './createPlaces.ts';
import type { Faults } from './faults.ts';
import { type Gateway, startGateway } from './gateway/gateway.ts';
import { createRateLimits, type RateLimits } from './limits/rateLimits.ts';
import { createMember, type Member, type MemberOptions } from './member.ts';
import { createRestServer } from './rest/restServer.ts';
import { until } from './state/until.ts';
import { createWorld, type World } from './state/world.ts';

/** A stand-in for Discord on this machine: its REST server, its gateway, and one server with members. */
export interface Discord extends Places {
  /** For the setting DISCORD_API_URL. */
  readonly apiUrl: string;
  readonly world: World;
  readonly gateway: Gateway;
  readonly faults: Faults;
  readonly limits: RateLimits;
  /** Lets somebody in. */
  member(name: string, options?: MemberOptions): Member;
  /** Waits for something that the bot is to bring about. */
  until<T>(what: string, find: () => T | undefined, patienceMs?: number): Promise<T>;
  /** Moves the clock on. */
  wait(milliseconds: number): void;
  /** Ends all connections and forgets the gateway's sessions; nobody answers until `restarts`. */
  crashes(): Promise<void>;
  /** Answers again, at the same address, after `crashes`. */
  restarts(): Promise<void>;
  /** The problems so far, which then do not fail the test. */
  takeProblems(): readonly string[];
  /** @throws Error where the bot did what Discord does not put up with. */
  stop(): Promise<void>;
}

export async function startDiscord(): Promise<Discord> {
  let ahead = 0;
  const world = createWorld(() => Date.now() + ahead);
  const faults: Faults = { grantedIntents: 0, requests: {} };
  const limits = createRateLimits();
  const server = createServer((request, response) => {
    const file = world.attached.get(request.url ?? '');
    if (file) return void response.writeHead(200, { 'content-type': file.type }).end(file.bytes);
    answer(request, response).catch((error) => {
      world.problems.push(`The stand-in failed: ${error.stack}`);
      response.destroy();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const gateway = startGateway(server, world, faults);
  const answer = createRestServer({ world, gateway, faults, limits });
  const { port } = server.address() as AddressInfo;
  world.cdn = `http://127.0.0.1:${port}`;
  return {
    apiUrl: `http://127.0.0.1:${port}/api`,
    world,
    gateway,
    faults,
    limits,
    ...createPlaces({ world, gateway }),
    member: (name, options) => createMember(name, { world, gateway, ...options }),
    until: (what, find, patienceMs) => until(world, { what, find, patienceMs }),
    wait: (milliseconds) => {
      ahead += milliseconds;
    },
    async crashes() {
      world.log.push('the server ends');
      gateway.forget();
      gateway.cut();
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
    async restarts() {
      server.listen(port, '127.0.0.1');
      await once(server, 'listening');
      world.log.push('the server is back');
    },
    takeProblems: () => world.problems.splice(0),
    async stop() {
      world.changes.emit('stop');
      gateway.stop();
      if (server.listening) {
        server.close();
        server.closeAllConnections();
        await once(server, 'close');
      }
      if (world.problems.length === 0) return;
      throw new Error(`${world.problems.join('\n')}\nBefore that:\n${world.log.join('\n')}`);
    },
  };
}
