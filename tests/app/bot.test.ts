import { GatewayCloseCodes, GatewayOpcodes } from 'discord.js';
import { describe, expect } from 'vitest';
import { it } from '../support/discord/it.ts';
import { quotesIn } from '../support/discord/quotesIn.ts';
import { freePort } from '../support/freePort.ts';
import { runCommandLine } from '../support/runCommandLine.ts';
import { startProgram } from '../support/startProgram.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

describe('verbatim bot', () => {
  it('ends with 2 without a token, and says what to set and how to try it without Discord', async () => {
    const { status, stderr } = await runCommandLine(['bot']);
    expect(stderr).toMatch(/DISCORD_TOKEN is not set.*\.env.*npm run discord:local/);
    expect(status).toBe(2);
  });

  it('ends with 2 on a corpus with problems, and lists them', async ({ discord }) => {
    const corpus = await temporaryFolder({
      'x.md': '---\ntitle: T\npublished: 2023-13-02\n---\nOne.',
    });
    const env = { DISCORD_TOKEN: discord.world.bot.token, CORPUS_DIR: corpus };
    const { status, stderr } = await runCommandLine(['bot'], { env });
    expect(stderr).toContain('x.md:3: published: "2023-13-02" is not a date');
    expect(status).toBe(2);
  });

  it('ends with 2 where it cannot keep anything, and says what to set', async ({ discord }) => {
    const folder = await temporaryFolder({ data: 'a file' });
    const env = {
      DISCORD_TOKEN: discord.world.bot.token,
      DISCORD_API_URL: discord.apiUrl,
      DATA_DIR: `${folder}/data`,
    };
    const { status, stderr } = await runCommandLine(['bot'], { env });
    expect(stderr).toMatch(/^Cannot keep settings and votes in .*data: .*is a file.* Set DATA_DIR/);
    expect(status).toBe(2);
  });

  it('ends with 2 where Discord refuses the token, which is not shown', async ({ discord }) => {
    const env = {
      DISCORD_TOKEN: 'AAAA.BBBB.CCCC',
      DISCORD_API_URL: discord.apiUrl,
      XDG_DATA_HOME: await temporaryFolder(),
    };
    const { status, stderr } = await runCommandLine(['bot'], { env });
    expect(stderr).toContain('DISCORD_TOKEN');
    expect(stderr).not.toContain('AAAA');
    expect(status).toBe(2);
  });

  it('ends with 2 where Discord closes the connection for good, later on', async ({ discord }) => {
    const env = { DISCORD_TOKEN: discord.world.bot.token, DISCORD_API_URL: discord.apiUrl };
    const running = runCommandLine(['bot'], { env });
    await discord.until('the bot', () => discord.gateway.entries[0], 60_000);
    discord.gateway.close(GatewayCloseCodes.AuthenticationFailed);
    const { status, stderr } = await running;
    expect(JSON.parse(stderr.trim().split('\n').at(-1) ?? '')).toMatchObject({
      level: 'error',
      code: 'token_refused',
      msg: expect.stringContaining('set the new one as DISCORD_TOKEN'),
    });
    expect(status).toBe(2);
  });

  it('answers from the shipped corpus until SIGTERM, which ends it cleanly', async ({
    discord,
  }) => {
    const env = {
      DISCORD_TOKEN: discord.world.bot.token,
      DISCORD_API_URL: discord.apiUrl,
      XDG_DATA_HOME: await temporaryFolder(),
    };
    await runCommandLine(['register'], { env });
    const running = runCommandLine(['bot'], { env });
    await discord.until(
      'the bot',
      () => discord.world.log.find((line) => line.includes('sent GUILD_CREATE')),
      60_000,
    );
    const answer = await discord.member('Ana').asks('/ask', { question: 'how many US troops?' });
    const quoted = quotesIn(answer)
      .map(({ text }) => text)
      .join('\n');
    expect(quoted).toContain('about 650 U.S. troops');
    expect(quoted).toContain('about a thousand US soldiers');
    const dates = answer.embeds.map(({ footer }) => footer?.split(' · ')[0]);
    expect(dates).toContain('2 Aug 2023');
    expect(dates).toContain('undated');
    process.emit('SIGTERM');
    expect((await running).status).toBe(0);
  });
});

