import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  GatewayDispatchEvents,
  type GatewayIdentifyData,
  GatewayIntentBits,
  GatewayOpcodes,
  type GatewayResumeData,
  type GatewaySendPayload,
} from 'discord.js';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Faults } from '../faults.ts';
import { guildPayload } from '../payloads/guildPayload.ts';
import type { World } from '../state/world.ts';
import { identifyProblem } from './identifyProblem.ts';

/** Discord's is about 41 s. Short, so that a test sees beats and their answers. */
const HEARTBEAT_MS = 500;

/** The close codes with which a client ends its session, rather than pausing it. */
const END_OF_SESSION = [1000, 1001];

interface Session {
  readonly id: string;
  readonly intents: number;
  /** Its part of the servers: [number, how many there are]. */
  readonly shard: readonly [number, number];
  /** Every event so far, to be sent again on RESUME. */
  readonly events: object[];
  socket: WebSocket | null;
}

export interface Gateway {
  readonly url: string;
  /** How the bot came in, each time. */
  readonly entries: readonly ('identify' | 'resume')[];
  /** Sends an event; `dataFor` gives null where the bot's intents do not cover it. */
  dispatch(event: GatewayDispatchEvents, dataFor: (intents: number) => object | null): void;
  /** Asks the bot to connect again (opcode 7). */
  reconnect(): void;
  /** Says that the sessions are over (opcode 9). */
  invalidate(): void;
  /** Sends whatever a test wants, as it is. */
  sendRaw(text: string): void;
  /** Cuts the bot's connections with a close code. */
  close(code: number): void;
  /** Cuts the network under them, without a word (1006). */
  cut(): void;
  stop(): void;
}

/** Discord's gateway, for one bot with one connection a shard. */
export function startGateway(server: Server, world: World, faults: Faults): Gateway {
  const sockets = new WebSocketServer({ server, path: '/gateway' });
  const { port } = server.address() as AddressInfo;
  const url = `ws://127.0.0.1:${port}/gateway`;
  const entries: ('identify' | 'resume')[] = [];
  const sessions = new Map<number, Session>();

  sockets.on('connection', (socket) => {
    world.log.push('gateway: connected');
    socket.on('message', (text) => receive(socket, JSON.parse(String(text))));
    socket.on('close', (code) => {
      world.log.push(`gateway: closed with ${code}`);
      const session = [...sessions.values()].find((one) => one.socket === socket);
      if (session) {
        session.socket = null;
        if (END_OF_SESSION.includes(code)) sessions.delete(session.shard[0]);
      }
      world.changes.emit('change');
    });
    if (faults.atConnect === undefined) {
      send(socket, { op: GatewayOpcodes.Hello, d: { heartbeat_interval: HEARTBEAT_MS } });
    } else {
      socket.close(faults.atConnect);
    }
  });

  function receive(socket: WebSocket, payload: GatewaySendPayload): void {
    world.log.push(`gateway: received ${GatewayOpcodes[payload.op]}`);
    switch (payload.op) {
      case GatewayOpcodes.Heartbeat:
        send(socket, { op: GatewayOpcodes.HeartbeatAck });
        break;
      case GatewayOpcodes.Identify:
        identify(socket, payload.d);
        break;
      case GatewayOpcodes.Resume:
        resume(socket, payload.d);
        break;
      default:
        world.problems.push(`gateway: the bot sent ${GatewayOpcodes[payload.op]}`);
    }
  }

  function identify(socket: WebSocket, data: GatewayIdentifyData): void {
    const closeCode = identifyProblem(data, { world, faults });
    if (closeCode !== undefined) {
      socket.close(closeCode);
      return;
    }
    const [shard, count] = data.shard ?? [0, 1];
    const session: Session = {
      id: randomUUID(),
      intents: data.intents,
      shard: [shard, count],
      events: [],
      socket,
    };
    sessions.set(shard, session);
    entries.push('identify');
    const { bot, guild } = world;
    const isHere = shardOf(guild.id, count) === shard;
    sendEvent(session, GatewayDispatchEvents.Ready, {
      v: 10,
      user: bot.user,
      application: { id: bot.applicationId, flags: 0 },
      guilds: isHere ? [{ id: guild.id, unavailable: true }] : [],
      session_id: session.id,
      resume_gateway_url: url,
      shard: data.shard,
    });
    if (!isHere || !guild.isAvailable || !(data.intents & GatewayIntentBits.Guilds)) return;
    sendEvent(session, GatewayDispatchEvents.GuildCreate, guildPayload(guild, world));
  }

  function resume(socket: WebSocket, { session_id: id, seq }: GatewayResumeData): void {
    const session = [...sessions.values()].find((one) => one.id === id);
    if (!session) {
      send(socket, { op: GatewayOpcodes.InvalidSession, d: false });
      return;
    }
    session.socket = socket;
    entries.push('resume');
    for (const event of session.events.slice(seq)) send(socket, event);
    sendEvent(session, GatewayDispatchEvents.Resumed, {});
  }

  function dispatch(t: GatewayDispatchEvents, dataFor: (intents: number) => object | null): void {
    for (const session of sessions.values()) {
      const data = dataFor(session.intents);
      if (data === null) continue;
      const [shard, count] = session.shard;
      if (shardOf(guildOf(t, data), count) === shard) sendEvent(session, t, data);
    }
  }

  function sendRaw(text: string): void {
    for (const { socket } of sessions.values()) socket?.send(text);
  }

  function sendEvent(session: Session, t: GatewayDispatchEvents, d: object): void {
    const event = { op: GatewayOpcodes.Dispatch, t, s: session.events.length + 1, d };
    session.events.push(event);
    world.log.push(`gateway: ${session.socket ? 'sent' : 'kept'} ${t}`);
    if (session.socket) send(session.socket, event);
    world.changes.emit('change');
  }

  return {
    url,
    entries,
    dispatch,
    reconnect: () => sendRaw(JSON.stringify({ op: GatewayOpcodes.Reconnect, d: null })),
    invalidate: () => sendRaw(JSON.stringify({ op: GatewayOpcodes.InvalidSession, d: false })),
    sendRaw,
    close: (code) => {
      for (const session of sessions.values()) {
        session.socket?.close(code);
        // The session goes on: only a client that closes with such a code ends it.
        session.socket = null;
      }
    },
    cut: () => {
      for (const { socket } of sessions.values()) socket?.terminate();
    },
    stop: () => {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
}

function send(socket: WebSocket, payload: object): void {
  socket.send(JSON.stringify(payload));
}

/** The server that an event is about; null for direct messages. */
function guildOf(t: GatewayDispatchEvents, data: object): string | null {
  const { guild_id: guild, id } = data as { guild_id?: string; id?: string };
  const isAboutGuild =
    t === GatewayDispatchEvents.GuildCreate || t === GatewayDispatchEvents.GuildDelete;
  return guild ?? (isAboutGuild ? (id ?? null) : null);
}

/** https://discord.com/developers/docs/events/gateway#sharding: direct messages go to the first. */
function shardOf(guildId: string | null, count: number): number {
  return guildId === null ? 0 : Number((BigInt(guildId) >> 22n) % BigInt(count));
}
