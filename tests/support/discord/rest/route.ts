import type { Gateway } from '../gateway/gateway.ts';
import type { Upload } from '../state/sent.ts';
import type { World } from '../state/world.ts';

export interface Request {
  /** The parts of the path that the route names: `/channels/:channel/messages`. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly files: readonly Upload[];
}

export interface Response {
  readonly status: number;
  readonly body?: unknown;
}

export interface Server {
  readonly world: World;
  readonly gateway: Gateway;
}

/** One of Discord's REST routes. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  /** Whether it needs the bot's token; the routes of an interaction carry a token of their own. */
  readonly needsToken: boolean;
  /** @throws Refusal for what Discord answers with an error. */
  readonly handle: (request: Request, server: Server) => Response;
}
