import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SentenceIndex } from '../../src/search/sentenceIndex.ts';
import { article } from '../support/articles.ts';

function indexOf(...bodies: readonly string[]): SentenceIndex {
  const index = new SentenceIndex();
  for (const [i, body] of bodies.entries()) index.add(article({ id: `a${i}`, body }));
  return index;
}

function textsWith(index: SentenceIndex, term: string): string[] {
  return Array.from(index.sentencesWith(term), (id) => {
    const { article: of, spans, firstId } = index.articleOf(id);
    const span = spans[id - firstId];
    return of.body.slice(span?.start, span?.end);
  }).sort();
}

const FRENCH = 'France withdraws its troops.';
const AMERICAN = 'The U.S. keeps 650 troops there.';

describe('SentenceIndex', () => {
  it('finds the sentences that hold a term, in whatever form', () => {
    const index = indexOf(`${FRENCH} Nobody else does.`, AMERICAN);
    expect(textsWith(index, 'troop')).toEqual([FRENCH, AMERICAN]);
    expect(textsWith(index, 'country:US')).toEqual([AMERICAN]);
    expect(textsWith(index, '650')).toEqual([AMERICAN]);
    expect(textsWith(index, 'banana')).toEqual([]);
  });

  it('counts in how many sentences and articles a term stands', () => {
    const { vocabulary } = indexOf('Troops, troops! More troops.', AMERICAN);
    const troops = vocabulary.find('troop');
    expect(vocabulary.sentenceCount(troops)).toBe(3);
    expect(vocabulary.articleCount(troops)).toBe(2);
    expect(vocabulary.sentenceCount(vocabulary.find('banana'))).toBe(0);
  });

  it('knows the articles whose title holds a term', () => {
    const index = new SentenceIndex();
    index.add(article({ id: 'a', title: 'Evacuations from Niger' }));
    index.add(article({ id: 'b', title: 'Elections' }));
    const titled = index.articlesTitledWith(index.vocabulary.find('country:NE'));
    expect(Array.from(titled, ({ article: of }) => of.id)).toEqual(['a']);
  });

  it('finds words of the corpus that are spelt alike', () => {
    const index = indexOf('General Tchiani leads the junta. Tchiani spoke.');
    expect(index.similarWords('tiani', 2)).toEqual([{ word: 'tchiani', count: 2 }]);
    expect(index.similarWords('tiani', 1)).toEqual([]);
  });

  it('refuses two articles of one id', () => {
    const index = indexOf(FRENCH);
    expect(() => index.add(article({ id: 'a0' }))).toThrow(/Cannot add the article "a0"/);
  });

  it('forgets an article that is removed, and may get it back', () => {
    const index = indexOf(FRENCH, AMERICAN);
    index.remove('a1');
    index.remove('unknown');
    expect(textsWith(index, 'troop')).toEqual([FRENCH]);
    expect(index.similarWords('keeps', 0)).toEqual([]);
    expect(index.sentenceCount).toBe(1);
    index.add(article({ id: 'a1', body: AMERICAN }));
    expect(textsWith(index, 'troop')).toEqual([FRENCH, AMERICAN]);
  });

  it('is after any additions and removals as if only what is left had been added', () => {
    const bodies = fc.array(fc.lorem({ mode: 'sentences', maxCount: 4 }), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(bodies, fc.array(fc.nat({ max: 5 })), (texts, removed) => {
        const lived = indexOf(...texts);
        for (const i of removed) lived.remove(`a${i}`);
        const fresh = new SentenceIndex();
        for (const one of lived.articles) fresh.add(one);
        expect(lived.sentenceCount).toBe(fresh.sentenceCount);
        expect(lived.averageLengths).toEqual(fresh.averageLengths);
        const words =
          texts
            .join(' ')
            .toLowerCase()
            .match(/\p{L}+/gu) ?? [];
        for (const word of words) {
          expect(textsWith(lived, word)).toEqual(textsWith(fresh, word));
          const [mine, theirs] = [lived.vocabulary, fresh.vocabulary];
          expect(mine.sentenceCount(mine.find(word))).toBe(theirs.sentenceCount(theirs.find(word)));
        }
      }),
      { numRuns: 30 },
    );
  });
});
