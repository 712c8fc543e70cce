import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';

/** A process has the libraries to load, and the page's script to bundle. */
const PROCESS_MS = 60_000;

function start(port: string) {
  const program = fileURLToPath(new URL('start.ts', import.meta.url));
  const env = { ...process.env, PORT: port };
  const child = spawn(process.execPath, ['--import', 'tsx', program], { env });
  onTestFinished(() => void child.kill('SIGKILL'));
  let output = '';
  const told = (text: string) =>
    new Promise<string>((resolve) => {
      const take = (chunk: Buffer) => {
        output += chunk.toString();
        if (output.includes(text)) resolve(output);
      };
      child.stdout.on('data', take);
      child.stderr.on('data', take);
    });
  return { child, told };
}

describe('npm run discord:local', () => {
  it('tells where its page is, and ends cleanly with Ctrl+C', { timeout: PROCESS_MS }, async () => {
    const { child, told } = start('0');
    const output = await told('Ctrl+C');
    const [url = ''] = /http:\/\/127\.0\.0\.1:\d+\//.exec(output) ?? [];
    expect(await (await fetch(url)).text()).toContain('<title>Verbatim');
    // A page that is open must not keep it.
    const changes = await fetch(`${url}changes`);
    child.kill('SIGINT');
    expect(await once(child, 'exit')).toEqual([0, null]);
    await changes.body?.cancel().catch(() => {});
  });

  it('says what to do where the port is taken', { timeout: PROCESS_MS }, async () => {
    const server = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => void server.close());
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const { child, told } = start(String(port));
    const ended = once(child, 'exit');
    expect(await told('npm run')).toContain(
      `port ${port} is taken; choose another one, as in: PORT=${port + 1} npm run discord:local`,
    );
    expect(await ended).toEqual([2, null]);
  });

  it('says what is wrong with a port', { timeout: PROCESS_MS }, async () => {
    expect(await start('many').told('PORT: "many" is not a port')).toContain('0 (any free one)');
  });
});
