import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractTerms } from '../../../src/text/terms/extractTerms.ts';
import { readTraits, Trait } from '../../../src/text/terms/traits.ts';

/** The words of a sentence that have a trait. */
function withTrait(text: string, trait: keyof typeof Trait): string[] {
  const terms = extractTerms(text).filter(({ kind }) => kind !== 'phrase');
  const traits = readTraits(text, terms);
  return terms.flatMap(({ start, end }, i) =>
    (traits[i] ?? 0) & Trait[trait] ? text.slice(start, end) : [],
  );
}

describe('readTraits()', () => {
  it.each([
    [
      'name',
      'The envoy Eva Lind met NATO and U.S. officials in Paris.',
      ['Eva', 'Lind', 'NATO', 'U.S.', 'Paris'],
    ],
    ['capitalStart', 'Sanctions hit Niger.', ['Sanctions']],
    ['digits', 'Some 1,500 of 26 left in 2023.', ['1,500', '26', '2023']],
    ['numberWord', 'Two dozen ships and a thousand men.', ['Two', 'dozen', 'thousand']],
    ['year', 'In 1962 it cost 3000 and weighed 12.', ['1962']],
    ['calendar', 'They may march on Tuesday in May or March.', ['Tuesday', 'May', 'March']],
    ['measured', 'It paid $5 for 20 days and 7 %, not 12 ships.', ['5', '20', '7']],
    ['stop', 'the ships of it', ['the', 'of', 'it']],
    ['pronoun', 'They said this was their ship.', ['They', 'this', 'their']],
    ['reason', 'It fell because of rain.', ['because']],
    ['negation', 'It does not and never will.', ['not', 'never']],
    ['firstPerson', 'I said we left.', ['I', 'we']],
  ] as const)('finds what is %s', (trait, text, words) => {
    expect(withTrait(text, trait)).toEqual(words);
  });

  it('has a value for each term of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const terms = extractTerms(text).filter(({ kind }) => kind !== 'phrase');
        expect(readTraits(text, terms)).toHaveLength(terms.length);
      }),
    );
  });
});
