import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCustomId } from '../../../src/discord/buttons.ts';
import { readingButtonId, readReadingButton } from '../../../src/discord/page/readingState.ts';

const anyState = fc.record({
  askerId: fc.stringMatching(/^\d{17,20}$/),
  locale: fc.constantFrom('en', 'de', 'pt-BR'),
  page: fc.nat({ max: 999_999 }),
  corpusKey: fc.stringMatching(/^[\w-]{6}$/),
  source: fc.stringMatching(/^([\w-]{8})?$/),
});

describe('readingButtonId()', () => {
  it('holds a state, whatever it is, within Discord’s limit', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const id = readingButtonId('sources', state);
        expect(id.length).toBeLessThanOrEqual(100);
        expect(readReadingButton(readCustomId(id).fields)).toEqual(state);
      }),
    );
  });
});

describe('readReadingButton()', () => {
  const fields = ['123456789012345678', 'en', '0', 'aBc_-9', ''];

  it.each([
    [0, 'Ana'],
    [1, '<b>'],
    [2, '-1'],
    [2, 'x'],
    [2, '1e9'],
    [3, ''],
    [4, '../..'],
  ])('refuses a field that is none: number %i as "%s"', (place, wrong) => {
    expect(readReadingButton(fields)).not.toBeNull();
    expect(readReadingButton(fields.with(place, wrong))).toBeNull();
  });

  it('refuses too few and too many', () => {
    expect(readReadingButton([])).toBeNull();
    expect(readReadingButton([...fields, ''])).toBeNull();
  });

  it('takes any fields without failing', () => {
    fc.assert(fc.property(fc.array(fc.string()), (fields) => void readReadingButton(fields)));
  });
});
