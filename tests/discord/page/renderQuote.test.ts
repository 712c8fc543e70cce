import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderQuote } from '../../../src/discord/page/renderQuote.ts';
import { en } from '../../../src/wording/en.ts';
import { quote } from '../../support/answers.ts';
import { anyHighlighted } from '../../support/discord/anyAnswer.ts';
import { readMarkdown } from '../../support/discord/readMarkdown.ts';

const MAX = 850;

const options = { wording: en, maxLength: MAX };

describe('renderQuote()', () => {
  it('shows the sentence in a block quote, and the source below', () => {
    const text = 'There are about 650 ferries.';
    expect(renderQuote(quote(text, { bold: '650' }), options)).toBe(
      '> There are about **650** ferries.\n' +
        '-# **Ferries return to the harbour** · 5 Mar 2024 · Coast Gazette · quote f3221e-0-10-0123456789ab',
    );
  });

  it('shows every line of the sentence in the block quote', () => {
    const { quotes } = readMarkdown(renderQuote(quote('There are\nthree ferries.'), options));
    expect(quotes).toEqual([{ text: 'There are\nthree ferries.', bold: [] }]);
  });

  it('cuts the end of a long sentence, at a word, and says so outside of the block quote', () => {
    const text = 'Ferries sail and '.repeat(100);
    const { quotes, around } = readMarkdown(renderQuote(quote(text), options));
    expect(quotes[0]?.text).toMatch(/^Ferries sail and .* (Ferries|sail|and)$/s);
    expect(text).toContain(quotes[0]?.text);
    expect(around).toContain('[…] cut by the bot: the sentence goes on');
    expect(around).not.toContain('begins earlier');
  });

  it('cuts its beginning where only so a highlight is seen', () => {
    const text = `${'and so on '.repeat(100)}until 650 ferries sail${' and so on'.repeat(100)}.`;
    const { quotes, around } = readMarkdown(
      renderQuote(quote(text, { bold: '650 ferries' }), options),
    );
    expect(quotes[0]?.bold).toEqual(['650 ferries']);
    expect(quotes[0]?.text).toMatch(/^(and|so|on) .*until 650 ferries sail and so on/);
    expect(around).toContain('[…] cut by the bot: the sentence begins earlier');
    expect(around).toContain('[…] cut by the bot: the sentence goes on');
  });

  it('says that only the beginning is cut, where the end is shown', () => {
    const text = `${'and so on '.repeat(100)}until 650 ferries sail.`;
    const { around } = readMarkdown(renderQuote(quote(text, { bold: '650' }), options));
    expect(around).toContain('begins earlier');
    expect(around).not.toContain('goes on');
  });

  it('shows words of the source in the block quote, and no others, for any sentence', () => {
    fc.assert(
      fc.property(anyHighlighted, fc.constantFrom(1, 40), ({ text, highlights }, times) => {
        const whole = text.repeat(times);
        const content = renderQuote({ ...quote(whole), highlights }, options);
        const { quotes, others } = readMarkdown(content);
        expect(content.length).toBeLessThanOrEqual(MAX);
        expect(others).toEqual([]);
        const shown = letters(quotes[0]?.text);
        const isCut = content.includes(en.cutAfter) || content.includes(en.cutBefore);
        if (isCut) expect(letters(whole)).toContain(shown);
        else expect(shown).toBe(letters(whole));
      }),
    );
  });
});

/** The text without white space and what shows as nothing. */
function letters(text = ''): string {
  return text.replace(/[\s\u200b]+/g, '');
}
