import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { BotError } from '../botError.ts';
import type { Health } from './judgeHealth.ts';

interface HealthOptions {
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
  readonly report: () => Health | Promise<Health>;
  /** In the text format of Prometheus. */
  readonly scrape: () => Promise<string>;
}

interface HealthServer {
  readonly port: number;
  close(): Promise<void>;
}

/** https://prometheus.io/docs/instrumenting/exposition_formats/ */
const PROMETHEUS = 'text/plain; version=0.0.4; charset=utf-8';

/**
 * Serves `/healthz` (does it work?), `/readyz` (can it be asked now?), both 200 or 503 with the
 * reasons, and `/metrics`.
 *
 * @throws BotError where it cannot listen there.
 */
export async function serveHealth(options: HealthOptions): Promise<HealthServer> {
  const { host, port, report, scrape } = options;
  const server = createServer((request, response) => {
    answer(request.url?.split('?')[0] ?? '', request.method ?? '').catch(() =>
      write(response, 500, 'application/json', '{"status":"failing"}\n'),
    );

    async function answer(path: string, method: string): Promise<void> {
      if (method !== 'GET' && method !== 'HEAD') return write(response, 405, 'text/plain', '');
      switch (path) {
        case '/healthz':
          return writeHealth(response, await report(), 'health');
        case '/readyz':
          return writeHealth(response, await report(), 'readiness');
        case '/metrics':
          return write(response, 200, PROMETHEUS, await scrape());
        default:
          return write(response, 404, 'text/plain', 'There are /healthz, /readyz and /metrics\n');
      }
    }
  });
  server.listen(port, host);
  await once(server, 'listening').catch((error: unknown) => {
    throw cannotListen(error, options);
  });
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

function cannotListen(error: unknown, { host, port }: HealthOptions): BotError {
  const { code, message } = error as NodeJS.ErrnoException;
  const reason =
    code === 'EADDRINUSE'
      ? 'another program has this port; set HEALTH_PORT to a free one, or leave it empty'
      : code === 'EADDRNOTAVAIL'
        ? 'this machine has no such address; set HEALTH_HOST to one that it has, or leave it empty'
        : code === 'EACCES'
          ? 'the system does not allow it; set HEALTH_PORT to one above 1023'
          : `${message}; see HEALTH_PORT and HEALTH_HOST`;
  return new BotError('cannot_listen', `Cannot serve health on ${host}:${port}: ${reason}`, {
    cause: error,
  });
}

function writeHealth(
  response: ServerResponse,
  { longestStallMs, notes = [], ...health }: Health,
  asked: 'health' | 'readiness',
): void {
  const reasons = health[asked];
  const isWell = reasons.length === 0;
  const body = JSON.stringify({
    status: isWell ? 'ok' : 'failing',
    ...{ reasons, longestStallMs },
    ...(notes.length > 0 && { notes }),
  });
  write(response, isWell ? 200 : 503, 'application/json', `${body}\n`);
}

function write(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
  response.end(body);
}