describe('verbatim bot with HEALTH_PORT', () => {
  it('serves health and metrics as long as it runs', async ({ discord }) => {
    const port = await freePort();
    const get = (name: string) => fetch(`http://127.0.0.1:${port}${name}`);
    const running = runCommandLine(['bot'], {
      env: {
        DISCORD_TOKEN: discord.world.bot.token,
        DISCORD_API_URL: discord.apiUrl,
        HEALTH_PORT: String(port),
        LOG_LEVEL: 'debug',
      },
    });
    await expect.poll(async () => (await get('/readyz')).status, { timeout: 60_000 }).toBe(200);
    expect(await (await get('/healthz')).json()).toMatchObject({ status: 'ok', reasons: [] });
    const metrics = await (await get('/metrics')).text();
    expect(metrics).toContain('verbatim_gateway_connected 1');
    expect(metrics).toMatch(/verbatim_corpus_size\{unit="articles"\} [1-9]/);
    expect(metrics).toMatch(/process_resident_memory_bytes \d/);
    process.emit('SIGTERM');
    const { status, stderr } = await running;
    expect(status).toBe(0);
    expect(stderr).toContain('"level":"debug"');
    expect(stderr).not.toContain(discord.world.bot.token);
    await expect(get('/healthz')).rejects.toThrow();
  });

  it('ends with 2 where the port is taken, and names the setting', async ({ discord }) => {
    const taken = new URL(discord.apiUrl).port;
    const { status, stderr } = await runCommandLine(['bot'], {
      env: { DISCORD_TOKEN: discord.world.bot.token, HEALTH_PORT: taken },
    });
    expect(JSON.parse(stderr)).toMatchObject({
      level: 'error',
      code: 'cannot_listen',
      msg: expect.stringContaining('set HEALTH_PORT to a free one'),
    });
    expect(status).toBe(2);
  });

  it('ends with 2 where it is no port', async () => {
    const { status, stderr } = await runCommandLine(['bot'], { env: { HEALTH_PORT: '70000' } });
    expect(stderr).toMatch(/^HEALTH_PORT: "70000" is not a port/);
    expect(status).toBe(2);
  });
});

