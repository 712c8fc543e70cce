import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedIn, askedLine, isReadOtherwise, shortened } from '../../../src/discord/page/asked.ts';
import { de } from '../../../src/wording/de.ts';
import { en } from '../../../src/wording/en.ts';
import { anyText } from '../../support/discord/anyAnswer.ts';

describe('askedIn()', () => {
  it('reads the question again from the line that shows it, in every language', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(en, de), fc.boolean(), (text, wording, isRead) => {
        const question = shortened(text);
        fc.pre(question !== '');
        const line = askedLine(question, wording, isRead);
        expect(askedIn(`${line}\n\n> A quote: with a colon`)).toBe(question);
        expect(isReadOtherwise(line, wording)).toBe(isRead);
      }),
    );
  });

  it('finds none in a message that answers none', () => {
    expect(askedIn('Ask me a question: `/ask`')).toBeNull();
    expect(askedIn('Hello\n-# Asked: by somebody else')).toBeNull();
  });
});

describe('shortened()', () => {
  it('puts a question on one line, cut after a word within 300 characters', () => {
    expect(shortened(' how\n many\tferries? ')).toBe('how many ferries?');
    const long = shortened('ferries '.repeat(100));
    expect(long.length).toBeLessThanOrEqual(300);
    expect(long).toMatch(/ferries$/);
  });
});
