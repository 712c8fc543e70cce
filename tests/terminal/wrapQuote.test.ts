import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainStyle, styleFor } from '../../src/terminal/style.ts';
import { wrapQuote } from '../../src/terminal/wrapQuote.ts';
import { quote } from '../support/answers.ts';

const marked = { ...plainStyle, highlight: (text: string) => `<${text}>` };

describe('wrapQuote()', () => {
  it('wraps between words', () => {
    const wrapped = wrapQuote(quote('About 650 troops left.'), {
      ...plainStyle,
      width: 16,
    });
    expect(wrapped).toBe('  │ About 650\n  │ troops left.');
  });

  it('leaves a quote on one line where a program reads it', () => {
    const text = 'word '.repeat(100).trim();
    expect(wrapQuote(quote(text), plainStyle)).toBe(`  │ ${text}`);
  });

  it('keeps the line breaks of the source', () => {
    expect(wrapQuote(quote('About 650\ntroops'), plainStyle)).toBe('  │ About 650\n  │ troops');
  });

  it('makes the highlights stand out, also over a line break and within a word', () => {
    const highlights = [
      { start: 6, end: 16 },
      { start: 18, end: 19 },
    ];
    const text = 'About 650 troops, left.';
    expect(wrapQuote(quote(text, { highlights }), { ...marked, width: 15 })).toBe(
      '  │ About <650>\n  │ <troops>,\n  │ <l>eft.',
    );
  });

  it('adds no word and takes none, for any text and any width', () => {
    fc.assert(
      fc.property(
        fc.lorem({ mode: 'sentences', maxCount: 5 }),
        fc.integer({ min: 8, max: 90 }),
        (text, width) => {
          const wrapped = wrapQuote(quote(text), { ...plainStyle, width });
          expect(wrapped.replace(/^ {2}│ /gm, '').split(/\s+/)).toEqual(text.split(/\s+/));
        },
      ),
    );
  });
});

describe('styleFor()', () => {
  const terminal = { isTTY: true, columns: 200 };

  it('is plain and does not wrap where the output is a pipe', () => {
    expect(styleFor({}, {})).toBe(plainStyle);
  });

  it('uses no colour where NO_COLOR is set or the terminal is dumb', () => {
    for (const env of [{ NO_COLOR: '1' }, { TERM: 'dumb' }]) {
      expect(styleFor(terminal, env).highlight('x')).toBe('x');
    }
  });

  it('lets highlights stand out on a terminal, in lines that are not too long', () => {
    const style = styleFor(terminal, {});
    expect(style.highlight('x')).toContain('\u001b[1m');
    expect(style.width).toBe(100);
  });

  it('takes 80 columns where the terminal does not tell', () => {
    expect(styleFor({ isTTY: true, columns: 0 }, {}).width).toBe(80);
  });
});
