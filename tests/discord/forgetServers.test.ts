import { promises as fs } from 'node:fs';
import path from 'node:path';
import { describe, expect } from 'vitest';
import { fileFeedbackStore } from '../../src/discord/store/fileFeedbackStore.ts';
import { fileSettingsStore } from '../../src/discord/store/fileSettingsStore.ts';
import { answered, quote } from '../support/answers.ts';
import { it } from '../support/discord/it.ts';
import type { Discord } from '../support/discord/startDiscord.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';
import { testServices } from '../support/testServices.ts';

const ask = (question: string) => answered([quote('Three ferries sail.')], { question });
const HOW_MANY = { question: 'how many ferries?' };

const shardOf = (id: string) => Number((BigInt(id) >> 22n) % 2n);

/** Stores with something of the stand-in's server in them, and of another one. */
async function filled({ world, server }: Discord) {
  const folder = await temporaryFolder();
  const report = () => {};
  const settings = await fileSettingsStore(folder, { report });
  const feedback = await fileFeedbackStore(folder, { report });
  const other = server('Harbour club').guild;
  for (const { id } of [world.guild, other]) {
    await settings.set(id, { isPrivate: true });
    await feedback.add({ guildId: id, userId: world.bot.user.id, question: 'who?', quotes: [] });
  }
  const kept = async () => {
    const names = await fs.readdir(folder, { recursive: true });
    return names.map((name) => path.join(name)).join('\n');
  };
  return { settings, feedback, other, kept };
}

describe('what is kept of a server', () => {
  it('is deleted once the bot is removed, and that of others stays', async ({
    discord,
    startReady,
  }) => {
    const { settings, feedback, other, kept } = await filled(discord);
    await startReady({ ask, settings, feedback });
    discord.removesBot();
    await expect.poll(kept).not.toContain(discord.world.guild.id);
    expect(await kept()).toContain(`settings/${other.id}.json`);
    expect(await kept()).toContain(`feedback/${other.id}`);
  });

  it('is deleted where the bot was removed while it was not running', async ({
    discord,
    startReady,
  }) => {
    const { settings, feedback, other, kept } = await filled(discord);
    const down = discord.server('Down').guild;
    await settings.set(down.id, { isPrivate: true });
    await feedback.add({ guildId: null, userId: other.id, question: 'who?', quotes: [] });
    discord.goesDown(down);
    discord.removesBot(other);
    const bot = await startReady({ ask, settings, feedback });
    await expect.poll(kept).not.toContain(other.id);
    expect(await kept()).toContain(`settings/${discord.world.guild.id}.json`);
    expect(await kept()).toContain(`feedback/${discord.world.guild.id}`);
    expect(await kept()).toContain(`settings/${down.id}.json`);
    expect(await kept()).toContain('feedback/direct');
    expect(bot.log).toContainEqual(
      expect.objectContaining({ message: expect.stringContaining('no longer on'), guilds: 1 }),
    );
  });

  it('stays where another shard is to judge', async ({ discord, startReady }) => {
    const { settings, feedback, other, kept } = await filled(discord);
    const third = discord.server('Third').guild;
    await settings.set(third.id, { isPrivate: true });
    const [gone, elsewhere] =
      shardOf(other.id) === shardOf(discord.world.guild.id) ? [other, third] : [third, other];
    discord.removesBot(gone);
    discord.removesBot(elsewhere);
    const shard = { id: shardOf(discord.world.guild.id), count: 2 };
    await startReady({ ask, settings, feedback, shard });
    await expect.poll(kept).not.toContain(gone.id);
    expect(await kept()).toContain(`settings/${elsewhere.id}.json`);
  });

  it('stays, and the operator is told, where Discord names no server at all', async ({
    discord,
    startReady,
  }) => {
    const { settings, feedback, other, kept } = await filled(discord);
    discord.removesBot();
    discord.removesBot(other);
    const bot = await startReady({ ask, settings, feedback });
    await discord.until('a warning', () => bot.log.find(({ guilds }) => guilds === 2));
    expect(bot.log).toContainEqual(
      expect.objectContaining({ level: 'warn', message: expect.stringContaining('DATA_DIR') }),
    );
    expect(await kept()).toContain(`settings/${discord.world.guild.id}.json`);
    expect(await kept()).toContain(`feedback/${other.id}`);
  });

  it('stays while the server is down', async ({ discord, startReady }) => {
    const { settings, feedback, other, kept } = await filled(discord);
    await startReady({ ask, settings, feedback });
    discord.goesDown();
    discord.removesBot(other);
    await expect.poll(kept).not.toContain(other.id);
    expect(await kept()).toContain(`settings/${discord.world.guild.id}.json`);
    discord.comesBack();
    const seen = await discord.member('Ana').asks('/ask', HOW_MANY);
    expect(seen.isPrivate).toBe(true);
  });

  it('is reported where it cannot be deleted, and the bot goes on', async ({
    discord,
    startReady,
  }) => {
    const { settings } = testServices();
    const error = new Error('The disk is gone');
    const remove = () => Promise.reject(error);
    const bot = await startReady({ ask, settings: { ...settings, remove } });
    const { guild } = discord.server('Harbour club');
    discord.removesBot(guild);
    const line = await discord.until('a line in the log', () =>
      bot.log.find(({ level }) => level === 'error'),
    );
    expect(line).toMatchObject({
      message: 'Cannot delete what is kept of a server',
      server: guild.id,
    });
    expect((await discord.member('Ana').asks('/ask', HOW_MANY)).embeds).toHaveLength(1);
  });
});
