import { describe, expect, it } from 'vitest';
import { readQuestion } from '../../../src/answer/question/readQuestion.ts';
import { matchCandidates } from '../../../src/answer/ranking/matchCandidate.ts';
import { measureSignals, SIGNALS } from '../../../src/answer/ranking/signals.ts';
import { SentenceIndex } from '../../../src/search/sentenceIndex.ts';
import { article } from '../../support/articles.ts';

/** The value of a signal for each sentence of a text. */
function signal(name: string, question: string, body: string, title = 'Report'): number[] {
  const index = new SentenceIndex();
  index.add(article({ id: 'a', title, published: '2023-08-02', body }));
  const indexed = index.find('a');
  if (!indexed) throw new Error('The article is not there');
  const candidates = indexed.spans.map((_, position) => ({
    ...{ article: indexed, position, fieldScore: 0, articleScore: 0, articleRank: 0 },
  }));
  const at = SIGNALS.indexOf(name);
  return matchCandidates(readQuestion(question, index), candidates, index).map(
    (match) => measureSignals(match)[at] ?? Number.NaN,
  );
}

describe('measureSignals()', () => {
  it('gives a finite value for every signal, each once for itself and once for long articles', () => {
    expect(new Set(SIGNALS).size).toBe(SIGNALS.length);
    for (const name of SIGNALS) {
      const values = signal(name, 'who is Ann Low?', 'Ann Low is a judge. It rained in 1990.');
      expect(values.every(Number.isFinite), name).toBe(true);
    }
  });

  it('knows a sentence that is about another country than the one asked about', () => {
    const body = 'Spain will evacuate 70 citizens. The United States will not. It rains.';
    expect(signal('names.otherCountry', 'is the US evacuating its citizens?', body)).toEqual([
      1, 0, 0,
    ]);
  });

  it('takes a seat of government for its country, though not for as much as the name', () => {
    const body = 'Russia was behind it. The Kremlin was behind it. Nobody was.';
    const [russia = 0, kremlin = 0, nobody = 0] = signal(
      'names.missing',
      'was the Kremlin behind it?',
      body,
    );
    expect(kremlin).toBe(0);
    expect(russia).toBeGreaterThan(kremlin);
    expect(nobody).toBeGreaterThan(russia);
  });

  it('sees whether anything but the kind of thing asked for is there', () => {
    const body = 'There were 262 people on board. Ten people died in the storm.';
    expect(signal('coverage.onlyFocus', 'how many people died?', body)).toEqual([1, 0]);
  });

  it('sees that a sentence without any number tells no amount', () => {
    const body = 'Ann Low is a general. Ann Low is 61 years old.';
    expect(signal('answerKind.amountNone', 'how old is Ann Low?', body)).toEqual([1, 0]);
  });

  it('knows times that name no day', () => {
    const body = 'The army seized power last week. The army seized power.';
    expect(signal('answerKind.whenTime', 'when did the army seize power?', body)).toEqual([1, 0]);
    expect(signal('answerKind.whenNone', 'when did the army seize power?', body)).toEqual([0, 1]);
    expect(signal('answerKind.whenTime', 'who seized power?', body)).toEqual([0, 0]);
  });

  it('tells the thing that has a name from the one that is pointed at', () => {
    const body = 'The Lisbon Treaty was signed. This treaty was signed.';
    expect(signal('answerKind.namedThing', 'which treaty was signed?', body)).toEqual([1, 0]);
    expect(signal('answerKind.pointsBack', 'which treaty was signed?', body)).toEqual([0, 1]);
  });

  it('finds the sentence before one that says the rest of it', () => {
    const body = 'The book was by Ann Low. This theory says that rocks move.';
    const [book = 0, theory = 0] = signal(
      'context.pronounNext',
      'which theory says that rocks move?',
      body,
    );
    expect(book).toBeGreaterThan(0);
    expect(theory).toBe(0);
  });

  it('knows a definition', () => {
    const body = 'Septicemia is a disease. He had septicemia.';
    expect(signal('answerKind.definition', 'what is septicemia?', body)).toEqual([1, 0]);
    expect(signal('answerKind.definition', 'what causes septicemia?', body)).toEqual([0, 0]);
  });

  it('counts an unmatched verb apart', () => {
    const body = 'France withdrew. France left.';
    const [withdrew = 1, left = 0] = signal('missing.verb', 'did France withdraw?', body);
    expect(withdrew).toBe(0);
    expect(left).toBeGreaterThan(0);
  });
});
