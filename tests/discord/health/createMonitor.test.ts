import { describe, expect } from 'vitest';
import { createMonitor } from '../../../src/discord/health/createMonitor.ts';
import { tooVague } from '../../support/answers.ts';
import { it } from '../../support/discord/it.ts';

const ask = () => tooVague();

describe('createMonitor()', () => {
  it('knows a bot that has not connected yet', () => {
    const monitor = createMonitor();
    expect(monitor.report().health).toEqual([]);
    expect(monitor.report().readiness).toEqual([expect.stringMatching(/^Not connected/)]);
    monitor.stop();
  });

  it('follows the connection', async ({ discord, startReady }) => {
    const monitor = createMonitor();
    await startReady({ ask, monitor });
    expect(monitor.report()).toMatchObject({ health: [], readiness: [] });
    const up = await monitor.scrape().metrics();
    expect(up).toContain('verbatim_gateway_connected 1');
    expect(up).toContain('verbatim_guilds 1');
    discord.faults.atConnect = 1012;
    discord.gateway.cut();
    await discord.until('some attempts', () =>
      discord.world.log.find((line) => line.endsWith('closed with 1012')),
    );
    expect(monitor.report().readiness).not.toEqual([]);
    expect(await monitor.scrape().metrics()).toContain('verbatim_gateway_connected 0');
    discord.faults.atConnect = undefined;
    await discord.until('the bot to be back', () => discord.gateway.entries[1]);
    await expect.poll(() => monitor.report().readiness).toEqual([]);
    expect(await monitor.scrape().metrics()).toContain('verbatim_gateway_reconnects_total 1');
  });

  it('reads the latency off the heartbeats', async ({ startReady }) => {
    const monitor = createMonitor();
    await startReady({ ask, monitor });
    // The stand-in asks for a heartbeat each 0.5 s.
    await expect
      .poll(
        async () => monitor.scrape().getSingleMetricAsString('verbatim_gateway_latency_seconds'),
        {
          timeout: 3_000,
        },
      )
      .toMatch(/verbatim_gateway_latency_seconds \d/);
  });

  it('sees heartbeats that are not answered any more', async ({ startReady }) => {
    let ahead = 0;
    const monitor = createMonitor({ now: () => Date.now() + ahead });
    await startReady({ ask, monitor });
    ahead = 5 * 60_000;
    expect(monitor.report().health).toEqual([expect.stringMatching(/heartbeat for 300 s/)]);
  });

  it('knows of a refused token, on a client that calls itself ready', async ({
    discord,
    startReady,
  }) => {
    const monitor = createMonitor();
    const bot = await startReady({ ask, monitor });
    discord.faults.requests = { 'POST /channels/': 401 };
    discord.member('Ana').says(`<@${discord.world.bot.user.id}> how many ferries?`);
    await expect(bot.ended).rejects.toMatchObject({ code: 'token_refused' });
    expect(monitor.report().health).toContainEqual(expect.stringMatching(/refuses the token/));
  });
});
