import { PassThrough } from 'node:stream';
import { DiscordAPIError, HTTPError } from 'discord.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLog } from '../../src/app/createLog.ts';

const TOKEN = 'MTIzNDU2Nzg5MDEyMzQ1Njc4OQ.GabcDE.abcdefghijklmnopqrstuvwxyz-_0123456789AB';
const ANSWER_TOKEN = 'aW50ZXJhY3Rpb246MTIzOnNlY3JldA';
const CALLBACK = `https://discord.com/api/v10/interactions/123456789012345678/${ANSWER_TOKEN}/callback`;
const FOLLOW_UP = `https://discord.com/api/v10/webhooks/123456789012345678/${ANSWER_TOKEN}?wait=true`;
const QUESTION = 'Asked: is my neighbour ill?';

describe('createLog()', () => {
  it('writes one JSON object a line', () => {
    const { log, text } = collect();
    log.info({ servers: 2 }, 'Ready');
    log.warn('Connection lost');
    const [ready, lost] = lines(text());
    expect(ready).toMatchObject({ level: 'info', msg: 'Ready', servers: 2 });
    expect(ready?.['time']).toMatch(/^\d{4}-\d\d-\d\dT/);
    expect(lost).toMatchObject({ level: 'warn', msg: 'Connection lost' });
  });

  it('leaves out what is below its level', () => {
    const { log, text } = collect({ level: 'warn' });
    log.info('Ready');
    log.warn('Connection lost');
    expect(lines(text())).toHaveLength(1);
  });

  it('says which shard writes', () => {
    const { log, text } = collect({ shard: 3 });
    log.info('Ready');
    expect(lines(text())).toMatchObject([{ shard: 3 }]);
  });

  it.each([
    ['an answer to an interaction', CALLBACK],
    ['a follow-up', FOLLOW_UP],
  ])('tells of a request what failed, and neither its tokens nor its text: %s', (_, url) => {
    const { log, text } = collect();
    const request = { files: undefined, body: { data: { content: QUESTION } } };
    const raw = { code: 10_062, message: 'Unknown interaction' };
    log.error({ err: new DiscordAPIError(raw, 10_062, 404, 'POST', url, request) }, 'Cannot send');
    log.error(
      { err: new HTTPError(503, 'Service Unavailable', 'POST', url, request) },
      'Cannot send',
    );
    expect(text()).not.toContain(ANSWER_TOKEN);
    expect(text()).not.toContain('neighbour');
    expect(lines(text())).toMatchObject([
      { err: { code: 10_062, status: 404, method: 'POST', message: 'Unknown interaction' } },
      { err: { status: 503, url: expect.stringContaining('/123456789012345678/[redacted]') } },
    ]);
  });

  it('hides the token wherever it turns up', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const { log, text } = collect();
        const hostile = `${before}${TOKEN}${after}`;
        const cause = Object.assign(new Error(hostile), { code: hostile, url: hostile });
        const err = new Error(`Bot ${hostile}`, { cause });
        log.error(
          { err, headers: { authorization: `Bot ${TOKEN}` }, [hostile]: [hostile] },
          hostile,
        );
        log.error({ err: hostile }, hostile);
        expect(text()).not.toContain(TOKEN);
        expect(lines(text())).toHaveLength(2);
      }),
      { numRuns: 50 },
    );
  });

  it('hides the token of an interaction in a message, quoted or escaped', () => {
    const { log, text } = collect();
    log.error(`Invalid URL "${CALLBACK}"`);
    log.error({ err: new Error(`fetch ${FOLLOW_UP} failed`) }, encodeURIComponent(FOLLOW_UP));
    expect(text()).not.toContain(ANSWER_TOKEN);
  });

  it('ends on a cause that leads to itself', () => {
    const { log, text } = collect();
    const err = new Error('Round');
    err.cause = err;
    log.error({ err }, 'Cannot go on');
    expect(lines(text())).toHaveLength(1);
  });
});

function collect(options: { level?: 'info' | 'warn'; shard?: number } = {}) {
  const output = new PassThrough();
  let written = '';
  output.on('data', (chunk) => {
    written += chunk;
  });
  const log = createLog(output, { level: 'info', secrets: [TOKEN], ...options });
  return { log, text: () => written };
}

function lines(text: string): Record<string, unknown>[] {
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}
