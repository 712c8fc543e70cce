import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Faults, type RequestFault, takeFault } from '../faults.ts';
import type { Gateway } from '../gateway/gateway.ts';
import { createLimiter, type RateLimits, type Verdict } from '../limits/rateLimits.ts';
import { Refusal, refusals } from '../refusal.ts';
import type { World } from '../state/world.ts';
import { handle } from './handle.ts';
import type { Response } from './route.ts';

const BASE = '/api/v10';

/** What a correct bot never gets: unknown route, invalid form, empty message, second answer. */
const BOT_IS_WRONG = [0, 50_035, 50_006, 40_060];

/** https://discord.com/developers/docs/topics/rate-limits#invalid-request-limit-aka-cloudflare-bans */
const DAY_S = 86_400;

const COUNTED_AS_REFUSED = [401, 403, 429];

/** Nobody reads more lines of a failed test; and a long run must not fill the memory. */
const LOG_MAX = 20_000;

interface Parts {
  readonly world: World;
  readonly gateway: Gateway;
  readonly faults: Faults;
  readonly limits: RateLimits;
}

interface Answer extends Response {
  readonly headers?: Readonly<Record<string, string>>;
}

/** Discord's REST server: faults and limits first, then the route. */
export function createRestServer(parts: Parts) {
  const { world, faults, limits } = parts;
  const check = createLimiter(limits, world);
  /** Interactions whose first answer was lost on its way back: a second one is no fault of the bot's. */
  const lost = new Set<string>();

  return async function answer(request: IncomingMessage, response: ServerResponse) {
    const line = `${request.method} ${(request.url ?? '').replace(BASE, '')}`;
    if (world.log.length > LOG_MAX) world.log.splice(0, LOG_MAX / 2);
    const fault = takeFault(line, faults);
    world.log.push(`rest: ${line}${fault === undefined ? '' : ` (${fault})`}`);
    if (fault === 'hang') return;
    if (fault === 'reset') return void request.socket.destroy();
    const verdict = check(line, /\d{17,}/.exec(line)?.[0] ?? '');
    const answered = await resultOf(request, { line, fault, verdict });
    if (COUNTED_AS_REFUSED.includes(answered.status)) limits.refused.at.push(world.now());
    world.changes.emit('change');
    if (fault === 'done, then reset') return void request.socket.destroy();
    write(response, answered);
  };

  async function resultOf(
    request: IncomingMessage,
    { line, fault, verdict }: { line: string; fault: RequestFault | undefined; verdict: Verdict },
  ): Promise<Answer> {
    const { headers } = verdict;
    if (verdict.isLimited) {
      world.log.push(`rest: answered 429 ${JSON.stringify(verdict.body)}`);
      return { status: 429, headers, body: verdict.body };
    }
    try {
      if (fault === undefined) return { ...(await handle(request, parts)), headers };
      if (fault === '429 for a day') throw refusals.onDemand(429, DAY_S);
      if (typeof fault === 'number') throw refusals.onDemand(fault);
      await handle(request, parts);
      lost.add(line);
      throw refusals.onDemand(500);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const { status, body } = error;
      const text = `${status} ${JSON.stringify(body)}`;
      world.log.push(`rest: answered ${text}`);
      const isProblem = status !== 401 && fault === undefined && BOT_IS_WRONG.includes(body.code);
      if (isProblem && !lost.has(line)) world.problems.push(`${line}: ${text}`);
      return { status, body, headers: { ...headers, ...error.headers } };
    }
  }
}

function write(response: ServerResponse, { status, body, headers }: Answer): void {
  if (body === undefined) {
    response.writeHead(status, headers).end();
    return;
  }
  response.writeHead(status, { ...headers, 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}
