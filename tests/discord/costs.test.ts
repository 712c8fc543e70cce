import { describe, expect } from 'vitest';
import { it } from '../support/discord/it.ts';
import { answering } from '../support/testServices.ts';

const MESSAGE =
  'There are 4 ferries in the harbour of Split. France sent 20 soldiers. Mali has 40 French soldiers.';
const ARTICLES = [
  {
    id: 'a',
    body: 'There are 3 ferries in the harbour of Split. France sent 20 soldiers to Mali.',
  },
];

/** A search takes as long as on thousands of articles. */
function slowly(milliseconds: number) {
  const services = answering(ARTICLES);
  let searches = 0;
  const ask: typeof services.ask = (...asked) => {
    searches += 1;
    const end = performance.now() + milliseconds;
    while (performance.now() < end);
    return services.ask(...asked);
  };
  return { services: { ...services, ask }, searches: () => searches };
}

describe('long work', () => {
  it('gives way between its searches to whoever asks a question', async ({
    discord,
    startReady,
  }) => {
    const { services, searches } = slowly(40);
    await startReady(services);
    const [ana, ben] = [discord.member('Ana'), discord.member('Ben')];
    const message = ben.says(MESSAGE);
    const long = Promise.all([1, 2, 3, 4].map(() => ana.uses('Find evidence', message)));
    await discord.until('the first search', () => (searches() > 0 ? true : undefined));
    await ben.asks('/ask', { question: 'how many ferries in Split?' });
    const before = searches();
    await long;
    // Several pieces of work were still to be done when it was answered.
    expect(searches()).toBeGreaterThan(before + 5);
  });

  it('is refused in words to whoever has had four seconds of it', async ({
    discord,
    startReady,
  }) => {
    const { services } = slowly(400);
    await startReady(services);
    const [ana, ben] = [discord.member('Ana'), discord.member('Ben')];
    const message = ben.says(MESSAGE);
    const first = await ana.uses('Find evidence', message);
    expect(first.text).not.toContain('Not so fast');
    const others = await Promise.all([1, 2].map(() => ana.uses('Find evidence', message)));
    // Both were let in; when the second one's turn came, the time was spent.
    expect(others[1]?.text).toMatch(/Not so fast, please: go on in/);
    const other = await ben.asks('/ask', { question: 'how many ferries in Split?' });
    expect(other.text).not.toContain('Not so fast');
  }, 30_000);
});

describe('an interaction', () => {
  it('that Discord does not wait for any more is left out before the search', async ({
    discord,
    startReady,
  }) => {
    const { services, searches } = slowly(0);
    const bot = await startReady({
      ...services,
      pace: { ...services.pace, isTooLate: () => true },
    });
    const asked = discord.member('Ana').asks('/ask', { question: 'how many ferries?' });
    asked.catch(() => {});
    const entry = await discord.until('a line in the log', () =>
      bot.log.find(({ message }) => message.startsWith('Left out an answer')),
    );
    expect(entry).toMatchObject({ level: 'warn' });
    expect(searches()).toBe(0);
  });
});
