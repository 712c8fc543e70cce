import { describe, expect } from 'vitest';
import { settingsStore } from '../../src/discord/panel/settingsStore.ts';
import { departures, GRACE_DAYS } from '../../src/store/departures.ts';
import { settingsRows } from '../../src/store/settingsRows.ts';
import { answered, quote } from '../support/answers.ts';
import { it } from '../support/discord/it.ts';
import type { Discord } from '../support/discord/startDiscord.ts';
import { onDatabase } from '../support/store/databases.ts';
import { testServices } from '../support/testServices.ts';

const ask = (question: string) => answered([quote('Three ferries sail.')], { question });
const HOW_MANY = { question: 'how many ferries?' };
const DAY_MS = 86_400_000;

const shardOf = (id: string) => Number((BigInt(id) >> 22n) % 2n);

describe('what is kept of a server', () => {
  onDatabase((opened) => {
    /** Settings of the stand-in's server and of another one, and a clock. */
    async function filled({ world, server }: Discord) {
      const { db } = opened();
      const { applicationId } = world.bot;
      let ahead = 0;
      const now = () => new Date(Date.now() + ahead);
      const rows = settingsRows(db, applicationId);
      const settings = settingsStore(rows, { report: () => {} });
      const other = server('Harbour club').guild;
      for (const { id } of [world.guild, other]) await settings.set(id, { isPrivate: true });
      const going = () => db.selectFrom('departures').select('guild_id').execute();
      return {
        stores: { settings, departures: departures(db, { applicationId, now }) },
        other,
        kept: async (id: string) => (await rows.get(id)) !== null,
        going: async () => (await going()).map(({ guild_id: id }) => id),
        passDays(days: number) {
          ahead += days * DAY_MS;
        },
      };
    }

    it('is deleted some days after the bot is removed, and logged; that of others stays', async ({
      discord,
      startReady,
    }) => {
      const { stores, other, kept, going, passDays } = await filled(discord);
      const { guild } = discord.world;
      const bot = await startReady({ ask, ...stores });
      discord.removesBot();
      await expect.poll(going).toEqual([guild.id]);
      passDays(GRACE_DAYS - 1);
      expect(await stores.departures.deleteDue()).toEqual([]);
      expect(await kept(guild.id)).toBe(true);
      passDays(2);
      await bot.stop();
      const next = await startReady({ ask, ...stores });
      await expect.poll(() => kept(guild.id)).toBe(false);
      expect(await kept(other.id)).toBe(true);
      const told = [...bot.log, ...next.log].filter(({ servers }) => Array.isArray(servers));
      expect(told.map(({ level, message }) => [level, message])).toEqual([
        ['warn', expect.stringMatching(/deleted after these days, unless it is back/)],
        ['warn', 'Deleted what was kept of servers that the bot is no longer on'],
      ]);
      expect(told[0]).toMatchObject({ servers: [guild.id], days: GRACE_DAYS });
    });

    it('stays where the bot comes back in time', async ({ discord, startReady }) => {
      const { stores, other, kept, going, passDays } = await filled(discord);
      await stores.departures.gone([discord.world.guild.id, other.id]);
      passDays(GRACE_DAYS - 1);
      const bot = await startReady({ ask, ...stores });
      await expect.poll(going).toEqual([]);
      await discord.until('it to say so', () =>
        bot.log.find(({ message }) => message.includes('on these servers again')),
      );
      passDays(2);
      expect(await stores.departures.deleteDue()).toEqual([]);
      expect(await kept(other.id)).toBe(true);
    });

    it('stays where READY names fewer servers, or none, for less than those days', async ({
      discord,
      startReady,
    }) => {
      const { stores, other, kept, going } = await filled(discord);
      discord.removesBot();
      discord.removesBot(other);
      await startReady({ ask, ...stores });
      await expect.poll(going).toHaveLength(2);
      expect(await kept(discord.world.guild.id)).toBe(true);
    });

    it('stays where it is another application’s', async ({ discord, startReady }) => {
      const { stores, going } = await filled(discord);
      const theirs = settingsRows(opened().db, '1383825041002594399');
      await theirs.change('1383825041002594400', { isPrivate: true });
      await startReady({ ask, ...stores });
      expect(await going()).toEqual([]);
      expect(await stores.departures.servers()).not.toContain('1383825041002594400');
      expect(await theirs.get('1383825041002594400')).toEqual({ isPrivate: true });
    });

    it('is for its own shard to judge', async ({ discord, startReady }) => {
      const { stores, other, going } = await filled(discord);
      const third = discord.server('Third').guild;
      await stores.settings.set(third.id, { isPrivate: true });
      discord.removesBot(other);
      discord.removesBot(third);
      const id = shardOf(discord.world.guild.id);
      await startReady({ ask, ...stores, shard: { id, count: 2 } });
      const own = [other, third].map((guild) => guild.id).filter((one) => shardOf(one) === id);
      await expect.poll(going).toEqual(own);
    });

    it('stays while the server is down', async ({ discord, startReady }) => {
      const { stores, other, going } = await filled(discord);
      await startReady({ ask, ...stores });
      discord.goesDown();
      discord.removesBot(other);
      await expect.poll(going).toEqual([other.id]);
      discord.comesBack();
      expect((await discord.member('Ana').asks('/ask', HOW_MANY)).isPrivate).toBe(true);
    });
  });

  it('is reported where the database fails, and the bot goes on', async ({
    discord,
    startReady,
  }) => {
    const services = testServices();
    const gone = () => Promise.reject(new Error('The disk is gone'));
    const bot = await startReady({ ask, departures: { ...services.departures, gone } });
    discord.removesBot(discord.server('Harbour club').guild);
    await discord.until('a line in the log', () =>
      bot.log.find(({ message }) => message === 'Cannot note which servers the bot is on'),
    );
    expect((await discord.member('Ana').asks('/ask', HOW_MANY)).embeds).toHaveLength(1);
  });
});
