import { randomUUID } from 'node:crypto';
import { type GatewayDispatchEvents, type GatewayIdentifyData, GatewayOpcodes } from 'discord.js';
import type { WebSocket } from 'ws';
import type { Guild } from '../state/places.ts';

/** One connection of the bot's, which may be cut and taken up again. */
export interface Session {
  readonly id: string;
  readonly intents: number;
  /** Which of how many. */
  readonly shard: readonly [number, number];
  /** Every event so far, to be sent again on RESUME. */
  readonly events: object[];
  socket: WebSocket | null;
}

export function createSession(
  { intents, shard = [0, 1] }: GatewayIdentifyData,
  socket: WebSocket,
): Session {
  return { id: randomUUID(), intents, shard, events: [], socket };
}

/** Whether the session gets the events of that server; what belongs to none goes to the first. */
export function serves({ shard: [own, total] }: Session, guild: Guild | null | undefined): boolean {
  if (!guild) return own === 0;
  return Number((BigInt(guild.id) >> 22n) % BigInt(total)) === own;
}

/** Sends an event, or keeps it for when the session is taken up again. */
export function dispatchTo(session: Session, t: GatewayDispatchEvents, d: object): void {
  const event = { op: GatewayOpcodes.Dispatch, t, s: session.events.length + 1, d };
  session.events.push(event);
  if (session.socket) send(session.socket, event);
}

export function send(socket: WebSocket, payload: object): void {
  socket.send(JSON.stringify(payload));
}
