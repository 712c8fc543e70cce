import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../../src/text/quantities/findQuantities.ts';
import { formatQuantity, type ShownQuantity } from '../../../src/text/quantities/formatQuantity.ts';

const PLAIN: ShownQuantity = {
  ...{ low: 5, high: 5, magnitude: null, kind: 'count', qualifier: null, unit: null },
};

describe('formatQuantity()', () => {
  it.each([
    ['about a thousand troops', '≈ 1,000'],
    ['up to 650 troops', '≤ 650'],
    ['more than 1,500 troops', '> 1,500'],
    ['at least 12 troops', '≥ 12'],
    ['fewer than 90 troops', '< 90'],
    ['20-30 troops', '20–30'],
    ['only 5 troops', '5'],
    ['hundreds of thousands of bees', 'hundreds of thousands'],
    ['about $3.5 bn', '≈ $3.5 billion'],
    ['between $5 and $10 million', '$5–10 million'],
    ['€20m', '€20 million'],
    ['9.1 trillion rubles', 'RUB 9.1 trillion'],
    ['1,234,567 votes', '1,234,567'],
    ['12 per cent', '12%'],
    ['3 percentage points', '3 percentage points'],
    ['two-thirds of it', '2/3'],
    ['a six-month ban', '6 months'],
    ['one year ago', '1 year'],
    ['-5°C', '-5 °C'],
    ['a 35-year-old man', '35 years old'],
    ['aged 35', 'aged 35'],
    ['120 km/h', '120 km/h'],
    ['70 square feet', '70 square feet'],
    ['millions of dollars', 'millions of dollars'],
  ])('writes %s as %s', (text, shown) => {
    const [quantity] = findQuantities(text);
    expect(quantity && formatQuantity(quantity)).toBe(shown);
  });

  const amount = fc.oneof(
    fc.integer({ min: 2, max: 1e12 }),
    fc.integer({ min: 1, max: 9999 }).map((value) => value / 100),
    fc.integer({ min: 1, max: 99 }).map((value) => value * 1e6),
  );
  const measure = fc.constantFrom<Pick<ShownQuantity, 'kind' | 'unit'>>(
    { kind: 'count', unit: null },
    { kind: 'money', unit: { name: 'USD' } },
    { kind: 'money', unit: { name: 'EUR' } },
    { kind: 'money', unit: { name: 'RUB' } },
    { kind: 'money', unit: { name: 'peso' } },
    { kind: 'percent', unit: { name: 'percent' } },
    { kind: 'percent', unit: { name: 'percentage_point' } },
    { kind: 'duration', unit: { name: 'century' } },
    { kind: 'length', unit: { name: 'metre' } },
    { kind: 'length', unit: { name: 'foot' } },
    { kind: 'area', unit: { name: 'square_mile' } },
    { kind: 'speed', unit: { name: 'kilometre_per_hour' } },
    { kind: 'temperature', unit: { name: 'celsius' } },
    { kind: 'mass', unit: { name: 'tonne' } },
  );
  const sign = fc.constantFrom('approx' as const, 'at_least' as const, 'at_most' as const);

  function expectRoundTrip(quantity: ShownQuantity) {
    const text = formatQuantity(quantity);
    const [read, ...more] = findQuantities(text);
    expect([text, read && { ...PLAIN, low: read.low, high: read.high }, more]).toEqual([
      text,
      { ...PLAIN, low: quantity.low, high: quantity.high },
      [],
    ]);
    expect([text, read?.kind, read?.unit?.name, read?.qualifier?.kind]).toEqual([
      text,
      quantity.kind,
      quantity.unit?.name,
      quantity.qualifier?.kind,
    ]);
  }

  it('is read back as the same quantity, with and without a bound', () => {
    fc.assert(
      fc.property(amount, measure, fc.option(sign), (value, { kind, unit }, bound) => {
        const low = bound === 'at_most' ? null : value;
        const high = bound === 'at_least' ? null : value;
        const qualifier = bound === null ? null : { kind: bound };
        expectRoundTrip({ low, high, magnitude: null, kind, unit, qualifier });
      }),
    );
  });

  it('is read back as the same range', () => {
    fc.assert(
      fc.property(amount, amount, measure, (one, other, { kind, unit }) => {
        fc.pre(one !== other);
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        expectRoundTrip({ low, high, magnitude: null, kind, unit, qualifier: null });
      }),
    );
  });
});
