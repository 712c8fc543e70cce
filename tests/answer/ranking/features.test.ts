import { describe, expect, it } from 'vitest';
import { readQuestion } from '../../../src/answer/question/readQuestion.ts';
import { FEATURE_GROUPS, FEATURES, measureFeatures } from '../../../src/answer/ranking/features.ts';
import { findCandidates } from '../../../src/answer/ranking/findCandidates.ts';
import { matchCandidates } from '../../../src/answer/ranking/matchCandidate.ts';
import { RANKING_WEIGHTS } from '../../../src/answer/ranking/weights.ts';
import { buildIndex } from '../../../src/search/buildIndex.ts';
import { article } from '../../support/articles.ts';

/** A ranking that a reader can hold in the head. */
const MOST = 40;

describe('FEATURES', () => {
  it('are few, each with a sentence of why and a weight', () => {
    expect(FEATURES.length).toBeLessThanOrEqual(MOST);
    for (const { features } of Object.values(FEATURE_GROUPS)) {
      for (const [name, { why, sign }] of Object.entries(features)) {
        expect(why, name).toMatch(/^[A-Z].{20,}\.$/);
        const weight = RANKING_WEIGHTS[name] ?? Number.NaN;
        expect(sign === 0 ? 1 : sign * weight, name).toBeGreaterThanOrEqual(0);
      }
    }
    expect(Object.keys(RANKING_WEIGHTS)).toEqual(FEATURES);
  });
});

async function valuesOf(question: string, body: string, feature: string): Promise<number[]> {
  const index = await buildIndex([article({ body })]);
  const read = readQuestion(question, index);
  const at = FEATURES.indexOf(feature);
  return matchCandidates(read, findCandidates(read, index), index)
    .toSorted((a, b) => a.candidate.position - b.candidate.position)
    .map((match) => measureFeatures(match)[at] ?? Number.NaN);
}

describe('measureFeatures()', () => {
  it.each([
    ['how many nurses came?', 'About 40 nurses came. The nurses came by bus.', 'kind.fits', [1, 0]],
    [
      'what percent of voters came?',
      'Some 300 voters came. It was 40 percent of voters.',
      'kind.fits',
      [0, 1],
    ],
    [
      'when did the nurses come?',
      'The nurses came in 2019. The nurses came by bus.',
      'kind.fits',
      [1, 0],
    ],
    [
      'why did the nurses come?',
      'The nurses came by bus. The nurses came because of the fire.',
      'kind.fits',
      [0, 1],
    ],
    [
      'what did Okoro say about nurses?',
      'Okoro said nurses came. The nurses saw Okoro by the lake.',
      'names.speaker',
      [1, 0],
    ],
  ])('%j on %j: %s', async (question, body, feature, expected) => {
    expect(await valuesOf(question, body, feature)).toEqual(expected);
  });

  it('gives a finite number for every feature, whatever is asked', async () => {
    const index = await buildIndex([
      article({ body: 'A bus came.\n\nRead more: buses\n\n“I left,” she said.' }),
    ]);
    for (const text of [
      '',
      '?',
      'who',
      'did she leave?',
      'how much %',
      'bus bus bus',
      '1999 or 2001?',
    ]) {
      const read = readQuestion(text, index);
      for (const match of matchCandidates(read, findCandidates(read, index), index)) {
        expect([...measureFeatures(match)].every(Number.isFinite), text).toBe(true);
      }
    }
  });
});
