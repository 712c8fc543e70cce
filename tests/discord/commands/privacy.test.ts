import { describe, expect } from 'vitest';
import { privacy } from '../../../src/discord/commands/privacy.ts';
import { VOTE_DAYS } from '../../../src/store/removeOld.ts';
import { LOCALES, wordingFor } from '../../../src/wording/wording.ts';
import { tooVague } from '../../support/answers.ts';
import { it } from '../../support/discord/it.ts';
import { messageOf } from '../../support/discord/messageOf.ts';
import { testServices } from '../../support/testServices.ts';

const VOTE = { guildId: null, question: 'how many ferries?', quotes: [] };

describe('/privacy', () => {
  it.each(['en', ...LOCALES])(
    'says how long votes and questions are kept, and fits a message: %s',
    (locale) => {
      const { content } = messageOf(privacy.run({ caller: { wording: wordingFor(locale) } }));
      expect(content).toMatch(new RegExp(`\\b${VOTE_DAYS} (?:days|Tage)`));
      expect(content).toMatch(
        /\b15 (?:minutes stay in memory|Minuten bleiben .*im Arbeitsspeicher)/,
      );
    },
  );

  it('deletes one’s own votes, and no others', async ({ discord, startReady }) => {
    const services = testServices();
    await startReady({ ...services, ask: () => tooVague() });
    const [ana, ben] = [discord.member('Ana'), discord.member('Ben')];
    await services.feedback.add({ ...VOTE, userId: ana.user.id });
    await services.feedback.add({ ...VOTE, userId: ana.user.id, question: 'how many boats?' });
    await services.feedback.add({ ...VOTE, userId: ben.user.id });
    const seen = await ana.asks('/privacy');
    expect(seen.isPrivate).toBe(true);
    const deleted = await ana.clicks('Delete my votes', seen);
    expect([deleted.text, deleted.isPrivate]).toEqual([
      'Deleted: 2 votes, 0 questions that you waited for.',
      true,
    ]);
    expect((await ana.clicks('Delete my votes', seen)).text).toMatch(/^There is no vote of yours/);
    expect(await services.feedback.removeOf(ben.user.id)).toBe(1);
  });
});
