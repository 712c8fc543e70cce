import type { Client } from 'discord.js';
import { describe, expect } from 'vitest';
import { createMonitor } from '../../../src/discord/health/createMonitor.ts';
import { answered, quote } from '../../support/answers.ts';
import { it } from '../../support/discord/it.ts';

const ask = (question: string) => answered([quote('Three ferries sail.')], { question });
const HOW_MANY = 'how many ferries?';
const DIRECT = { isDirect: true };
const PEOPLE = 250;
const KEPT = 200;

/** A monitor that lets a test look at the bot's client. */
function looking() {
  const clients: Client[] = [];
  const monitor = createMonitor();
  const watch = (client: Client) => {
    clients.push(client);
    monitor.watch(client);
  };
  const channels = () => [...(clients[0]?.channels.cache.values() ?? [])];
  return { monitor: { ...monitor, watch }, channels };
}

describe('forgetDirectChannels()', () => {
  it('keeps as many however many people write, and goes on answering all of them', async ({
    discord,
    startReady,
  }) => {
    const { monitor, channels } = looking();
    await startReady({ ask, monitor });
    const ofServer = channels().length;
    const first = discord.member('Ana');
    await first.seesReplyTo(first.says(HOW_MANY, DIRECT));
    for (let i = 1; i < PEOPLE; i++) {
      const member = discord.member(`Member ${i}`, { hasInstalled: true });
      const inGroup = { in: discord.group(`Group ${i}`, member) };
      if (i % 3 === 0) await member.seesReplyTo(member.says(HOW_MANY, DIRECT));
      else await member.asks('/ask', { question: HOW_MANY }, i % 3 === 1 ? inGroup : DIRECT);
    }
    expect(channels().length).toBe(ofServer + KEPT);
    const seen = await first.seesReplyTo(first.says(`And ${HOW_MANY}`, DIRECT));
    expect(seen.embeds).toHaveLength(1);
    expect(channels().length).toBe(ofServer + KEPT);
  }, 20_000);

  it('keeps those of a server, however many are written in', async ({ discord, startReady }) => {
    const { monitor, channels } = looking();
    await startReady({ ask, monitor });
    const before = channels().length;
    const ana = discord.member('Ana');
    await ana.asks('/ask', { question: HOW_MANY }, { in: discord.channel('harbour') });
    await ana.asks('/ask', { question: HOW_MANY }, { in: discord.thread('pier') });
    expect(channels().length).toBe(before + 2);
  });
});
