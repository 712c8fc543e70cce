import { describe, expect, it, onTestFinished } from 'vitest';
import type { Health } from '../../../src/discord/health/judgeHealth.ts';
import { serveHealth } from '../../../src/discord/health/serveHealth.ts';

const HOST = '127.0.0.1';

async function serve(health: Health | Error) {
  const server = await serveHealth({
    host: HOST,
    port: 0,
    report: () => {
      if (health instanceof Error) throw health;
      return health;
    },
    scrape: async () => 'up 1\n',
  });
  onTestFinished(() => server.close());
  const get = async (path: string, method = 'GET') => {
    const response = await fetch(`http://${HOST}:${server.port}${path}`, { method });
    return { status: response.status, headers: response.headers, text: await response.text() };
  };
  return { port: server.port, get };
}

describe('serveHealth()', () => {
  it('says that all is well', async () => {
    const { get } = await serve({ health: [], readiness: [], longestStallMs: 0 });
    for (const path of ['/healthz', '/readyz', '/readyz?verbose']) {
      const { status, text } = await get(path);
      expect(status).toBe(200);
      expect(JSON.parse(text)).toEqual({ status: 'ok', reasons: [], longestStallMs: 0 });
    }
  });

  it('says what is wrong, with a status that a supervisor understands', async () => {
    const { get } = await serve({
      health: [],
      readiness: ['Not connected to Discord'],
      longestStallMs: 0,
    });
    expect((await get('/healthz')).status).toBe(200);
    const { status, text } = await get('/readyz');
    expect(status).toBe(503);
    expect(JSON.parse(text)).toMatchObject({
      status: 'failing',
      reasons: ['Not connected to Discord'],
    });
  });

  it('serves metrics as Prometheus reads them', async () => {
    const { get } = await serve({ health: [], readiness: [], longestStallMs: 0 });
    const { status, headers, text } = await get('/metrics');
    expect(status).toBe(200);
    expect(headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
    expect(text).toBe('up 1\n');
  });

  it.each([
    ['GET', '/', 404],
    ['GET', '/healthz/../../etc/passwd', 404],
    ['POST', '/healthz', 405],
  ])('has no more than that: %s %s', async (method, path, status) => {
    const { get } = await serve({ health: [], readiness: [], longestStallMs: 0 });
    expect((await get(path, method)).status).toBe(status);
  });

  it('fails where health cannot be told', async () => {
    const { get } = await serve(new Error('Gone'));
    expect((await get('/healthz')).status).toBe(500);
  });

  it('says which setting to change where the port is taken', async () => {
    const { port } = await serve({ health: [], readiness: [], longestStallMs: 0 });
    const second = serveHealth({
      host: HOST,
      port,
      report: () => ({ health: [], readiness: [], longestStallMs: 0 }),
      scrape: async () => '',
    });
    await expect(second).rejects.toMatchObject({
      code: 'cannot_listen',
      message: expect.stringContaining(
        `${HOST}:${port}: another program has this port; set HEALTH_PORT`,
      ),
    });
  });

  it('says so where this machine has no such address', async () => {
    const elsewhere = serveHealth({
      host: '192.0.2.1',
      port: 0,
      report: () => ({ health: [], readiness: [], longestStallMs: 0 }),
      scrape: async () => '',
    });
    await expect(elsewhere).rejects.toMatchObject({
      message: expect.stringContaining('HEALTH_HOST'),
    });
  });
});
