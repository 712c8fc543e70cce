import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { GatewayCloseCodes } from 'discord.js';
import { describe, expect, onTestFinished } from 'vitest';
import { answered, quote } from '../support/answers.ts';
import { it } from '../support/discord/it.ts';
import { quotesIn } from '../support/discord/quotesIn.ts';
import type { Discord } from '../support/discord/startDiscord.ts';

/** A process has discord.js to load first. */
const PROCESS_MS = 20_000;

const ask = () => answered([quote('Three ferries sail from the harbour every day.')]);

describe('runBot() at the start', () => {
  it('asks for no privileged intent', async ({ discord, startReady }) => {
    discord.faults.grantedIntents = 0;
    await startReady({ ask });
    expect(discord.gateway.entries).toEqual(['identify']);
  });

  it('says who it is and where', async ({ startReady }) => {
    const bot = await startReady({ ask });
    expect(bot.log).toContainEqual(
      expect.objectContaining({ level: 'info', message: 'Ready as verbatim on 1 server' }),
    );
  });

  it('ends where the token is wrong', async ({ start }) => {
    const { ended } = start({ ask, token: 'AAAA.BBBB.CCCC' });
    await expect(ended).rejects.toMatchObject({
      code: 'token_refused',
      message: expect.stringContaining('DISCORD_TOKEN'),
    });
  });

  it.for([
    [GatewayCloseCodes.AuthenticationFailed, 'token_refused'],
    [GatewayCloseCodes.InvalidIntents, 'intents_refused'],
    [GatewayCloseCodes.DisallowedIntents, 'intents_refused'],
    [GatewayCloseCodes.InvalidShard, 'connection_refused'],
    [GatewayCloseCodes.ShardingRequired, 'connection_refused'],
    [GatewayCloseCodes.InvalidAPIVersion, 'connection_refused'],
  ] as const)(
    'ends where Discord closes with %i',
    async ([closeCode, code], { discord, start }) => {
      discord.faults.atIdentify = closeCode;
      await expect(start({ ask }).ended).rejects.toMatchObject({ code });
    },
  );

  it('ends where Discord cuts it off again and again, which discord.js never reports', async ({
    discord,
    start,
  }) => {
    discord.faults.atConnect = GatewayCloseCodes.DecodeError;
    const { ended } = start({ ask, patience: { startMs: 50 } });
    await expect(ended).rejects.toMatchObject({ code: 'never_ready' });
  });

  it('ends where nobody answers at the address', async ({ start }) => {
    const { ended } = start({ ask, apiUrl: 'http://127.0.0.1:1/api' });
    await expect(ended).rejects.toMatchObject({ code: 'unreachable' });
  });
});

describe('runBot() later on', () => {
  it.for([
    [GatewayCloseCodes.AuthenticationFailed, 'token_refused'],
    [GatewayCloseCodes.InvalidShard, 'connection_refused'],
    [GatewayCloseCodes.ShardingRequired, 'connection_refused'],
    [GatewayCloseCodes.InvalidAPIVersion, 'connection_refused'],
    [GatewayCloseCodes.InvalidIntents, 'intents_refused'],
    [GatewayCloseCodes.DisallowedIntents, 'intents_refused'],
  ] as const)(
    'ends where Discord closes with %i',
    async ([closeCode, code], { discord, startReady }) => {
      const { ended } = await startReady({ ask });
      discord.gateway.close(closeCode);
      await expect(ended).rejects.toMatchObject({ code });
    },
  );

  it('ends where Discord refuses the token of a request', async ({ discord, startReady }) => {
    const { ended } = await startReady({ ask });
    discord.faults.requests = { 'POST /channels/': 401 };
    discord.member('Ana').says(`<@${discord.world.bot.user.id}> how many ferries?`);
    await expect(ended).rejects.toMatchObject({ code: 'token_refused' });
  });

  it('ends where the connection does not come back', async ({ discord, startReady }) => {
    const { ended } = await startReady({ ask, patience: { offlineMs: 50 } });
    discord.faults.atConnect = GatewayCloseCodes.UnknownError;
    discord.gateway.close(GatewayCloseCodes.UnknownError);
    await expect(ended).rejects.toMatchObject({ code: 'connection_lost' });
  });

  it('takes up a broken connection, and answers what was asked meanwhile', async ({
    discord,
    startReady,
  }) => {
    await startReady({ ask });
    const ana = discord.member('Ana');
    discord.gateway.close(GatewayCloseCodes.UnknownError);
    const asked = ana.says(`<@${discord.world.bot.user.id}> how many ferries?`);
    expect(quotesIn(await ana.seesReplyTo(asked))).toHaveLength(1);
    expect(discord.gateway.entries).toEqual(['identify', 'resume']);
  });
});

describe('runBot() told to stop', () => {
  it('ends cleanly', async ({ startReady }) => {
    const bot = await startReady({ ask });
    await bot.stop();
    await expect(bot.ended).resolves.toBeUndefined();
    expect(bot.log.filter(({ level }) => level !== 'info')).toEqual([]);
  });

  it('ends where it has not begun', async ({ discord, start }) => {
    const { ended } = start({ ask, stop: AbortSignal.abort() });
    await expect(ended).resolves.toBeUndefined();
    expect(discord.world.log).toEqual([]);
  });

  it('leaves nothing that would keep the process, connected or about to connect', {
    timeout: PROCESS_MS,
  }, async ({ discord }) => {
    const { UnknownError } = GatewayCloseCodes;
    const bots = spawnTwoBots(discord);
    onTestFinished(() => void bots.kill('SIGKILL'));
    await discord.until('the first bot', () => discord.gateway.entries[0], PROCESS_MS);
    discord.faults.atConnect = UnknownError;
    bots.kill('SIGTERM');
    await discord.until('the second bot to be cut off', () =>
      discord.world.log.find((line) => line.endsWith(`closed with ${UnknownError}`)),
    );
    bots.kill('SIGTERM');
    expect(await once(bots, 'exit')).toEqual([0, null]);
  });
});

function spawnTwoBots({ apiUrl, world }: Discord) {
  const program = fileURLToPath(new URL('../support/discord/twoBots.ts', import.meta.url));
  return spawn(process.execPath, ['--import', 'tsx', program, apiUrl, world.bot.token], {
    stdio: 'inherit',
  });
}
