import dns from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { Readable } from 'node:stream';
import zlib from 'node:zlib';
import { FetchError } from './fetchError.ts';
import { isPublicAddress } from './publicAddress.ts';

export interface RequestOptions {
  readonly headers: Readonly<Record<string, string>>;
  /** Bytes of the body at the most, as sent and as unpacked. */
  readonly bytesMax: number;
  /** Hosts, as `127.0.0.1:8080` or `intranet.example`, that may be of a private network. */
  readonly allowHosts: readonly string[];
  readonly signal: AbortSignal;
}

export interface Response {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  /** Empty for a redirect. */
  readonly bytes: Uint8Array;
}

/**
 * One request over HTTP(S), without following redirects, without cookies.
 *
 * The address that is dialled is checked, and not a name that may lead elsewhere a moment later:
 * the connection is made to the very addresses that the check has seen.
 *
 * @throws FetchError where it fails or is not allowed.
 */
export async function request(url: URL, options: RequestOptions): Promise<Response> {
  const { headers, signal, bytesMax, allowHosts } = options;
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const isAllowed = allowHosts.includes(url.host) || allowHosts.includes(url.hostname);
  if (isIP(host) !== 0 && !isAllowed) refuseUnlessPublic(host, url);
  const response = await new Promise<http.IncomingMessage>((resolve, reject) => {
    const { request: send } = url.protocol === 'https:' ? https : http;
    const sent = send(url, {
      method: 'GET',
      headers: { ...headers, 'accept-encoding': 'gzip, deflate, br' },
      signal,
      // A connection of its own: none is left over that was made under other rules.
      agent: false,
      ...(!isAllowed && { lookup: publicLookup }),
    });
    sent.on('response', resolve);
    sent.on('error', reject);
    // Whatever way the connection came about, this is where it leads.
    sent.on('socket', (socket) =>
      socket.once('connect', () => {
        const { remoteAddress } = socket;
        if (!isAllowed && (!remoteAddress || !isPublicAddress(remoteAddress))) {
          socket.destroy(notPublic(url.hostname, String(remoteAddress)));
        }
      }),
    );
    sent.end();
  }).catch((error: unknown) => {
    throw asFetchError(error, signal);
  });
  const status = response.statusCode ?? 0;
  try {
    const isEmpty = status === 304 || status === 204 || (status >= 300 && status < 400);
    const bytes = isEmpty ? new Uint8Array() : await readBody(response, bytesMax);
    return { status, headers: response.headers, bytes };
  } catch (error) {
    throw asFetchError(error, signal);
  } finally {
    response.destroy();
  }
}

/** Looks a name up and hands on its addresses only where all of them are public. */
const publicLookup: LookupFunction = (hostname, options, callback) => {
  dns.lookup(hostname, { ...options, all: true }, (error, found) => {
    if (error) return callback(error, '', 0);
    const bad = found.find(({ address }) => !isPublicAddress(address));
    const [first] = found;
    if (bad || !first) return callback(notPublic(hostname, bad?.address ?? 'nowhere'), '', 0);
    if (options.all) callback(null, found);
    else callback(null, first.address, first.family);
  });
};

function refuseUnlessPublic(address: string, url: URL): void {
  if (!isPublicAddress(address)) throw notPublic(url.hostname, address);
}

function notPublic(host: string, address: string): FetchError {
  const where = host.replace(/^\[|\]$/g, '') === address ? host : `${host} is ${address}, which`;
  return new FetchError('not_public', `${where} is not an address of the public internet`);
}

/** The body, unpacked; both sizes are counted while it comes in. */
async function readBody(response: http.IncomingMessage, bytesMax: number): Promise<Uint8Array> {
  const tooLarge = () => new FetchError('too_large', `it has more than ${bytesMax / 1e6} MB`);
  if (Number(response.headers['content-length'] ?? 0) > bytesMax) throw tooLarge();
  const encoding = response.headers['content-encoding']?.trim().toLowerCase() ?? '';
  const unpacked = unpack(response, encoding);
  let sent = 0;
  response.on('data', (chunk: Buffer) => {
    sent += chunk.length;
    if (sent > bytesMax) unpacked.destroy(tooLarge());
  });
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of unpacked as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > bytesMax) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function unpack(response: http.IncomingMessage, encoding: string): Readable {
  const through = unpackerOf(encoding);
  if (!through) return response;
  response.on('error', (error) => through.destroy(error));
  return response.pipe(through);
}

function unpackerOf(encoding: string) {
  switch (encoding) {
    case '':
    case 'identity':
      return null;
    case 'gzip':
    case 'x-gzip':
      return zlib.createGunzip();
    case 'deflate':
      return zlib.createInflate();
    case 'br':
      return zlib.createBrotliDecompress();
    default:
      throw new FetchError(
        'encoding',
        `it is packed as ${encoding.slice(0, 40)}, which was not asked for`,
      );
  }
}

/** What system errors mean to somebody who has named an address. */
const PROBLEMS: Readonly<Record<string, readonly [FetchError['code'], string]>> = {
  ENOTFOUND: ['not_found', 'there is no such host; check the address'],
  EAI_AGAIN: ['network', 'its host cannot be looked up now; check the connection to the internet'],
  ECONNREFUSED: ['network', 'nothing answers there'],
  ECONNRESET: ['network', 'the connection broke off'],
  EPIPE: ['network', 'the connection broke off'],
  ETIMEDOUT: ['timeout', 'it did not answer in time'],
  EHOSTUNREACH: ['network', 'its host cannot be reached'],
  ENETUNREACH: ['network', 'its network cannot be reached; check the connection to the internet'],
  HPE_HEADER_OVERFLOW: ['too_large', 'its headers are too long'],
};

function asFetchError(error: unknown, signal: AbortSignal): FetchError {
  if (error instanceof FetchError) return error;
  if (signal.aborted) {
    const isTimeout = signal.reason instanceof Error && signal.reason.name === 'TimeoutError';
    return new FetchError('timeout', isTimeout ? 'it took too long' : 'it was stopped', {
      cause: error,
    });
  }
  const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined;
  const known = typeof code === 'string' ? PROBLEMS[code] : undefined;
  if (known) return new FetchError(known[0], known[1], { cause: error });
  const message = error instanceof Error ? error.message : String(error);
  if (typeof code === 'string' && code.startsWith('Z_')) {
    return new FetchError('encoding', `its packing is broken: ${message}`, { cause: error });
  }
  if (typeof code === 'string' && /CERT|^ERR_TLS|SELF_SIGNED|UNABLE_TO/.test(code)) {
    return new FetchError('refused', `its certificate is not valid: ${message}`, { cause: error });
  }
  return new FetchError('network', message, { cause: error });
}
