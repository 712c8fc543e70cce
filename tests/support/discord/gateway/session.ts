import { randomUUID } from 'node:crypto';
import { type GatewayDispatchEvents, type GatewayIdentifyData, GatewayOpcodes } from 'discord.js';
import type { WebSocket } from 'ws';
import type { Guild } from '../state/places.ts';

/** How many events are kept for a bot that comes back. */
const REPLAY_MAX = 10_000;

/** One connection of the bot's, which may be cut and taken up again. */
export interface Session {
  readonly id: string;
  readonly intents: number;
  /** Which of how many. */
  readonly shard: readonly [number, number];
  /** The last events, to be sent again on RESUME. */
  readonly events: object[];
  /** How many events came before these. */
  dropped: number;
  socket: WebSocket | null;
}

export function createSession(
  { intents, shard = [0, 1] }: GatewayIdentifyData,
  socket: WebSocket,
): Session {
  return { id: randomUUID(), intents, shard, events: [], dropped: 0, socket };
}

/** Whether the session gets the events of that server; what belongs to none goes to the first. */
export function serves({ shard: [own, total] }: Session, guild: Guild | null | undefined): boolean {
  if (!guild) return own === 0;
  return Number((BigInt(guild.id) >> 22n) % BigInt(total)) === own;
}

/** Sends an event, or keeps it for when the session is taken up again. */
export function dispatchTo(session: Session, t: GatewayDispatchEvents, d: object): void {
  const event = { op: GatewayOpcodes.Dispatch, t, s: lastSeq(session) + 1, d };
  session.events.push(event);
  if (session.events.length > REPLAY_MAX) {
    session.dropped += session.events.splice(0, REPLAY_MAX / 2).length;
  }
  if (session.socket) send(session.socket, event);
}

/** The number of the last event. */
export function lastSeq({ events, dropped }: Session): number {
  return dropped + events.length;
}

export function send(socket: WebSocket, payload: object): void {
  socket.send(JSON.stringify(payload));
}
