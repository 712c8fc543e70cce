import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresFor } from '../../../src/answer/figures/figuresFor.ts';
import { renderFigures, TOPIC_MAX } from '../../../src/discord/page/renderFigures.ts';
import { wordingFor } from '../../../src/wording/wording.ts';
import { anyText } from '../../support/discord/anyAnswer.ts';
import { messageOf } from '../../support/discord/messageOf.ts';
import { indexed } from '../../support/indexed.ts';

const STATE = {
  ...{ askerId: '123456789012345678', locale: 'en', page: 0, expanded: 0 },
  ...{ key: 'aBc_-9', from: '2023-08-02', to: '2023-08-02', source: 'abcdefgh', limit: 9 },
  ...{ asOf: '2023-08-02', sort: 'relevance' as const },
};

describe('renderFigures()', () => {
  it('keeps the limits of Discord, whatever the articles and the topic are', () => {
    const long = fc
      .tuple(anyText, fc.constantFrom(1, 1, 30, 400))
      .map(([text, times]) => text.repeat(times));
    fc.assert(
      fc.property(
        ...([
          long,
          long,
          fc.boolean(),
          fc.constantFrom('en', 'de'),
          fc.integer({ min: 0, max: 20 }),
        ] as const),
        (title, noise, showsEmbeds, locale, page) => {
          const body = `About 7 ${'*_~`'.repeat(50)} US boats ${noise}. Some ${'9'.repeat(30)} boats left on Friday. 8 boats. 5 boats.`;
          const articles = ['a', 'b', 'c'].map((id) => ({
            id,
            title,
            publisher: title,
            body: `${id} ${body}`,
          }));
          const ledger = figuresFor('boats', indexed(articles));
          const reply = renderFigures(
            { ...ledger, topic: `*${title}`.slice(0, TOPIC_MAX) },
            {
              state: { ...STATE, page },
              caller: { wording: wordingFor(locale), showsEmbeds },
              ...{ isPrivate: false, notice: wordingFor(locale).corpusChanged },
            },
          );
          expect(() => messageOf(reply)).not.toThrow();
        },
      ),
      { numRuns: 100 },
    );
  });
});
