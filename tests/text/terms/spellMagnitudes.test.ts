import { describe, expect, it } from 'vitest';
import { extractTerms } from '../../../src/text/terms/extractTerms.ts';

const terms = (text: string) => extractTerms(text).map(({ term }) => term);

describe('spellMagnitudes()', () => {
  it.each([
    ['$3.5bn', ['dollar', '3.5', 'billion']],
    ['3.5bn', ['3.5', 'billion']],
    ['£10m', ['pound', '10', 'million']],
    ['€20k', ['euro', '20', 'thousand']],
    ['10m', ['10', 'm']],
    ['5 m', ['5', 'm']],
  ])('reads %s', (text, expected) => {
    expect(terms(text)).toEqual(expected);
  });
});
