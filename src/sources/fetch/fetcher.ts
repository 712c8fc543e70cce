import robotsParserModule from 'robots-parser';
import { FetchError } from './fetchError.ts';
import { type RequestOptions, type Response, request } from './request.ts';

/** Its types say that it exports its function as `default`; as CommonJS, it is the function itself. */
const robotsParser = robotsParserModule as unknown as (typeof robotsParserModule)['default'];

const REDIRECTS_MAX = 5;
const BYTES_MAX = 10_000_000;
/** For one fetch with its redirects. */
const TIMEOUT_MS = 20_000;
/** What RFC 9309 (§ 2.5) asks a crawler to read at least. */
const ROBOTS_BYTES_MAX = 500_000;
/** How long a site's robots.txt holds: RFC 9309 (§ 2.4) allows a day. */
const ROBOTS_MS = 3_600_000;
/** Between two requests to the same host, unless its robots.txt asks for more. */
const PAUSE_MS = 1_000;
const PAUSE_MAX_MS = 30_000;
/** Attempts at a server that is busy, and the wait before the second; it doubles. */
const ATTEMPTS = 3;
const BACK_OFF_MS = 2_000;
/** A server that asks for more patience is asked another day. */
const BACK_OFF_MAX_MS = 30_000;

export interface FetcherOptions {
  /** Who we are, as `Verbatim/1.0 (+https://…)`; its first word is what robots.txt calls us. */
  readonly userAgent: string;
  /** Hosts, as `127.0.0.1:8080`, that may be of a private network. */
  readonly allowHosts?: readonly string[];
  readonly pauseMs?: number;
  readonly backOffMs?: number;
  readonly timeoutMs?: number;
  readonly bytesMax?: number;
  /** Ends all fetches. */
  readonly signal?: AbortSignal;
}

/** What was known of an address when it was last fetched. */
interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

interface Fetched extends Validators {
  readonly isModified: true;
  /** Where it was in the end, after redirects. */
  readonly url: string;
  readonly contentType: string | null;
  readonly bytes: Uint8Array;
}

export interface Fetcher {
  /**
   * Fetches an address, politely: robots.txt is kept, a pause is made, a busy server is left alone.
   *
   * @param known asks only for what has changed since.
   * @returns what is there, or `{ isModified: false }`.
   * @throws FetchError saying why not.
   */
  fetch(address: string, known?: Validators): Promise<Fetched | { readonly isModified: false }>;
}

