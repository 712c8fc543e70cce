import { describe, expect, it } from 'vitest';
import { readClaim } from '../../../src/answer/compare/readClaim.ts';

describe('readStatement()', () => {
  it('tells topics, names, countries and figures apart', () => {
    const { anchors, names, countries, figures } = readClaim(
      'Ann Lee sent 20 boats to Latvia',
      null,
    );
    expect(anchors.map(({ term }) => term)).toEqual(['ann', 'lee', 'send']);
    expect(names.map(({ term }) => term)).toEqual(['ann', 'lee']);
    expect(countries).toMatchObject([{ country: 'LV', isParty: false }]);
    expect(figures.map(({ quantity }) => quantity.low)).toEqual([20]);
  });

  it('reads the first figures of a table that has lost its lines', () => {
    const { figures } = readClaim(`The boats: ${'7 3 '.repeat(1000)}`, null);
    expect(figures.length).toBe(200);
    expect(figures[0]?.quantity.low).toBe(7);
  });
});
