import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from '../../../src/discord/markdown/escapeMarkdown.ts';
import { anyText } from '../../support/discord/anyAnswer.ts';
import { readMarkdown } from '../../support/discord/readMarkdown.ts';

describe('escapeMarkdown()', () => {
  it.each([
    ['emphasis', '*a* **b** _c_ __d__ ~~e~~ ||f||'],
    ['code', '`a` ``b`` ```c```'],
    ['a heading', '# Ferries'],
    ['small print', '-# Ferries'],
    ['lists', '- Ferries'],
    ['numbered lists', '12. Ferries'],
    ['a quotation', '> Ferries'],
    ['a masked link', '[Ferries](https://example.com)'],
    ['an address', 'see https://example.com/a_b or <https://example.com>'],
    ['an invitation', 'discord.gg/abc'],
    ['mentions', '<@123456789012345678> <@&123456789012345678> <#123456789012345678>'],
    ['commands', '</ask:123456789012345678>'],
    ['emoji', ':smile: <:smile:123456789012345678>'],
    ['points in time', '<t:1700000000:R>'],
    ['a shrug', '¯\\_(ツ)_/¯'],
    ['backslashes', '\\ \\\\ \\*'],
  ])('shows %s as it is', (_, text) => {
    const { text: shown, others, links } = readMarkdown(escapeMarkdown(text));
    expect(shown).toBe(text);
    expect([others, links]).toEqual([[], []]);
  });

  it('shows any line as it is', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const line = oneLine(text);
        const { text: shown, others, links, quotes } = readMarkdown(escapeMarkdown(line));
        expect(oneLine(shown)).toBe(line);
        expect([others, links, quotes]).toEqual([[], [], []]);
      }),
    );
  });

  it('leaves ordinary sentences alone', () => {
    const text = 'The U.S. said (on 2 Aug.) that “650 troops” cost $1,500.50 & more; didn’t it?';
    expect(escapeMarkdown(text)).toBe(text);
  });

  it('leaves no end of a link for a bracket of ours to join', () => {
    expect(escapeMarkdown('Ferries](https)')).toBe('Ferries\\]\\(https)');
  });

  it('hides @everyone from the server, which reads behind backslashes too', () => {
    expect(escapeMarkdown('@everyone @here a@b.org')).toBe('@\u200beveryone @\u200bhere a@b.org');
  });

  it('leaves out what a screen would obey, and escapes what comes together then', () => {
    expect(escapeMarkdown('a\u202eb\u0000c \ud83d\tx')).toBe('abc  x');
    expect(escapeMarkdown('@\u2066everyone')).toBe('@\u200beveryone');
    expect(escapeMarkdown(']\u202e(https)')).toBe('\\]\\(https)');
    expect(escapeMarkdown('1\u200e. x')).toBe('1\\. x');
    const spans = [
      { start: 1, end: 2 },
      { start: 3, end: 5 },
      { start: 5, end: 6 },
    ];
    expect(escapeMarkdown('a*\u202eb\u202e\u202e', spans)).toBe('a**\\*b**');
  });

  it('sets off a stretch, whatever stands around and in it', () => {
    expect(escapeMarkdown('*a*b*', [{ start: 2, end: 4 }])).toBe('\\*a**\\*b**\\*');
  });
});

/** Without what shows as nothing, or as a blank. */
function oneLine(text: string): string {
  return text.replaceAll('\u200b', '').replace(/\s+/g, ' ').trim();
}