/** The one way in which anything is fetched from the internet. */
export function createFetcher(options: FetcherOptions): Fetcher {
  const { userAgent, allowHosts = [], bytesMax = BYTES_MAX, timeoutMs = TIMEOUT_MS } = options;
  const { pauseMs = PAUSE_MS, backOffMs = BACK_OFF_MS, signal: ended } = options;
  const robots = new Map<string, { rules: Promise<Robots>; at: number }>();
  const freeAt = new Map<string, number>();

  return { fetch: (address, known) => attempt(address, known, 1) };

  async function attempt(
    address: string,
    known: Validators | undefined,
    n: number,
  ): Promise<Fetched | { isModified: false }> {
    try {
      return await follow(checkAddress(address), known);
    } catch (error) {
      if (
        !(error instanceof FetchError) ||
        n >= ATTEMPTS ||
        !['busy', 'network'].includes(error.code)
      )
        throw error;
      const wait = error.retryAfter === null ? backOffMs * 2 ** (n - 1) : error.retryAfter * 1_000;
      if (wait > BACK_OFF_MAX_MS) throw error;
      await sleep(wait);
      return attempt(address, known, n + 1);
    }
  }

  async function follow(start: URL, known?: Validators): Promise<Fetched | { isModified: false }> {
    let url = start;
    const timeout = AbortSignal.timeout(timeoutMs);
    const signal = ended ? AbortSignal.any([timeout, ended]) : timeout;
    for (let hops = 0; hops <= REDIRECTS_MAX; hops++) {
      const { isAllowed, delayMs } = await robotsOf(url);
      if (!isAllowed(url.href))
        throw new FetchError(
          'robots',
          `robots.txt of ${url.host} asks programs to stay away from it`,
        );
      await takeTurn(url.host, delayMs);
      const response = await request(url, requestOptions(signal, bytesMax, known));
      const next = redirectOf(response, url);
      if (next) {
        url = next;
        continue;
      }
      return accept(response, url);
    }
    throw new FetchError('redirects', `it leads on more than ${REDIRECTS_MAX} times`);
  }

  function requestOptions(signal: AbortSignal, limit: number, known?: Validators): RequestOptions {
    const headers = {
      'user-agent': userAgent,
      accept:
        'text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json, application/pdf, text/*;q=0.9, */*;q=0.5',
      ...(known?.etag && { 'if-none-match': known.etag }),
      ...(known?.lastModified && { 'if-modified-since': known.lastModified }),
    };
    return { headers, bytesMax: limit, allowHosts, signal };
  }

  function robotsOf(url: URL): Promise<Robots> {
    const stored = robots.get(url.origin);
    if (stored && Date.now() - stored.at < ROBOTS_MS) return stored.rules;
    const rules = readRobots(url);
    robots.set(url.origin, { rules, at: Date.now() });
    // Whatever kept us from it may be over the next time.
    rules.catch(() => robots.delete(url.origin));
    return rules;
  }

  async function readRobots(site: URL): Promise<Robots> {
    const file = new URL('/robots.txt', site);
    const timeout = AbortSignal.timeout(timeoutMs);
    const signal = ended ? AbortSignal.any([timeout, ended]) : timeout;
    let url = file;
    for (let hops = 0; hops <= REDIRECTS_MAX; hops++) {
      const response = await request(url, requestOptions(signal, ROBOTS_BYTES_MAX)).catch(
        (error: unknown) => {
          if (error instanceof FetchError && error.code === 'too_large')
            throw new FetchError('robots', `robots.txt of ${site.host} is too long`);
          throw error;
        },
      );
      const next = redirectOf(response, url);
      if (next) {
        url = next;
        continue;
      }
      // RFC 9309 § 2.3.1: none there, all is allowed; not to be had now, nothing is.
      if (response.status >= 500 || response.status === 429) {
        throw new FetchError(
          'busy',
          `robots.txt of ${site.host} cannot be read now (status ${response.status})`,
          { retryAfter: retryAfterOf(response) },
        );
      }
      if (response.status >= 400) return ALL_ALLOWED;
      const rules = robotsParser(file.href, Buffer.from(response.bytes).toString('utf8'));
      const name = userAgent.split(/[/ ]/, 1)[0];
      const delay = (rules.getCrawlDelay(name) ?? 0) * 1_000;
      return {
        isAllowed: (address) => rules.isAllowed(address, name) ?? true,
        delayMs: Math.min(delay, PAUSE_MAX_MS),
      };
    }
    return ALL_ALLOWED;
  }

  async function takeTurn(host: string, delayMs: number): Promise<void> {
    const now = Date.now();
    const turn = Math.max(now, freeAt.get(host) ?? 0);
    // A host of one's own network is nobody's to be polite to, unless it asks for it.
    freeAt.set(host, turn + Math.max(allowHosts.includes(host) ? 0 : pauseMs, delayMs));
    if (turn > now) await sleep(turn - now);
  }

  function sleep(ms: number): Promise<void> {
    return new Promise((resolve, reject) => {
      const stop = () => reject(new FetchError('timeout', 'it was stopped'));
      if (ended?.aborted) return stop();
      const timer = setTimeout(() => {
        ended?.removeEventListener('abort', stop);
        resolve();
      }, ms);
      ended?.addEventListener(
        'abort',
        () => {
          clearTimeout(timer);
          stop();
        },
        { once: true },
      );
    });
  }
}

interface Robots {
  readonly isAllowed: (address: string) => boolean;
  readonly delayMs: number;
}

const ALL_ALLOWED: Robots = { isAllowed: () => true, delayMs: 0 };

/** The address as it is to be dialled. */
function checkAddress(address: string): URL {
  if (!URL.canParse(address))
    throw new FetchError('address', 'it is no address; write one as https://example.org/page');
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new FetchError(
      'address',
      `${url.protocol} addresses are not fetched; write one that begins with http or https`,
    );
  }
  if (url.username || url.password)
    throw new FetchError('address', 'it holds a name or a password; write it without');
  url.hash = '';
  return url;
}

function redirectOf({ status, headers }: Response, from: URL): URL | null {
  if (![301, 302, 303, 307, 308].includes(status) || !headers.location) return null;
  if (!URL.canParse(headers.location, from.href))
    throw new FetchError('address', 'it leads on to what is no address');
  return checkAddress(new URL(headers.location, from).href);
}

function accept(response: Response, url: URL): Fetched | { isModified: false } {
  const { status, headers, bytes } = response;
  if (status === 304) return { isModified: false };
  if (status === 429 || status === 503) {
    throw new FetchError('busy', `its server is busy (status ${status})`, {
      retryAfter: retryAfterOf(response),
    });
  }
  if (status === 404 || status === 410)
    throw new FetchError('not_found', `there is no such page (status ${status})`);
  if (status === 401 || status === 402 || status === 403) {
    throw new FetchError('refused', `its server does not let us read it (status ${status})`);
  }
  if (status < 200 || status >= 300)
    throw new FetchError('status', `its server answered with status ${status}`);
  if (bytes.length === 0) throw new FetchError('status', 'its server sent nothing');
  return {
    isModified: true,
    url: url.href,
    contentType: headers['content-type'] ?? null,
    bytes,
    etag: headers.etag ?? null,
    lastModified: headers['last-modified'] ?? null,
  };
}

/** Seconds, or a date (RFC 9110 § 10.2.3). */
function retryAfterOf({ headers }: Response): number | null {
  const value = headers['retry-after'];
  if (!value) return null;
  if (/^\d+$/.test(value)) return Number(value);
  const at = Date.parse(value);
  return Number.isNaN(at) ? null : Math.max(0, (at - Date.now()) / 1_000);
}
