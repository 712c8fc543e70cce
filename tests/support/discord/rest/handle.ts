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

const ROUTES: readonly Route[] = [
  ...gatewayRoutes,
  ...applicationRoutes,
  ...commandRoutes,
  ...messageRoutes,
  ...interactionRoutes,
  ...webhookRoutes,
];

/**
 * Finds the route of a request, and does what it asks for.
 *
 * @throws Refusal for what Discord answers with an error: an unknown route, a wrong token, …
 */
export async function handle(request: IncomingMessage, server: Server): Promise<Response> {
  const { pathname, searchParams: query } = new URL(request.url ?? '', 'http://127.0.0.1');
  for (const route of ROUTES) {
    const params =
      route.method === request.method &&
      match(`${BASE}${route.path}`, decodeURIComponent(pathname));
    if (!params) continue;
    const hasToken = request.headers.authorization === `Bot ${server.world.bot.token}`;
    if (route.needsToken && !hasToken) throw refusals.unauthorized();
    return route.handle({ params, query, ...(await readBody(request)) }, server);
  }
  throw refusals.unknownRoute();
}

/** The values of `:name` parts; null where the path is another one. */
function match(template: string, pathname: string): Record<string, string> | null {
  const pattern = template.replace(/:(\w+)/g, '(?<$1>[^/]+)');
  const found = new RegExp(`^${pattern}$`).exec(pathname);
  return found && { ...found.groups };
}