describe('verbatim bot as a process', () => {
  it('reports what nobody has seen to, and goes on', { timeout: 120_000 }, async ({ discord }) => {
    const program = startProgram(['bot'], {
      DISCORD_TOKEN: discord.world.bot.token,
      DISCORD_API_URL: discord.apiUrl,
    });
    const ana = discord.member('Ana');
    await discord.until('the bot', () => discord.gateway.entries[0], 60_000);
    // discord.js rejects a promise of its own over this.
    discord.gateway.sendRaw(JSON.stringify({ op: GatewayOpcodes.InvalidSession, d: null }));
    await expect
      .poll(() => program.log())
      .toContainEqual(
        expect.objectContaining({
          level: 'error',
          incident: expect.stringMatching(/^[0-9a-f]{8}$/),
          err: expect.objectContaining({ type: 'TypeError' }),
        }),
      );
    await ana.seesReplyTo(ana.says(`<@${discord.world.bot.user.id}> how many US troops?`));
    program.kill('SIGTERM');
    expect(await program.ended).toBe(0);
  });

  it('ends with 70 on an exception out of nowhere, which it reports', {
    timeout: 120_000,
  }, async ({ discord }) => {
    const thrown = 'process.on("SIGUSR2",()=>{throw new TypeError("out of nowhere")})';
    const program = startProgram(['bot'], {
      DISCORD_TOKEN: discord.world.bot.token,
      DISCORD_API_URL: discord.apiUrl,
      NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(thrown)}`,
    });
    await discord.until('the bot', () => discord.gateway.entries[0], 60_000);
    program.kill('SIGUSR2');
    expect(await program.ended).toBe(70);
    expect(program.log()).toContainEqual(
      expect.objectContaining({ level: 'error', msg: 'Cannot go on, by a fault of the program' }),
    );
  });

  it('ends with 0 on SIGTERM while a request waits for a limit', { timeout: 120_000 }, async ({
    discord,
  }) => {
    const program = startProgram(['bot'], {
      DISCORD_TOKEN: discord.world.bot.token,
      DISCORD_API_URL: discord.apiUrl,
      // Longer than the bot waits for an answer of its own: what else may wait, waits in vain.
      NODE_OPTIONS: '--import=data:text/javascript,setInterval(()=>{},1000)',
    });
    await discord.until('the bot', () => discord.gateway.entries[0], 60_000);
    program.kill('SIGTERM');
    expect(await program.ended).toBe(0);
  });

  it('ends with 0 on SIGTERM while it connects', { timeout: 120_000 }, async ({ discord }) => {
    discord.faults.requests = { 'GET /gateway/bot': 'hang' };
    const program = startProgram(['bot'], {
      DISCORD_TOKEN: discord.world.bot.token,
      DISCORD_API_URL: discord.apiUrl,
    });
    await discord.until('the request', () => discord.world.log[0], 60_000);
    const before = performance.now();
    program.kill('SIGTERM');
    expect(await program.ended).toBe(0);
    // The request would hang for two times 5 s.
    expect(performance.now() - before).toBeLessThan(8_000);
  });
});

describe('verbatim shard', () => {
  it('is not for a person to start', async () => {
    const { status, stderr } = await runCommandLine(['shard'], { env: { SHARDS: '2' } });
    expect(stderr).toContain('start verbatim bot');
    expect(status).toBe(2);
  });
});

describe('verbatim register', () => {
  it('tells what it did, and the second time that there was nothing to do', async ({ discord }) => {
    const env = { DISCORD_TOKEN: discord.world.bot.token, DISCORD_API_URL: discord.apiUrl };
    const first = await runCommandLine(['register'], { env });
    expect(first.stdout).toMatch(/^Commands everywhere:\n {2}added: .*\/ask/);
    const second = await runCommandLine(['register'], { env });
    expect(second.stdout).toMatch(/^Commands everywhere:\n {2}unchanged: .*\/ask.*\n$/);
    expect(second).toMatchObject({ status: 0, stderr: '' });
  });

  it('warns of commands that a server would show twice', async ({ discord }) => {
    const env = { DISCORD_TOKEN: discord.world.bot.token, DISCORD_API_URL: discord.apiUrl };
    await runCommandLine(['register'], { env });
    const { stderr } = await runCommandLine(['register'], {
      env: { ...env, DISCORD_GUILD_ID: discord.world.guild.id },
    });
    expect(stderr).toMatch(/shown twice on this server: .*\/ask.*register --remove/s);
  });

  it('takes those of a server away after development, and leaves the others', async ({
    discord,
  }) => {
    const { world } = discord;
    const env = { DISCORD_TOKEN: world.bot.token, DISCORD_API_URL: discord.apiUrl };
    const onServer = { ...env, DISCORD_GUILD_ID: world.guild.id };
    await runCommandLine(['register'], { env: onServer });
    const everywhere = await runCommandLine(['register'], { env });
    expect(everywhere.stdout).toContain('verbatim register --remove');
    const removed = await runCommandLine(['register', '--remove'], { env: onServer });
    expect(removed.stdout).toMatch(/^Commands on server \d+:\n {2}removed: .*\/ask.*\n$/);
    expect(removed).toMatchObject({ status: 0, stderr: '' });
    expect(world.commands.get(world.guild.id)).toEqual([]);
    expect(world.commands.get('global')).not.toEqual([]);
    const again = await runCommandLine(['register', '--remove'], { env: onServer });
    expect(again.stdout).toMatch(/:\n {2}none\n$/);
  });

  it('takes away those of all places', async ({ discord }) => {
    const { world } = discord;
    const env = { DISCORD_TOKEN: world.bot.token, DISCORD_API_URL: discord.apiUrl };
    await runCommandLine(['register'], { env });
    const removed = await runCommandLine(['register', '--remove'], { env });
    expect(removed.stdout).toMatch(/^Commands everywhere:\n {2}removed: .*\/ask.*\n$/);
    expect(world.commands.get('global')).toEqual([]);
  });

  it('ends with 2 without a token', async () => {
    const { status, stderr } = await runCommandLine(['register']);
    expect(stderr).toContain('DISCORD_TOKEN is not set');
    expect(status).toBe(2);
  });
});
