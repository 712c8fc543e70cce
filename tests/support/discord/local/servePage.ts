import { once } from 'node:events';
import { promises as fs } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';
import { act } from './act.ts';
import { MEMBERS, PLACES, type Town } from './town.ts';
import { viewOf } from './view.ts';

const HOST = '127.0.0.1';

/** Far more than a message and a form hold. */
const BODY_MAX = 64 * 1024;

/** Nothing from elsewhere, whatever stands in a message. The components set their styles themselves. */
const HEADERS = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};

const standpoint = z.object({ as: z.enum(MEMBERS), in: z.enum(PLACES) });

interface PageServer {
  readonly url: string;
  stop(): Promise<void>;
}

interface PageOptions {
  /** 0 for any that is free. */
  readonly port: number;
  /** What `bundlePage` made. */
  readonly script: string;
}

/** @throws the system's error where the port is not to be had. */
export async function servePage(town: Town, { port, script }: PageOptions): Promise<PageServer> {
  const server = createServer((request, response) => {
    answer(request, response).catch((error: Error) => {
      if (response.headersSent) response.destroy();
      else send(response, { status: 500, type: 'text/plain', body: error.message });
    });
  });
  server.listen(port, HOST);
  await once(server, 'listening');
  const address = `${HOST}:${(server.address() as AddressInfo).port}`;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    // Another name for this machine is another site that wants to use the page.
    if (
      request.headers.host !== address &&
      request.headers.host !== address.replace(HOST, 'localhost')
    ) {
      return send(response, { status: 403, type: 'text/plain', body: 'Not for this host' });
    }
    const { pathname, searchParams } = new URL(request.url ?? '/', `http://${address}`);
    switch (`${request.method} ${pathname}`) {
      case 'GET /':
        return send(response, { type: 'text/html; charset=utf-8', body: await read('page.html') });
      case 'GET /page.css':
        return send(response, { type: 'text/css; charset=utf-8', body: await read('page.css') });
      case 'GET /page.js':
        return send(response, { type: 'text/javascript; charset=utf-8', body: script });
      case 'GET /view':
        return sendJson(response, viewOf(standpoint.parse(Object.fromEntries(searchParams)), town));
      case 'GET /changes':
        return tellChanges(response, town);
      case 'POST /act':
        return sendJson(response, await outcome(request));
    }
    const file = pathname.startsWith('/files/') ? findFile(pathname.slice(7), town) : undefined;
    if (file) return send(response, { type: file.type, body: file.bytes });
    send(response, { status: 404, type: 'text/plain', body: 'Not found' });
  }

  /** What a member must not do is theirs to read: Discord's form would have said it, too. */
  async function outcome(request: IncomingMessage): Promise<object> {
    // Forms of other sites cannot send this type, and scripts of theirs have to ask first.
    if (request.headers['content-type'] !== 'application/json') throw new Error('Not JSON');
    try {
      return await act(JSON.parse(await bodyOf(request)), town);
    } catch (error) {
      return { error: (error as Error).message.split('\n', 1)[0] };
    }
  }

  return {
    url: `http://${address}/`,
    async stop() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

interface Content {
  readonly status?: number;
  readonly type: string;
  readonly body: string | Uint8Array;
}

function send(response: ServerResponse, { status = 200, type, body }: Content): void {
  response.writeHead(status, { ...HEADERS, 'content-type': type }).end(body);
}

function sendJson(response: ServerResponse, value: object): void {
  send(response, { type: 'application/json', body: JSON.stringify(value) });
}

/** Server-sent events, one for every change: the page then looks again. */
function tellChanges(response: ServerResponse, { discord: { world } }: Town): void {
  response.writeHead(200, { ...HEADERS, 'content-type': 'text/event-stream' });
  response.write('data: change\n\n');
  const tell = () => response.write('data: change\n\n');
  world.changes.on('change', tell);
  response.on('close', () => world.changes.off('change', tell));
}

function findFile(id: string, { discord: { world } }: Town) {
  const file = world.sent.map(({ files }) => files.get(id)).find((found) => found !== undefined);
  // Anything but a picture could be a page with a script.
  return file && /^image\/(?:png|jpeg|gif|webp)$/.test(file.type) ? file : undefined;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > BODY_MAX) throw new Error('Too long');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function read(name: string): Promise<string> {
  return fs.readFile(new URL(`page/${name}`, import.meta.url), 'utf8');
}
