import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../src/search/buildIndex.ts';
import { datesOf } from '../../src/search/datesOf.ts';
import { quantitiesOf } from '../../src/search/quantitiesOf.ts';
import type { SentenceIndex } from '../../src/search/sentenceIndex.ts';
import { readSnapshot, snapshotKey, writeSnapshot } from '../../src/search/snapshot.ts';
import { findDates } from '../../src/text/dates/findDates.ts';
import { findQuantities } from '../../src/text/quantities/findQuantities.ts';
import { article } from '../support/articles.ts';
import { indexed } from '../support/indexed.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';
import { GOLDEN_DATES } from '../text/dates/goldenDates.ts';
import { GOLDEN_QUANTITIES } from '../text/quantities/goldenQuantities.ts';

const anySentence = fc.oneof(
  fc.constantFrom(...GOLDEN_DATES.map(({ text }) => text)),
  fc.constantFrom(...GOLDEN_QUANTITIES.map(([text]) => text)),
  fc.constantFrom('It was -0 °C on Tuesday.', '“Zürich’s 3 800 € by July,” he said. \u{1f6a2}'),
  fc.string({ unit: 'binary', maxLength: 60 }),
);
const anyArticle = fc.record({
  body: fc.array(anySentence, { maxLength: 8 }).map((sentences) => sentences.join('\n\n')),
  published: fc.constantFrom(null, '2023', '2023-08', '2023-08-02'),
});

/** What the index gives for every sentence is what the finders give anew, and of the sentence's words. */
function expectFoundAnew(index: SentenceIndex) {
  for (const { id, body, published } of index.articles) {
    const ofIndex = index.find(id);
    if (!ofIndex) throw new Error(`Cannot find the article "${id}"`);
    for (const [position, { start, end }] of ofIndex.spans.entries()) {
      const text = body.slice(start, end);
      const [dates, quantities] = [datesOf(ofIndex, position), quantitiesOf(ofIndex, position)];
      expect(dates).toEqual(findDates(text, { published }));
      expect(quantities).toEqual(findQuantities(text));
      for (const { span, from } of dates) {
        expect(body.slice(start + span.start, start + span.end)).toContain(from.words);
      }
      for (const { noun } of quantities) {
        const words = noun ? body.slice(start + noun.start, start + noun.end).toLowerCase() : '';
        expect(words).toContain(noun?.head ?? '');
      }
    }
  }
}

describe('dates and quantities of an index', () => {
  it('are not looked for in what is too long to be a sentence', () => {
    const index = indexed([{ id: 'a', body: `${'9 boats in 2019, '.repeat(400)}all told.` }]);
    const ofIndex = index.find('a');
    expect(ofIndex?.spans).toHaveLength(1);
    expect(ofIndex && datesOf(ofIndex, 0)).toEqual([]);
    expect(ofIndex && quantitiesOf(ofIndex, 0)).toEqual([]);
  });

  it('are those of every sentence, whatever it is', () => {
    fc.assert(
      fc.property(fc.array(anyArticle, { maxLength: 3 }), (articles) => {
        expectFoundAnew(indexed(articles.map((facts, i) => ({ ...facts, id: `a${i}` }))));
      }),
      { numRuns: 80 },
    );
  });

  it('are the same in an index that is taken from its snapshot, which articles join and leave', async () => {
    const bodies = GOLDEN_QUANTITIES.map(([text]) => text);
    const articles = GOLDEN_DATES.map(({ text, published }, i) =>
      article({ id: `a${i}`, body: `${text}\n\n${bodies[i] ?? 'Nothing.'}`, published }),
    );
    const file = path.join(await temporaryFolder(), 'x.index');
    const key = snapshotKey(articles, '1');
    await writeSnapshot(file, await buildIndex(articles), key);
    const taken = await readSnapshot(file, articles, key);
    if (!taken) throw new Error('Cannot read the snapshot back');
    taken.remove('a1');
    taken.add(
      article({ id: 'new', body: 'Some 300 troops left on Tuesday.', published: '2023-08-02' }),
    );
    expect(taken.articles).toHaveLength(articles.length);
    expectFoundAnew(taken);
    const added = taken.find('new');
    expect(added && datesOf(added, 0)).toMatchObject([{ edtf: '2023-08-01' }]);
    expect(added && quantitiesOf(added, 0)).toMatchObject([{ low: 300, noun: { head: 'troops' } }]);
  });

  it('are none where an article has no such sentence', () => {
    const found = indexed([{ id: 'a', body: 'Some 300 troops left in 2021.' }]).find('a');
    for (const position of [-1, 1, 0.5, Number.NaN]) {
      expect(found && datesOf(found, position)).toEqual([]);
      expect(found && quantitiesOf(found, position)).toEqual([]);
    }
  });
});
