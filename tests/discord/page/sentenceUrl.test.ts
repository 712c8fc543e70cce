import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceUrl } from '../../../src/discord/page/links.ts';
import { anyText } from '../../support/discord/anyAnswer.ts';

describe('sentenceUrl()', () => {
  it('names a short sentence whole', () => {
    expect(sentenceUrl('https://example.com/a', 'Three ferries sail.')).toBe(
      'https://example.com/a#:~:text=Three%20ferries%20sail.',
    );
  });

  it('names a longer one by its beginning and its end', () => {
    const sentence =
      'Three of the old ferries sail from the harbour every day, come rain or shine.';
    expect(sentenceUrl('https://example.com/a?b=1', sentence)).toBe(
      'https://example.com/a?b=1#:~:text=Three%20of%20the%20old%20ferries,day%2C%20come%20rain%20or%20shine.',
    );
  });

  it('encodes what the directive itself uses', () => {
    expect(sentenceUrl('https://example.com/', 'Well-known, & loved')).toBe(
      'https://example.com/#:~:text=Well%2Dknown%2C%20%26%20loved',
    );
  });

  it.each([
    ['https://example.com/#part', 'https://example.com/#part:~:text=Yes'],
    ['https://example.com/#', 'https://example.com/#:~:text=Yes'],
  ])('keeps the fragment of %s', (address, expected) => {
    expect(sentenceUrl(address, 'Yes')).toBe(expected);
  });

  it('is the plain address where the sentence makes it too long', () => {
    const address = `https://example.com/${'a'.repeat(480)}`;
    expect(sentenceUrl(address, 'Three ferries sail.')).toBe(address);
  });

  it.each([`https://example.com/${'a'.repeat(500)}`, 'javascript:alert(1)', 'ferries'])(
    'is none for %s',
    (address) => {
      expect(sentenceUrl(address, 'Three ferries sail.')).toBeNull();
    },
  );

  it('is a web address that a button takes, for any sentence', () => {
    fc.assert(
      fc.property(
        fc.webUrl(),
        fc.oneof(anyText, fc.string({ unit: 'binary' })),
        (address, text) => {
          const url = sentenceUrl(address, text);
          expect(url === null || (url.length <= 512 && URL.canParse(url))).toBe(true);
          expect(url ?? '').not.toMatch(/\s/);
        },
      ),
    );
  });
});
