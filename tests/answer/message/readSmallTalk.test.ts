import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSmallTalk } from '../../../src/answer/message/readSmallTalk.ts';

describe('readSmallTalk()', () => {
  it.each([
    ['Hello!', 'greeting'],
    ['hi there verbatim', 'greeting'],
    ['Guten Morgen', 'greeting'],
    ['Hi! How are you?', 'wellbeing'],
    ['thanks', 'thanks'],
    ['thank you so much 🙏', 'thanks'],
    ['Danke schön!', 'thanks'],
    ['good bot', 'praise'],
    ['thanks, good bot', 'praise'],
    ['bad bot!!', 'blame'],
    ["that's wrong", 'blame'],
    ['help', 'help'],
    ['Hey, what can you do?', 'help'],
    ['bye bot', 'farewell'],
    ['lol', 'aside'],
  ])('reads “%s” as %s', (text, kind) => {
    expect(readSmallTalk(text)).toBe(kind);
  });

  it.each([
    'thanks, and how many ships are there?',
    'hello, who won the race?',
    'who are the good bots?',
    'help for Niger',
    'Nice in France',
    'what is it?',
    'the',
    '🤔',
    '?',
    '',
  ])('leaves what holds anything else: “%s”', (text) => {
    expect(readSmallTalk(text)).toBeNull();
  });

  it('takes any text, and pays no heed to signs and capitals', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(readSmallTalk(`${text.toUpperCase()}!`)).toBe(readSmallTalk(text.toUpperCase()));
      }),
    );
  });
});
