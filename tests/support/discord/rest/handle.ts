import type { IncomingMessage } from 'node:http';
import { refusals } from '../refusal.ts';
import { applicationRoutes } from './applicationRoutes.ts';
import { commandRoutes } from './commandRoutes.ts';
import { gatewayRoutes } from './gatewayRoutes.ts';
import { interactionRoutes } from './interactionRoutes.ts';
import { messageRoutes } from './messageRoutes.ts';
import { readBody } from './readBody.ts';
import type { Response, Route, Server } from './route.ts';
import { webhookRoutes } from './webhookRoutes.ts';

const BASE = '/api/v10';

const ROUTES: readonly Compiled[] = [
  ...gatewayRoutes,
  ...applicationRoutes,
  ...commandRoutes,
  ...messageRoutes,
  ...interactionRoutes,
  ...webhookRoutes,
].map((route) => ({ ...route, pattern: patternOf(`${BASE}${route.path}`) }));

interface Compiled extends Route {
  readonly pattern: RegExp;
}

/**
 * Finds the route of a request, and does what it asks for.
 *
 * @throws Refusal for what Discord answers with an error: an unknown route, a wrong token, …
 */
export async function handle(request: IncomingMessage, server: Server): Promise<Response> {
  const { pathname, searchParams: query } = new URL(request.url ?? '', 'http://127.0.0.1');
  const path = decodeURIComponent(pathname);
  for (const route of ROUTES) {
    const found = route.method === request.method && route.pattern.exec(path);
    if (!found) continue;
    const hasToken = request.headers.authorization === `Bot ${server.world.bot.token}`;
    if (route.needsToken && !hasToken) throw refusals.unauthorized();
    return route.handle(
      { params: { ...found.groups }, query, ...(await readBody(request)) },
      server,
    );
  }
  throw refusals.unknownRoute();
}

/** Finds the values of `:name` parts. */
function patternOf(template: string): RegExp {
  return new RegExp(`^${template.replace(/:(\w+)/g, '(?<$1>[^/]+)')}$`);
}
