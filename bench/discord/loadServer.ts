import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { GatewayDispatchEvents, GatewayOpcodes } from 'discord.js';
import { type WebSocket, WebSocketServer } from 'ws';
import { askInteraction, BOT_ID, GUILD_ID, snowflake } from './askInteraction.ts';

const HEARTBEAT_MS = 30_000;

/** How many questions to ask, and how many may be without an answer at a time. */
export interface Load {
  readonly interactions: number;
  readonly inFlight: number;
}

/** Milliseconds from each dispatch to its callback, in the order of the callbacks. */
interface Served {
  readonly latencies: Float64Array;
  readonly elapsedMs: number;
}

export interface LoadServer {
  readonly apiUrl: string;
  /** Waits for the bot to connect. */
  readonly connected: Promise<void>;
  readonly ask: (questions: readonly string[], load: Load) => Promise<Served>;
  readonly stop: () => void;
}

/**
 * Just enough of Discord to keep a bot as busy as it can be: nothing is checked, for that would be
 * measured with it. (The tests have a server that checks everything.)
 */
export async function startLoadServer(): Promise<LoadServer> {
  let onCallback = (_interactionId: string) => {};
  const http = createServer((request, response) => {
    answer(request, response, address);
    const [, id] = /^\/api\/v10\/interactions\/(\d+)\//.exec(request.url ?? '') ?? [];
    if (id !== undefined) onCallback(id);
  });
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
  const address = `127.0.0.1:${(http.address() as AddressInfo).port}`;
  const sockets = new WebSocketServer({ server: http });
  let sequence = 0;
  // Over all runs: a bot answers an interaction once.
  let asked = 0;
  let socket: WebSocket | undefined;
  const dispatch = (type: string, data: unknown) => {
    sequence++;
    socket?.send(JSON.stringify({ op: GatewayOpcodes.Dispatch, s: sequence, t: type, d: data }));
  };
  const connected = new Promise<void>((resolve) => {
    sockets.on('connection', (opened) => {
      socket = opened;
      opened.send(
        JSON.stringify({ op: GatewayOpcodes.Hello, d: { heartbeat_interval: HEARTBEAT_MS } }),
      );
      opened.on('message', (data) => {
        const { op } = JSON.parse(String(data));
        if (op === GatewayOpcodes.Heartbeat) {
          opened.send(JSON.stringify({ op: GatewayOpcodes.HeartbeatAck }));
        }
        if (op !== GatewayOpcodes.Identify) return;
        dispatch(GatewayDispatchEvents.Ready, readyPayload(address));
        dispatch(GatewayDispatchEvents.GuildCreate, guildPayload());
        resolve();
      });
    });
  });
  return {
    apiUrl: `http://${address}/api`,
    connected,
    ask: (questions, load) =>
      drive(load, {
        send: () => {
          const n = asked++;
          const interaction = askInteraction(questions[n % questions.length] ?? '', n);
          dispatch(GatewayDispatchEvents.InteractionCreate, interaction);
          return interaction.id;
        },
        listen: (listener) => {
          onCallback = listener;
        },
      }),
    stop: () => {
      for (const client of sockets.clients) client.terminate();
      http.close();
      http.closeAllConnections();
    },
  };
}

interface Wire {
  /** Asks the next question, and returns the interaction's id. */
  readonly send: () => string;
  readonly listen: (listener: (interactionId: string) => void) => void;
}

/** Asks the next question whenever an answer has come. */
function drive({ interactions, inFlight }: Load, { send, listen }: Wire): Promise<Served> {
  return new Promise((resolve) => {
    const latencies = new Float64Array(interactions);
    const sentAt = new Map<string, number>();
    const started = performance.now();
    let sent = 0;
    let answered = 0;
    const sendNext = () => {
      if (sent++ < interactions) sentAt.set(send(), performance.now());
    };
    listen((id) => {
      const at = sentAt.get(id);
      if (at === undefined) return;
      sentAt.delete(id);
      latencies[answered++] = performance.now() - at;
      if (answered === interactions) resolve({ latencies, elapsedMs: performance.now() - started });
      else sendNext();
    });
    for (let i = 0; i < inFlight; i++) sendNext();
  });
}

function answer(request: IncomingMessage, response: ServerResponse, address: string): void {
  request.resume();
  if (request.url?.endsWith('/gateway/bot')) {
    const limit = { total: 1_000, remaining: 1_000, reset_after: 0, max_concurrency: 1 };
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ url: `ws://${address}`, shards: 1, session_start_limit: limit }));
    return;
  }
  response.statusCode = 204;
  response.end();
}

function readyPayload(address: string) {
  return {
    v: 10,
    user: { id: BOT_ID, username: 'Verbatim', discriminator: '0000', avatar: null, bot: true },
    guilds: [{ id: GUILD_ID, unavailable: true }],
    session_id: 'load',
    resume_gateway_url: `ws://${address}`,
    application: { id: BOT_ID, flags: 0 },
  };
}

function guildPayload() {
  const lists = ['channels', 'threads', 'members', 'roles', 'emojis', 'stickers', 'features'];
  const more = ['presences', 'voice_states', 'stage_instances', 'guild_scheduled_events'];
  return {
    ...Object.fromEntries([...lists, ...more].map((name) => [name, []])),
    ...{ id: GUILD_ID, name: 'Load', owner_id: snowflake(1), preferred_locale: 'en-US' },
    ...{ member_count: 1, joined_at: new Date(0).toISOString() },
  };
}
