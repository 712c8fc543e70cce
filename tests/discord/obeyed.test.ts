import { describe, expect } from 'vitest';
import { OBEYED } from '../../src/text/characters.ts';
import { it } from '../support/discord/it.ts';
import { answering } from '../support/testServices.ts';

/** Reorders what follows, begins a command, is half a character. */
const HOSTILE = '\u202e\u001b[2J\u2066\ud83d\u009b';

const ARTICLE = {
  id: `ferries${HOSTILE}`,
  title: `${HOSTILE}Ferries${HOSTILE}`,
  publisher: `Gazette${HOSTILE}`,
  author: HOSTILE,
  origin: HOSTILE,
  tags: [HOSTILE],
  published: '2024-03-05',
  url: 'https://example.com/ferries',
  body: `There are 3${HOSTILE} ferries in the harbour of Split${HOSTILE} today.\n\nNobody left.`,
};

describe('what a screen would obey', () => {
  it('reaches Discord neither from an article nor from a question', async ({
    discord,
    startReady,
  }) => {
    await startReady(answering([ARTICLE]));
    const ana = discord.member('Ana');
    const question = `how many${HOSTILE} ferries in Split?`;
    const answer = await ana.asks('/ask', { question });
    expect(answer.embeds[0]?.text).toContain('ferries in the harbour of Split');
    const context = await ana.clicks('Context', answer);
    await ana.clicks('Not an answer', context);
    await ana.asks('/figures', { topic: `ferries${HOSTILE}` });
    await ana.asks('/check', { claim: `There are 4 ferries${HOSTILE} in the harbour of Split` });
    await ana.asks('/sources');
    await ana.asks('/sources', { search: `ferries${HOSTILE}` });
    await ana.asks('/article', { article: `ferries${HOSTILE}` });
    await ana.asks('/verify', { id: HOSTILE });
    const said = ana.says(`<@${discord.world.bot.user.id}> ${question}`);
    await ana.seesReplyTo(said);
    await ana.uses('Find evidence', ana.says(`There are 4${HOSTILE} ferries in Split.`));
    const { sent } = discord.world;
    expect(sent.length).toBeGreaterThanOrEqual(9);
    for (const { message } of sent.filter(({ message: { author } }) => author.bot)) {
      const { content, embeds, components, attachments } = message;
      expect(textsIn({ content, embeds, components, attachments }).join('\n')).not.toMatch(OBEYED);
    }
  });
});

function textsIn(data: unknown): string[] {
  if (typeof data === 'string') return [data];
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(textsIn) : [];
}
