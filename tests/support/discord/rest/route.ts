import type { Gateway } from '../gateway/gateway.ts';
import type { World } from '../state/world.ts';

export interface Request {
  /** The parts of the path that the route names: `/channels/:channel/messages`. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
}

export interface Response {
  readonly status: number;
  readonly body?: unknown;
}

/** One of Discord's REST routes. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: string;
  /** Whether it needs the bot's token; the routes of an interaction carry a token of their own. */
  readonly needsToken: boolean;
  /** @throws Refusal for what Discord answers with an error. */
  readonly handle: (request: Request, server: { world: World; gateway: Gateway }) => Response;
}
