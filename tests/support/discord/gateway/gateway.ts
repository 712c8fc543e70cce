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
import type { Guild } from '../state/places.ts';
import type { World } from '../state/world.ts';
import { identifyProblem } from './identifyProblem.ts';

/** Discord's is about 41 s. Short, so that a test sees beats and their answers. */
const HEARTBEAT_MS = 500;

/** The close codes with which a client ends its session, rather than pausing it. */
const END_OF_SESSION = [1000, 1001];

interface Session {
  readonly id: string;
  readonly intents: number;
  /** Every event so far, to be sent again on RESUME. */
  readonly events: object[];
  socket: WebSocket | null;
}

export interface Gateway {
  readonly url: string;
  /** How the bot came in, each time. */
  readonly entries: readonly ('identify' | 'resume')[];
  /** Sends an event; `dataFor` gives null where the bot's intents do not cover it. */
  dispatch(
    event: GatewayDispatchEvents,
    dataFor: (intents: number) => object | null,
    guild?: Guild | null,
  ): void;
  /** Cuts the bot's connection with a close code. */
  close(code: number): void;
  stop(): void;
}

/** Discord's gateway, for one bot with one connection. */
export function startGateway(server: Server, world: World, faults: Faults): Gateway {
  const sockets = new WebSocketServer({ server, path: '/gateway' });
  const { port } = server.address() as AddressInfo;
  const url = `ws://127.0.0.1:${port}/gateway`;
  const entries: ('identify' | 'resume')[] = [];
  let session: Session | null = null;

  sockets.on('connection', (socket) => {
    world.log.push('gateway: connected');
    socket.on('message', (text) => receive(socket, JSON.parse(String(text))));
    socket.on('close', (code) => {
      world.log.push(`gateway: closed with ${code}`);
      if (session?.socket === socket) session.socket = null;
      if (END_OF_SESSION.includes(code)) session = null;
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
    session = { id: randomUUID(), intents: data.intents, events: [], socket };
    entries.push('identify');
    const { bot, guild } = world;
    dispatch(GatewayDispatchEvents.Ready, () => ({
      v: 10,
      user: bot.user,
      application: { id: bot.applicationId, flags: 0 },
      guilds: [{ id: guild.id, unavailable: true }],
      session_id: session?.id,
      resume_gateway_url: url,
      shard: data.shard,
    }));
    dispatch(GatewayDispatchEvents.GuildCreate, (intents) =>
      intents & GatewayIntentBits.Guilds ? guildPayload(guild, world) : null,
    );
  }

  function resume(socket: WebSocket, { session_id: id, seq }: GatewayResumeData): void {
    if (session?.id !== id) {
      send(socket, { op: GatewayOpcodes.InvalidSession, d: false });
      return;
    }
    session.socket = socket;
    entries.push('resume');
    for (const event of session.events.slice(seq)) send(socket, event);
    dispatch(GatewayDispatchEvents.Resumed, () => ({}));
  }

  function dispatch(t: GatewayDispatchEvents, dataFor: (intents: number) => object | null): void {
    const d = session ? dataFor(session.intents) : null;
    if (!session || d === null) return;
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
    close: (code) => session?.socket?.close(code),
    stop: () => {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
}

function send(socket: WebSocket, payload: object): void {
  socket.send(JSON.stringify(payload));
}
