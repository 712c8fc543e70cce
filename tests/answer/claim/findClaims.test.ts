import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findClaims } from '../../../src/answer/claim/findClaims.ts';
import { anyText } from '../../support/discord/anyAnswer.ts';

describe('findClaims()', () => {
  it('keeps the claims of a message in its order, as they were typed, and counts the rest', () => {
    const message = [
      'hey guys did u see the news?',
      'there are 2000 us troops in niger lol. france has 1500 soldiers there! thats so crazy',
      'Spain flew 70 people out 😂 see https://example.com/a.b?c=d',
    ].join('\n');
    const { claims, leftOut, others } = findClaims(message, 5);
    expect(claims.map(({ text }) => text)).toEqual([
      'there are 2000 us troops in niger lol.',
      'france has 1500 soldiers there!',
      'Spain flew 70 people out 😂 see https://example.com/a.b?c=d',
    ]);
    expect({ leftOut, others }).toEqual({ leftOut: 0, others: 2 });
  });

  it('looks up what is claimed, without what is said around it', () => {
    const [claim] = findClaims(
      'lol, there are 2000 us troops in niger 😂 https://a.example',
      5,
    ).claims;
    expect(claim?.core).toBe('there are 2000 us troops in niger');
  });

  it('ends no sentence within an abbreviation, with capitals or without', () => {
    expect(findClaims('there are 650 u.s. troops in niger', 5).claims).toHaveLength(1);
    expect(findClaims('There are 650 U.S. troops in Niger.', 5).claims).toHaveLength(1);
  });

  it('prefers claims with figures, then with names, where there are too many', () => {
    const message = [
      'The soldiers went home after the long talks ended.',
      'France left Niger.',
      'There are 650 US troops in Niger.',
    ].join(' ');
    const two = findClaims(message, 2);
    expect(two.claims.map(({ text }) => text)).toEqual([
      'France left Niger.',
      'There are 650 US troops in Niger.',
    ]);
    expect(two.leftOut).toBe(1);
    expect(findClaims(message, 1).claims.map(({ text }) => text)).toEqual([
      'There are 650 US troops in Niger.',
    ]);
  });

  it('looks up once what is said twice', () => {
    const { claims, leftOut } = findClaims('France left Niger.\nfrance left niger lol', 5);
    expect(claims.map(({ text }) => text)).toEqual(['France left Niger.']);
    expect(leftOut).toBe(0);
  });

  it.each(['', ' \n ', '😂', 'good morning', 'Ist das so?'])('finds none in "%s"', (message) => {
    expect(findClaims(message, 5).claims).toEqual([]);
  });

  it('accounts for every sentence of any message', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 5 }), (message, limit) => {
        const { claims, leftOut, others } = findClaims(message, limit);
        expect(claims.length).toBeLessThanOrEqual(limit);
        expect(leftOut === 0 || claims.length === limit).toBe(true);
        expect(others).toBeGreaterThanOrEqual(0);
        for (const { text } of claims) expect(message).toContain(text);
      }),
    );
  });

  it('reads the longest message, of whatever it is made, without delay', () => {
    const pieces = [
      'ha',
      ' ',
      ',',
      '.',
      '!',
      'a ',
      'lol ',
      '😂',
      'the ',
      '1 ',
      ':a:',
      'i said ',
      '*_',
    ];
    for (const piece of pieces) {
      const begun = performance.now();
      findClaims(piece.repeat(4_000 / piece.length), 5);
      expect(performance.now() - begun).toBeLessThan(1_000);
    }
  });
});
