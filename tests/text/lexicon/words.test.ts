import { describe, expect, it } from 'vitest';
import { readLexicon } from '../../../src/text/lexicon/readLexicon.ts';
import {
  everydayFrequency,
  frequencyRank,
  isEverydayWord,
  isOrdinaryTerm,
  synonymsOf,
} from '../../../src/text/lexicon/words.ts';
import { stem } from '../../../src/text/terms/stem.ts';

describe('everydayFrequency()', () => {
  it('is higher for commoner words, by the power of ten', () => {
    expect(everydayFrequency('please')).toBeGreaterThan(everydayFrequency('soldiers'));
    expect(everydayFrequency('soldiers')).toBeGreaterThan(everydayFrequency('junta'));
    expect(everydayFrequency('the')).toBeGreaterThan(7);
  });

  it.each(['xyzzy', '', 'Please', 'a"b'])(
    'is that of the rarest words for %j, which it lacks',
    (word) => {
      expect(everydayFrequency(word)).toBe(2.5);
      expect(isEverydayWord(word)).toBe(false);
    },
  );
});

describe('frequencyRank()', () => {
  it('tells how many terms are commoner', () => {
    expect(frequencyRank('year')).toBeLessThan(frequencyRank('banana') ?? 0);
    expect(frequencyRank('year')).toBeGreaterThanOrEqual(0);
  });

  it.each(['xyzzy', ''])('is null for %j, which it lacks', (term) => {
    expect(frequencyRank(term)).toBeNull();
  });
});

describe('isOrdinaryTerm()', () => {
  it.each(['capital', 'captive', 'troops', 'evacuated', 'sanctions', 'fought'])(
    'knows that %s is spelt right',
    (word) => {
      expect(isOrdinaryTerm(stem(word))).toBe(true);
    },
  );

  it.each(['trops', 'sanctoins', 'tchiani', 'nigr'])('does not know %s', (word) => {
    expect(isOrdinaryTerm(stem(word))).toBe(false);
  });
});

const terms = (term: string) => synonymsOf(term).map((synonym) => synonym.term);

describe('synonymsOf()', () => {
  it.each([
    ['soldier', 'troop'],
    ['soldier', 'forc'],
    ['soldier', 'militari_personnel'],
    ['troop', 'forc'],
    ['evacu', 'pull_out'],
    ['evacu', 'withdraw'],
    ['withdraw', 'pull_out'],
    ['resign', 'step_down'],
    ['die', 'death'],
    ['kill', 'murder'],
    ['detain', 'arrest'],
    ['orchestr', 'mastermind'],
    ['coup', 'putsch'],
    ['presidenti', 'presid'],
    ['kremlin', 'country:RU'],
    ['country:NE', 'niamey'],
    ['country:CD', 'country:CD/CG'],
  ])('knows for %s: %s', (term, synonym) => {
    expect(terms(term)).toContain(synonym);
  });

  it.each([
    ['arriv', 'leav'],
    ['tuesday', 'friday'],
    ['north', 'south'],
    ['red', 'blue'],
    ['son', 'daughter'],
    ['son', 'uncl'],
    ['million', 'billion'],
    ['week', 'year'],
    ['win', 'lose'],
    ['rise', 'fall'],
    ['soar', 'plung'],
    ['step_down', 'step_up'],
    ['accept', 'reject'],
    ['hot', 'cold'],
    ['flute', 'obo'],
    ['country:FR', 'country:DE'],
  ])('does not confuse opposites and neighbours: %s, %s', (term, other) => {
    expect(terms(term)).not.toContain(other);
    expect(terms(other)).not.toContain(term);
  });

  it('has none for an unknown term and for the names of properties', () => {
    expect(terms('xyzzy')).toEqual([]);
    expect(terms('constructor')).toEqual([]);
  });

  it('weighs every synonym below the term itself, the closest first, eight at most', () => {
    for (const term of Object.keys(readLexicon('synonyms'))) {
      const weights = synonymsOf(term).map(({ weight }) => weight);
      expect(weights.length).toBeLessThanOrEqual(8);
      expect(weights.every((weight) => weight > 0 && weight < 1)).toBe(true);
      expect(weights).toEqual([...weights].sort((a, b) => b - a));
    }
  });
});
