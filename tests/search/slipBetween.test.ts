import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slipBetween } from '../../src/search/slipBetween.ts';

const word = fc.stringMatching(/^[a-z]{1,12}$/);
const letter = fc.stringMatching(/^[a-z]$/);

describe('slipBetween()', () => {
  it.each([
    ['trops', 'troops', 'leftOut'],
    ['roops', 'troops', 'leftOut'],
    ['troop', 'troops', 'leftOut'],
    ['nigger', 'niger', 'doubled'],
    ['troopss', 'troops', 'doubled'],
    ['waht', 'what', 'exchanged'],
    ['wehn', 'when', 'exchanged'],
    ['troopls', 'troops', 'added'],
    ['troups', 'troops', 'replaced'],
    ['troopz', 'troops', 'replaced'],
    ['troops', 'troops', null],
    ['', 'a', 'leftOut'],
    ['', '', null],
    ['trps', 'troops', null],
    ['spoort', 'troops', null],
  ])('calls what makes "%s" of "%s": %s', (typed, meant, slip) => {
    expect(slipBetween(typed, meant)).toBe(slip);
  });

  it('names a slip for every single one', () => {
    fc.assert(
      fc.property(word, letter, fc.nat(), (meant, other, place) => {
        const at = place % meant.length;
        const without = meant.slice(0, at) + meant.slice(at + 1);
        expect(slipBetween(without, meant)).toBe('leftOut');
        expect(['doubled', 'added']).toContain(slipBetween(meant, without));
        const changed = meant.slice(0, at) + other + meant.slice(at + 1);
        expect(slipBetween(changed, meant)).toBe(changed === meant ? null : 'replaced');
      }),
    );
  });
});
