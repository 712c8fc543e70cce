import {
  type ChatInputCommandInteraction,
  Events,
  MessageFlags,
  PermissionFlagsBits,
} from 'discord.js';
import { describe, expect } from 'vitest';
import { it } from '../it.ts';
import type { Discord } from '../startDiscord.ts';
import { register, request } from './request.ts';
import { startClient } from './startClient.ts';

const EVERYWHERE = {
  name: 'ask',
  description: 'Ask',
  contexts: [0, 1, 2],
  integration_types: [0, 1],
};

/** A bot that keeps what it was asked. */
async function startBot(
  discord: Discord,
  then: (interaction: ChatInputCommandInteraction) => unknown = () => {},
): Promise<ChatInputCommandInteraction[]> {
  const asked: ChatInputCommandInteraction[] = [];
  await register(discord, [EVERYWHERE]);
  await startClient(discord, {
    on: async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      asked.push(interaction);
      await interaction.reply('answer');
      await then(interaction);
    },
  });
  return asked;
}

describe('a thread', () => {
  it('has commands, messages and replies of its own', async ({ discord }) => {
    const asked = await startBot(discord);
    const thread = discord.thread('Ferries');
    const client = await startClient(discord);
    client.on(Events.MessageCreate, (message) => {
      if (!message.author.bot) void message.reply('reply');
    });
    const ana = discord.member('Ana');
    await ana.asks('/ask', {}, { in: thread });
    expect(asked[0]?.channel?.isThread()).toBe(true);
    const said = ana.says(`<@${discord.world.bot.user.id}> who?`, { in: thread });
    await ana.seesReplyTo(said);
    expect(discord.world.sent.at(-1)?.channel).toBe(thread);
  });
});

describe('a direct message', () => {
  it('has the bot itself as the owner of the use', async ({ discord }) => {
    const asked = await startBot(discord);
    await discord.member('Ana').asks('/ask', {}, { isDirect: true });
    expect(asked[0]).toMatchObject({
      context: 1,
      guildId: null,
      authorizingIntegrationOwners: { 0: '0' },
    });
    expect(asked[0]?.appPermissions.has('EmbedLinks')).toBe(true);
  });
});

describe('a group chat', () => {
  it('has the bot for those who have installed it', async ({ discord }) => {
    const asked = await startBot(discord);
    const ana = discord.member('Ana', { hasInstalled: true });
    const ben = discord.member('Ben');
    const group = discord.group('Friends', ana, ben);
    await ana.asks('/ask', {}, { in: group });
    expect(asked[0]).toMatchObject({
      context: 2,
      guildId: null,
      authorizingIntegrationOwners: { 1: ana.user.id },
    });
    await expect(ben.asks('/ask', {}, { in: group })).rejects.toThrow('not offered to Ben');
  });

  it('is closed to commands that are not for it', async ({ discord }) => {
    await register(discord, [{ ...EVERYWHERE, contexts: [0] }]);
    const ana = discord.member('Ana', { hasInstalled: true });
    const group = discord.group('Friends', ana);
    await expect(ana.asks('/ask', {}, { in: group })).rejects.toThrow('not for such a place');
  });
});

describe('a server without the bot', () => {
  it('has it for those who have installed it, with five follow-ups', async ({ discord }) => {
    const errors: unknown[] = [];
    const asked = await startBot(discord, async (interaction) => {
      for (let count = 1; count <= 6; count++) {
        await interaction.followUp(`${count}`).catch((error) => errors.push(error));
      }
    });
    const { general } = discord.server('Elsewhere', { hasBot: false, locale: 'de' });
    const ana = discord.member('Ana', { hasInstalled: true, locale: 'fr' });
    await ana.asks('/ask', {}, { in: general });
    expect(asked[0]).toMatchObject({
      context: 0,
      guild: null,
      guildId: general.guild?.id,
      guildLocale: 'de',
      locale: 'fr',
      authorizingIntegrationOwners: { 1: ana.user.id },
    });
    await discord.until('the refusal', () => errors[0]);
    expect(errors).toMatchObject([{ code: 40_094 }]);
    await expect(discord.member('Ben').asks('/ask', {}, { in: general })).rejects.toThrow(
      'not offered to Ben',
    );
    const path = `/channels/${general.id}/messages`;
    expect(await request(discord, `POST ${path}`, { content: 'Hi' })).toMatchObject({
      body: { code: 50_001 },
    });
  });
});

