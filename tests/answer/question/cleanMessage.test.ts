import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanMessage } from '../../../src/answer/question/readQuestion.ts';

describe('cleanMessage()', () => {
  it.each([
    ['<@1234567890123456789> how many troops?', 'how many troops?'],
    [
      'how many troops <:thinking:1234567890123456789> https://example.org/a?b=c',
      'how many troops',
    ],
    ['how many aid wor\u00adkers in Zin\u200bder?', 'how many aid workers in Zinder?'],
    ['ask </ask:1234567890123456789> how many', 'ask how many'],
    ['how many\n\n troops 😊', 'how many troops'],
    ['HOW MANY US TROOPS ARE IN NIGER?', 'how many us troops are in niger?'],
    ['ECOWAS?', 'ECOWAS?'],
    ['What did the WHO say?', 'What did the WHO say?'],
    ['WHAT DID THE WHO SAY?', 'what did the WHO say?'],
    ['does who recommend masks', 'does WHO recommend masks'],
    ['who is the who chief', 'who is the WHO chief'],
    ['who said so', 'who said so'],
    ['tell me who did it', 'tell me who did it'],
    ['who is who', 'who is who'],
  ])('reads %j as %j', (text, clean) => {
    expect(cleanMessage(text)).toBe(clean);
  });

  it('leaves nothing more to clean', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const clean = cleanMessage(text);
        expect(cleanMessage(clean)).toBe(clean);
      }),
    );
  });
});
