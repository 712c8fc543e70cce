import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Faults } from '../faults.ts';
import type { Gateway } from '../gateway/gateway.ts';
import { Refusal, refusals } from '../refusal.ts';
import type { World } from '../state/world.ts';
import { applicationRoutes } from './applicationRoutes.ts';
import { commandRoutes } from './commandRoutes.ts';
import { gatewayRoutes } from './gatewayRoutes.ts';
import { interactionRoutes } from './interactionRoutes.ts';
import { messageRoutes } from './messageRoutes.ts';
import { readBody } from './readBody.ts';
import type { Response, Route } from './route.ts';
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

/** What a correct bot never gets: unknown route, invalid form, empty message, second answer. */
const BOT_IS_WRONG = [0, 50_035, 50_006, 40_060];

interface Parts {
  readonly world: World;
  readonly gateway: Gateway;
  readonly faults: Faults;
}

/** Answers one request as Discord's REST server does. */
export async function answerRequest(
  request: IncomingMessage,
  response: ServerResponse,
  parts: Parts,
): Promise<void> {
  const { world, faults } = parts;
  const { method = '', url = '' } = request;
  const line = `${method} ${url.replace(BASE, '')}`;
  const fault = Object.entries(faults.requests).find(([start]) => line.startsWith(start))?.[1];
  world.log.push(`rest: ${line}${fault === undefined ? '' : ` (${fault})`}`);
  if (fault === 'hang') return;
  if (fault === 'reset') return void request.socket.destroy();
  try {
    if (fault !== undefined) throw refusals.onDemand(fault);
    write(response, await handle(request, parts));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { status, body } = error;
    const answer = `${status} ${JSON.stringify(body)}`;
    world.log.push(`rest: answered ${answer}`);
    const isProblem = status !== 401 && fault === undefined && BOT_IS_WRONG.includes(body.code);
    if (isProblem) world.problems.push(`${line}: ${answer}`);
    write(response, { status, body });
  }
}

async function handle(request: IncomingMessage, parts: Parts): Promise<Response> {
  const { pathname, searchParams: query } = new URL(request.url ?? '', 'http://127.0.0.1');
  for (const route of ROUTES) {
    const params =
      route.method === request.method &&
      match(`${BASE}${route.path}`, decodeURIComponent(pathname));
    if (!params) continue;
    const hasToken = request.headers.authorization === `Bot ${parts.world.bot.token}`;
    if (route.needsToken && !hasToken) throw refusals.unauthorized();
    return route.handle({ params, query, ...(await readBody(request)) }, parts);
  }
  throw refusals.unknownRoute();
}

/** The values of `:name` parts; null where the path is another one. */
function match(template: string, pathname: string): Record<string, string> | null {
  const pattern = template.replace(/:(\w+)/g, '(?<$1>[^/]+)');
  const found = new RegExp(`^${pattern}$`).exec(pathname);
  return found && { ...found.groups };
}

function write(response: ServerResponse, { status, body }: Response): void {
  if (body === undefined) {
    response.writeHead(status).end();
    return;
  }
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}
