import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../../src/text/quantities/findQuantities.ts';
import { describeQuantity } from './describeQuantity.ts';
import { GOLDEN_QUANTITIES } from './goldenQuantities.ts';

describe('findQuantities()', () => {
  it.each(GOLDEN_QUANTITIES)('%s', (text, expected) => {
    const found = findQuantities(text).map((quantity) => describeQuantity(text, quantity));
    const facts = expected.map((line) => line.split(' | '));
    expect(found.map(([value]) => value)).toEqual(facts.map(([value]) => value));
    for (const [i, of] of facts.entries()) expect(found[i]).toEqual(expect.arrayContaining(of));
  });
});
