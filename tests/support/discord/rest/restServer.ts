import type { IncomingMessage, ServerResponse } from 'node:http';
import { json } from 'node:stream/consumers';
import type { Faults } from '../faults.ts';
import type { Gateway } from '../gateway/gateway.ts';
import { Refusal, refusals } from '../refusal.ts';
import type { World } from '../state/world.ts';
import { commandRoutes } from './commandRoutes.ts';
import { gatewayRoutes } from './gatewayRoutes.ts';
import { interactionRoutes } from './interactionRoutes.ts';
import { messageRoutes } from './messageRoutes.ts';
import type { Response, Route } from './route.ts';

const BASE = '/api/v10';

const ROUTES: readonly Route[] = [
  ...gatewayRoutes,
  ...commandRoutes,
  ...messageRoutes,
  ...interactionRoutes,
];

/** What a correct bot never gets: unknown route, invalid form, empty message, second answer. */
const BOT_IS_WRONG = [0, 50_035, 50_006, 40_060];

/** Of a 429 on demand: short, for a test. */
const RETRY_AFTER_S = 0.1;

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
  world.changes.emit('change');
  if (fault === 'hang') return;
  if (fault === 'reset') return void request.socket.destroy();
  try {
    if (fault !== undefined && fault !== 'done, then 500') throw refusals.onDemand(fault);
    const answer = await handle(request, parts);
    if (fault !== undefined) throw refusals.onDemand(500);
    write(response, answer);
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
    const params = route.method === request.method && match(`${BASE}${route.path}`, pathname);
    if (!params) continue;
    const hasToken = request.headers.authorization === `Bot ${parts.world.bot.token}`;
    if (route.needsToken && !hasToken) throw refusals.unauthorized();
    const body = request.method === 'GET' ? undefined : await json(request);
    return route.handle({ params, query, body }, parts);
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
  response.writeHead(status, {
    'content-type': 'application/json',
    // discord.js reads how long to wait from the header only.
    ...(status === 429 && { 'retry-after': String(RETRY_AFTER_S) }),
  });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}