describe('both installations', () => {
  it('are told of together', async ({ discord }) => {
    const asked = await startBot(discord);
    const ana = discord.member('Ana', { hasInstalled: true });
    await ana.asks('/ask');
    expect(asked[0]?.authorizingIntegrationOwners).toMatchObject({
      0: discord.world.guild.id,
      1: ana.user.id,
    });
  });
});

describe('permissions', () => {
  it('of members come with what they do', async ({ discord }) => {
    const asked = await startBot(discord);
    await discord.member('Ana').asks('/ask');
    const { ManageGuild } = PermissionFlagsBits;
    await discord.member('Ben', { permissions: ManageGuild }).asks('/ask');
    expect(asked.map(({ memberPermissions }) => memberPermissions?.has(ManageGuild))).toEqual([
      false,
      true,
    ]);
  });

  it('of the bot hold where they are denied', async ({ discord }) => {
    const { EmbedLinks, SendMessages, ViewChannel } = PermissionFlagsBits;
    const asked = await startBot(discord);
    const quiet = discord.channel('quiet', { denied: EmbedLinks });
    await discord.member('Ana').asks('/ask', {}, { in: quiet });
    expect(asked[0]?.appPermissions.has(EmbedLinks)).toBe(false);
    expect(asked[0]?.appPermissions.has(SendMessages)).toBe(true);

    const path = `POST /channels/${quiet.id}/messages`;
    const embeds = [{ description: 'Hi' }];
    expect((await request(discord, path, { embeds })).body).toMatchObject({ code: 50_013 });
    expect((await request(discord, path, { content: 'Hi' })).status).toBe(200);
    discord.deny(quiet, SendMessages);
    expect((await request(discord, path, { content: 'Hi' })).body).toMatchObject({ code: 50_013 });
    discord.deny(quiet, ViewChannel);
    expect((await request(discord, path, { content: 'Hi' })).body).toMatchObject({ code: 50_001 });
    discord.deny(quiet, 0n);
    expect((await request(discord, path, { content: 'Hi' })).status).toBe(200);
  });

  it('are known to the client', async ({ discord }) => {
    const client = await startClient(discord);
    const { general } = discord.world;
    const may = () => {
      const channel = client.channels.cache.get(general.id);
      if (!channel || channel.isDMBased() || !client.user) throw new Error('No such channel');
      return channel.permissionsFor(client.user)?.has('EmbedLinks');
    };
    expect(may()).toBe(true);
    const updated = new Promise((resolve) => client.once(Events.ChannelUpdate, resolve));
    discord.deny(general, PermissionFlagsBits.EmbedLinks);
    await updated;
    expect(may()).toBe(false);
  });

  it('do not keep it from answering commands', async ({ discord }) => {
    await startBot(discord);
    const closed = discord.channel('closed', { denied: PermissionFlagsBits.SendMessages });
    expect(await discord.member('Ana').asks('/ask', {}, { in: closed })).toMatchObject({
      text: 'answer',
      isPrivate: false,
    });
  });
});

describe('a private answer', () => {
  it('is for nobody else, wherever it is', async ({ discord }) => {
    await register(discord, [EVERYWHERE]);
    await startClient(discord, {
      on: (it) => it.isRepliable() && it.reply({ content: 'x', flags: MessageFlags.Ephemeral }),
    });
    const ana = discord.member('Ana');
    const seen = await ana.asks('/ask', {}, { in: discord.thread('Ferries') });
    expect([ana.canSee(seen), discord.member('Ben').canSee(seen)]).toEqual([true, false]);
  });
});
