import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from '../../../src/discord/markdown/escapeMarkdown.ts';
import { plainText } from '../../../src/discord/markdown/plainText.ts';
import { anyText } from '../../support/discord/anyAnswer.ts';

const ID = '123456789012345678';

describe('plainText()', () => {
  it.each([
    ['bold and italics', '**650** *US* __troops__ _left_ ***Niger***', '650 US troops left Niger'],
    ['a spoiler and a line through', '||650 troops|| ~~left~~', '650 troops left'],
    ['italics within bold', '**about *650* troops**', 'about 650 troops'],
    ['stars that multiply', '2 * 3 * 4 = 24', '2 * 3 * 4 = 24'],
    ['a name with underlines', 'see us_troops_niger', 'see us_troops_niger'],
    ['mentions', `<@${ID}> <@!${ID}> <@&${ID}> <#${ID}> 650 troops`, '650 troops'],
    ['a command', `use </ask:${ID}> for it`, 'use /ask for it'],
    [
      'custom emoji and times',
      `650 <:troops:${ID}> left <a:hm:${ID}> <t:1700000000:R>`,
      '650 left',
    ],
    ['a quotation', '> 650 troops are there\nis that so?', '650 troops are there\nis that so?'],
    ['a quotation to the end', '>>> 650 troops\nare there', '650 troops\nare there'],
    [
      'headings, small print, lists',
      '# Niger\n-# today\n- one\n* two\n1. three',
      'Niger\ntoday\none\ntwo\nthree',
    ],
    ['a bold word that begins a line', '**650** troops', '650 troops'],
    ['code', 'run `a * b * c` and ``x`y``', 'run a * b * c and x`y'],
    [
      'a block of code',
      'so:\n```js\nlet *a* = "<@1>";\n```\nyes',
      'so:\n\nlet *a* = "<@1>";\n\nyes',
    ],
    [
      'a masked link',
      'the [report **here**](https://example.com/a_b_c) says',
      'the report here says',
    ],
    ['an address', 'see https://example.com/a?b=c', 'see https://example.com/a?b=c'],
    ['what is escaped', '\\*650\\* troops, \\<@1>', '*650* troops, <@1>'],
    ['a mark without its other half', '**650 troops', '**650 troops'],
    ['nothing', ' \n ', ''],
  ])('reads %s', (_, markdown, text) => {
    expect(plainText(markdown)).toBe(text);
  });

  it('reads what was escaped as it was', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const line = text.replace(/[\s\p{Cc}\u200b]+|[\ue000-\ue07f]/gu, ' ').trim();
        const shown = plainText(escapeMarkdown(line)).replaceAll('\u200b', '');
        expect(shown).toBe(line.replace(/\s+/g, ' '));
      }),
    );
  });

  it('leaves no mention in any message that has no code', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const plain = plainText(text.replace(/[`\\]/g, ''));
        expect(plain).not.toMatch(/<[@#][!&]?\d+>|[\ue000-\ue07f]/);
      }),
    );
  });

  it('reads the longest message, of whatever it is made, without delay', () => {
    for (const piece of [
      '*',
      '**',
      '_',
      '__a ',
      '~~a',
      '||',
      '`',
      '``',
      '```',
      '[',
      '[a](',
      '> ',
      '\\',
      '* a',
      '<@1',
    ]) {
      const begun = performance.now();
      plainText(piece.repeat(4_000 / piece.length));
      expect(performance.now() - begun).toBeLessThan(1_000);
    }
  });
});
