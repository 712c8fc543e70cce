import {
  GatewayCloseCodes,
  GatewayDispatchEvents,
  type GatewayIdentifyData,
  GatewayIntentBits,
  GatewayOpcodes,
  type GatewayResumeData,
} from 'discord.js';
import type { WebSocket } from 'ws';
import type { Faults } from '../faults.ts';
import { guildPayload } from '../payloads/guildPayload.ts';
import type { World } from '../state/world.ts';
import { identifyProblem } from './identifyProblem.ts';
import { createSession, lastSeq, type Session, send, serves } from './session.ts';

interface Entrance {
  readonly url: string;
  readonly world: World;
  readonly faults: Faults;
  readonly sessions: Set<Session>;
  readonly entries: ('identify' | 'resume')[];
  readonly tell: (session: Session, event: GatewayDispatchEvents, data: object) => void;
}

/** How the bot comes in: with IDENTIFY, or with RESUME and what it has missed. */
export function createEntrance({ url, world, faults, sessions, entries, tell }: Entrance) {
  /** When each group of shards that may not come in at once has come in last. */
  const lastIdentify = new Map<number, number>();

  function identify(socket: WebSocket, data: GatewayIdentifyData): void {
    const { shard = [0, 1] } = data;
    const closeCode = [...sessions].some((session) => session.socket === socket)
      ? GatewayCloseCodes.AlreadyAuthenticated
      : identifyProblem(data, { world, faults });
    if (closeCode !== undefined) {
      socket.close(closeCode);
      return;
    }
    if (comesTooSoon(shard[0])) {
      send(socket, { op: GatewayOpcodes.InvalidSession, d: false });
      return;
    }
    world.gateway.remaining -= 1;
    for (const earlier of sessions) {
      if (earlier.shard[0] === shard[0] && !earlier.socket) sessions.delete(earlier);
    }
    const session = createSession(data, socket);
    sessions.add(session);
    entries.push('identify');
    greet(session);
  }

  /** Of `max_concurrency` groups of shards, each may come in once in a while. */
  function comesTooSoon(shard: number): boolean {
    const { maxConcurrency, identifyEveryMs } = world.gateway;
    const group = shard % maxConcurrency;
    const last = lastIdentify.get(group) ?? Number.NEGATIVE_INFINITY;
    if (world.now() - last < identifyEveryMs) return true;
    lastIdentify.set(group, world.now());
    return false;
  }

  function greet(session: Session): void {
    const { bot, guilds, application } = world;
    const own = guilds.filter((guild) => guild.hasBot && serves(session, guild));
    tell(session, GatewayDispatchEvents.Ready, {
      v: 10,
      user: bot.user,
      application: { id: bot.applicationId, flags: application.flags },
      guilds: own.map(({ id }) => ({ id, unavailable: true })),
      session_id: session.id,
      resume_gateway_url: url,
      shard: session.shard,
    });
    if ((session.intents & GatewayIntentBits.Guilds) === 0) return;
    for (const guild of own.filter(({ isAvailable }) => isAvailable)) {
      tell(session, GatewayDispatchEvents.GuildCreate, guildPayload(guild, world));
    }
  }

  function resume(socket: WebSocket, { session_id: id, seq, token }: GatewayResumeData): void {
    const session = [...sessions].find((candidate) => candidate.id === id);
    if (token !== world.bot.token) {
      socket.close(GatewayCloseCodes.AuthenticationFailed);
      return;
    }
    if (!session || seq < session.dropped) {
      send(socket, { op: GatewayOpcodes.InvalidSession, d: false });
      return;
    }
    if (seq > lastSeq(session)) {
      socket.close(GatewayCloseCodes.InvalidSeq);
      return;
    }
    session.socket = socket;
    entries.push('resume');
    for (const event of session.events.slice(seq - session.dropped)) send(socket, event);
    tell(session, GatewayDispatchEvents.Resumed, {});
  }

  return { identify, resume };
}
