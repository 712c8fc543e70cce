import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  areCompatible,
  type ComparedFigure,
  type FigureRelation,
  relateFigures,
} from '../../../src/answer/compare/relateFigures.ts';
import { findQuantities } from '../../../src/text/quantities/findQuantities.ts';

function figure(text: string): ComparedFigure {
  const [quantity] = findQuantities(`${text} boats sank.`);
  if (!quantity) throw new Error(`There is no figure in "${text}"`);
  return { quantity, text: `${text} boats sank.` };
}

const TURNED: Readonly<Record<FigureRelation, FigureRelation>> = {
  ...{ same: 'same', near: 'near', within: 'contains', contains: 'within' },
  ...{ overlaps: 'overlaps', below: 'above', above: 'below' },
};

describe('relateFigures()', () => {
  it.each<[string, string, FigureRelation]>([
    ['650', '650', 'same'],
    ['650', 'exactly 650', 'same'],
    ['a thousand', '1,000', 'same'],
    ['650', 'about 650', 'near'],
    ['about 900', 'about 1,000', 'near'],
    ['about 890', 'about 1,000', 'below'],
    ['1,111', 'about 1,000', 'near'],
    ['1,112', 'about 1,000', 'above'],
    ['1,001', 'nearly 1,000', 'above'],
    ['950', 'nearly 1,000', 'near'],
    ['1,000', 'more than 1,000', 'below'],
    ['1,000', 'at least 1,000', 'within'],
    ['more than 1,000', 'at least 1,000', 'within'],
    ['about 1,000', 'more than 1,000', 'overlaps'],
    ['up to 650', 'more than 650', 'below'],
    ['up to 650', 'at least 650', 'overlaps'],
    ['20 to 30', '25', 'contains'],
    ['20 to 30', '30 to 40', 'overlaps'],
    ['20 to 30', '31 to 40', 'below'],
    ['about 20 to 30', '19 to 31', 'near'],
    ['dozens of', '100', 'contains'],
    ['dozens of', 'dozens of', 'same'],
    ['thousands of', '999', 'above'],
  ])('%s to %s: %s', (a, b, relation) => {
    expect(relateFigures(figure(a), figure(b))).toBe(relation);
  });

  const anyFigure = fc
    .tuple(
      fc.constantFrom('', 'about ', 'nearly ', 'more than ', 'up to ', 'at least ', 'fewer than '),
      fc.oneof(
        fc.integer({ min: 2, max: 60 }).map((value) => `${100 * value}`),
        fc.constantFrom('dozens of', 'hundreds of', '300-500', 'a thousand', 'half of the'),
      ),
    )
    .map(([words, number]) => `${words}${number}`)
    .filter((text) => findQuantities(`${text} boats sank.`).length === 1)
    .map(figure);

  it('says the same from the other side', () => {
    fc.assert(
      fc.property(anyFigure, anyFigure, (a, b) => {
        expect(relateFigures(b, a)).toBe(TURNED[relateFigures(a, b)]);
        expect(areCompatible(b, a)).toBe(areCompatible(a, b));
      }),
    );
  });

  it('finds each figure the same as itself', () => {
    fc.assert(
      fc.property(anyFigure, (a) => {
        expect(relateFigures(a, a)).toBe('same');
      }),
    );
  });
});

describe('areCompatible()', () => {
  it.each([
    ['700', 'over 700', true],
    ['650', 'about 650', true],
    ['about a thousand', '1,000', true],
    ['1,000', '650', false],
    ['about 1,000', 'about 650', false],
    ['hundreds of', '40', false],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(areCompatible(figure(a), figure(b))).toBe(expected);
  });
});
