import { ChannelType } from 'discord.js';
import { describe, expect } from 'vitest';
import { it } from '../support/discord/it.ts';
import type { Member } from '../support/discord/member.ts';
import type { Seen } from '../support/discord/members/seen.ts';
import { quotesIn } from '../support/discord/quotesIn.ts';
import type { Discord } from '../support/discord/startDiscord.ts';
import type { Channel } from '../support/discord/state/places.ts';
import { answering } from '../support/testServices.ts';

const TOWNS = ['Agadez', 'Dirkou', 'Zinder', 'Tahoua', 'Maradi'];
const ARTICLES = TOWNS.map((town, i) => ({
  id: town.toLowerCase(),
  title: `Letter from ${town}`,
  published: `2024-0${i + 1}-05`,
  publisher: 'Coast Gazette',
  url: `https://example.com/${town.toLowerCase()}`,
  body: [
    `The road to ${town} was long and dusty.`,
    `There are ${(i + 2) * 100} soldiers in the garrison of the town of ${town}.`,
    `Nobody would say how long the market stays open.`,
  ].join(' '),
}));
const QUESTION = 'how many soldiers are in the garrison?';

interface Where {
  readonly name: string;
  readonly type: ChannelType;
  /** The channel; null for the asker's direct messages. */
  readonly open: (discord: Discord, people: readonly Member[]) => Channel | null;
  /** The bot is there itself: people may write to it. */
  readonly hasBot: boolean;
  /** Nobody else is there. */
  readonly isAlone?: boolean;
  /** Votes are kept as that server's. */
  readonly isServer?: boolean;
}

const PLACES: readonly Where[] = [
  {
    name: 'a channel of a server',
    type: ChannelType.GuildText,
    open: ({ world }) => world.general,
    hasBot: true,
    isServer: true,
  },
  {
    name: 'a thread',
    type: ChannelType.PublicThread,
    open: (discord) => discord.thread('Garrisons'),
    hasBot: true,
    isServer: true,
  },
  {
    name: 'a direct message',
    type: ChannelType.DM,
    open: () => null,
    hasBot: true,
    isAlone: true,
  },
  {
    name: 'a group chat',
    type: ChannelType.GroupDM,
    open: (discord, people) => discord.group('Friends', ...people),
    hasBot: false,
  },
  {
    name: 'a server on which only the member has installed the bot',
    type: ChannelType.GuildText,
    open: (discord) => discord.server('Elsewhere', { hasBot: false }).general,
    hasBot: false,
  },
];

const texts = (seen: Seen) => quotesIn(seen).map(({ text }) => text);
const labels = ({ buttons }: Seen) => buttons.map(({ label }) => label);

describe.each(PLACES)('in $name', ({ type, open, hasBot, isAlone = false, isServer = false }) => {
  /** The bot, two people who have installed it, and the place. */
  async function enter(discord: Discord) {
    const services = answering(ARTICLES);
    const ana = discord.member('Ana', { hasInstalled: true });
    const ben = discord.member('Ben', { hasInstalled: true });
    const channel = open(discord, [ana, ben]);
    const place = channel === null ? { isDirect: true } : { in: channel };
    const channelOf = ({ id }: Seen) =>
      discord.world.sent.find(({ message }) => message.id === id)?.channel;
    const expectHere = (seen: Seen) => {
      expect(channelOf(seen)?.type).toBe(type);
      if (channel !== null) expect(channelOf(seen)?.id).toBe(channel.id);
    };
    return { services, ana, ben, place, expectHere };
  }

  it('an answer turns its pages and shows context in place', async ({ discord, startReady }) => {
    const { services, ana, place, expectHere } = await enter(discord);
    await startReady(services);
    const first = await ana.asks('/ask', { question: QUESTION }, place);
    expectHere(first);
    expect(first.isPrivate).toBe(false);
    expect(texts(first)).toHaveLength(3);
    const second = await ana.clicks('More', first);
    expect(second.id).toBe(first.id);
    expect(texts(second)).toHaveLength(2);
    const [label = ''] = labels(second);
    expect(label).toBe('Context 4');
    const wide = await ana.clicks(label, second);
    expect(wide.id).toBe(first.id);
    expect(texts(wide).join()).toContain('was long and dusty');
    expect(texts(await ana.clicks('Back', wide))).toEqual(texts(first));
  });

  it('takes a vote, as the server’s only where the bot is on it', async ({
    discord,
    startReady,
  }) => {
    const { services, ana, place } = await enter(discord);
    await startReady(services);
    const first = await ana.asks('/ask', { question: QUESTION }, place);
    expect((await ana.clicks('Not an answer', first)).text).toMatch(/^Thank you/);
    expect((await ana.clicks('Not an answer', first)).text).toMatch(/^You have said so/);
    expect(services.feedback.given().map(({ guildId }) => guildId)).toEqual([
      isServer ? discord.world.guild.id : null,
    ]);
    expect(await services.feedback.removeOf(ana.user.id)).toBe(1);
  });

  if (!isAlone) {
    it('a private answer is for the asker, until they show it', async ({ discord, startReady }) => {
      const { services, ana, ben, place, expectHere } = await enter(discord);
      await startReady(services);
      const first = await ana.asks('/ask', { question: QUESTION, private: true }, place);
      expect(first.isPrivate).toBe(true);
      expect(ben.canSee(first)).toBe(false);
      const shown = await ana.clicks('Show to everyone', first);
      expectHere(shown);
      expect(shown.isPrivate).toBe(false);
      expect(ben.canSee(shown)).toBe(true);
      expect(texts(shown)).toEqual(texts(first));
      expect(labels(shown)).not.toContain('Show to everyone');
      const context = await ben.clicks('Context 1', shown);
      expect(context.isPrivate).toBe(true);
      expect(texts(context).join()).toContain('was long and dusty');
    });
  }

  if (isAlone) {
    it('nothing is to be shown to others', async ({ discord, startReady }) => {
      const { services, ana, place } = await enter(discord);
      await startReady(services);
      const first = await ana.asks('/ask', { question: QUESTION, private: true }, place);
      expect(labels(first)).not.toContain('Show to everyone');
    });
  }

  if (hasBot) {
    it('a message gets a reply, with the same buttons', async ({ discord, startReady }) => {
      const { services, ana, place, expectHere } = await enter(discord);
      await startReady(services);
      const mention = isAlone ? '' : `<@${discord.world.bot.user.id}> `;
      const seen = await ana.seesReplyTo(ana.says(`${mention}${QUESTION}`, place));
      expectHere(seen);
      expect(texts(seen)).toHaveLength(3);
      expect(texts(await ana.clicks('More', seen))).toHaveLength(2);
    });
  }

  if (!hasBot) {
    it('a message is not for the bot, which does not see it', async ({ discord, startReady }) => {
      const { services, ana, place } = await enter(discord);
      await startReady(services);
      ana.says(`<@${discord.world.bot.user.id}> ${QUESTION}`, place);
      await ana.asks('/help', {}, place);
      const replies = discord.world.sent.filter(({ message }) => message.message_reference);
      expect(replies).toEqual([]);
    });
  }
});
