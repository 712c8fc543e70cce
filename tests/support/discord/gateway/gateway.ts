import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  GatewayCloseCodes,
  GatewayDispatchEvents,
  GatewayOpcodes,
  type GatewaySendPayload,
} from 'discord.js';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Faults } from '../faults.ts';
import type { Guild } from '../state/places.ts';
import type { World } from '../state/world.ts';
import { createEntrance } from './entrance.ts';
import { dispatchTo, type Session, send, serves } from './session.ts';

/** Discord's is about 41 s. Short, so that a test sees beats and their answers. */
const HEARTBEAT_MS = 500;

/** The close codes with which a client ends its session, rather than pausing it. */
const END_OF_SESSION = [1000, 1001];

export interface Gateway {
  readonly url: string;
  /** How the bot came in, each time. */
  readonly entries: readonly ('identify' | 'resume')[];
  /** The shards that are connected now. */
  readonly shards: readonly (readonly [number, number])[];
  /**
   * Sends an event; `dataFor` gives null where the bot's intents do not cover it.
   *
   * @param guild whose event it is; what belongs to no server goes to the first shard.
   */
  dispatch(
    event: GatewayDispatchEvents,
    dataFor: (intents: number) => object | null,
    guild?: Guild | null,
  ): void;
  /** Cuts the bot's connections, or that of one shard, with a close code. */
  close(code: number, shard?: number): void;
  /** Cuts them without a word, as a broken network does: the bot sees 1006. */
  cut(): void;
  /** Asks the bot to connect again (opcode 7). */
  reconnect(): void;
  /** Says that the sessions are over (opcode 9); where they are resumable, only the connection is. */
  invalidate(options?: { readonly isResumable?: boolean }): void;
  /** Sends whatever a test wants, as it is. */
  sendRaw(text: string): void;
  /** Forgets all sessions, as after a restart of Discord's. */
  forget(): void;
  stop(): void;
}

/** Discord's gateway, for one bot with one connection a shard. */
export function startGateway(server: Server, world: World, faults: Faults): Gateway {
  const sockets = new WebSocketServer({ server, path: '/gateway' });
  const { port } = server.address() as AddressInfo;
  const url = `ws://127.0.0.1:${port}/gateway`;
  const entries: ('identify' | 'resume')[] = [];
  /** Two processes may have the same shard, as while one takes over: both get its events. */
  const sessions = new Set<Session>();
  const entrance = createEntrance({ url, world, faults, sessions, entries, tell });

  sockets.on('connection', (socket) => {
    world.log.push('gateway: connected');
    socket.on('message', (text) => receive(socket, String(text)));
    socket.on('close', (code) => {
      world.log.push(`gateway: closed with ${code}`);
      const session = sessionOf(socket);
      if (session) session.socket = null;
      if (session && END_OF_SESSION.includes(code)) sessions.delete(session);
      world.changes.emit('change');
    });
    if (faults.atConnect === undefined) {
      send(socket, { op: GatewayOpcodes.Hello, d: { heartbeat_interval: HEARTBEAT_MS } });
    } else {
      socket.close(faults.atConnect);
    }
  });

  function sessionOf(socket: WebSocket): Session | undefined {
    return [...sessions].find((session) => session.socket === socket);
  }

  function receive(socket: WebSocket, text: string): void {
    const payload = parse(text);
    world.log.push(`gateway: received ${payload ? GatewayOpcodes[payload.op] : text}`);
    if (!payload) {
      socket.close(GatewayCloseCodes.DecodeError);
      return;
    }
    switch (payload.op) {
      case GatewayOpcodes.Heartbeat:
        if (!faults.ignoresHeartbeats) send(socket, { op: GatewayOpcodes.HeartbeatAck });
        break;
      case GatewayOpcodes.Identify:
        entrance.identify(socket, payload.d);
        break;
      case GatewayOpcodes.Resume:
        entrance.resume(socket, payload.d);
        break;
      case GatewayOpcodes.PresenceUpdate:
        if (!sessionOf(socket)) socket.close(GatewayCloseCodes.NotAuthenticated);
        break;
      default:
        world.problems.push(`gateway: the bot sent ${GatewayOpcodes[payload.op]}`);
    }
  }

  function tell(session: Session, event: GatewayDispatchEvents, data: object): void {
    world.log.push(`gateway: ${session.socket ? 'sent' : 'kept'} ${event}`);
    dispatchTo(session, event, data);
    world.changes.emit('change');
  }

  function eachSocket(act: (socket: WebSocket) => void, shard?: number): void {
    for (const session of sessions) {
      if (session.socket && (shard === undefined || session.shard[0] === shard)) {
        act(session.socket);
      }
    }
  }

  return {
    url,
    entries,
    get shards() {
      return [...sessions].filter(({ socket }) => socket).map(({ shard }) => shard);
    },
    dispatch(event, dataFor, guild) {
      if (guild && !guild.isAvailable && event !== GatewayDispatchEvents.GuildDelete) return;
      for (const session of sessions) {
        const data = serves(session, guild) ? dataFor(session.intents) : null;
        if (data !== null) tell(session, event, data);
      }
    },
    close: (code, shard) => eachSocket((socket) => socket.close(code), shard),
    cut: () => {
      for (const socket of sockets.clients) socket.terminate();
    },
    reconnect: () =>
      eachSocket((socket) => send(socket, { op: GatewayOpcodes.Reconnect, d: null })),
    invalidate({ isResumable = false } = {}) {
      eachSocket((socket) => {
        const session = sessionOf(socket);
        send(socket, { op: GatewayOpcodes.InvalidSession, d: isResumable });
        if (session && !isResumable) sessions.delete(session);
      });
    },
    sendRaw: (text) => eachSocket((socket) => socket.send(text)),
    forget: () => sessions.clear(),
    stop: () => {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
}

function parse(text: string): GatewaySendPayload | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
