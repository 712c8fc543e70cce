import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mendSpelling } from '../../../src/answer/question/mendSpelling.ts';
import { indexed } from '../../support/indexed.ts';

const index = indexed([
  {
    id: 'niger',
    body: 'General Tchiani pulled 650 U.S. troops out of Niger. Manny Diaz stayed. Kirby met the Bellos.',
  },
]);

describe('mendSpelling()', () => {
  it.each([
    ['how manny us trops in nigger', 'how many us troops in niger'],
    ['How mnay US Trops in Nigr?', 'How many US Troops in Niger?'],
    ['WHERE ARE THE TROPS', 'WHERE ARE THE TROOPS'],
    ['since wehn is Tiani there?', 'since when is Tchiani there?'],
    ['Troops left. Hwat did Tchiani say?', 'Troops left. What did Tchiani say?'],
    ['what did Kirbi say of trops?', 'what did Kirby say of troops?'],
    ['did kirbie meet them?', 'did kirby meet them?'],
    ['whos in Nigr’s palace?', "who's in Niger’s palace?"],
  ])('reads "%s" as "%s"', (asked, read) => {
    expect(mendSpelling(asked, index).text).toBe(read);
  });

  it('leaves a text without an end as it is, in no time to speak of', () => {
    const text = 'where are the trops '.repeat(20_000);
    const read = mendSpelling(text, index).text;
    expect(read.slice(0, 21)).toBe('where are the troops ');
    expect(read.endsWith(' the trops ')).toBe(true);
  });

  it.each([
    'how many US troops are in Niger?',
    'where is Manny Diaz?',
    'how Manny Diaz stayed in Niger',
    'what is the capital of Mongolia?',
    'who is Whan?',
    'where are the Kirbys, and Bello?',
    'what did Kirby’s men say?',
    'were there 651 troops?',
    '',
  ])('leaves "%s" as it is', (asked) => {
    expect(mendSpelling(asked, index)).toEqual({ text: asked, readAs: [] });
  });

  it('tells each word that it read as another, and where', () => {
    const { text, readAs } = mendSpelling('how manny us trops in nigger', index);
    expect(readAs).toEqual([
      { word: 'manny', as: 'many', start: 4 },
      { word: 'trops', as: 'troops', start: 12 },
      { word: 'nigger', as: 'niger', start: 22 },
    ]);
    for (const { as, start } of readAs) expect(text.slice(start, start + as.length)).toBe(as);
  });

  it('changes nothing but the words that it tells, in any text', () => {
    const words = fc.constantFrom(
      'how',
      'manny',
      'Trops',
      'nigr',
      '—',
      'x',
      '!',
      '  ',
      'teh',
      '😀',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string()), { maxLength: 12 }), (parts) => {
        const asked = parts.join(' ');
        const { text, readAs } = mendSpelling(asked, index);
        const back = readAs.toReversed().reduce((sofar, { word, as, start }) => {
          expect(sofar.slice(start, start + as.length)).toBe(as);
          return sofar.slice(0, start) + word + sofar.slice(start + as.length);
        }, text);
        expect(back).toBe(asked);
      }),
    );
  });
});
