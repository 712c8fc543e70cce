import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Quote } from '../../../src/answer/answer.ts';
import { QUESTION_MAX } from '../../../src/answer/question/fitQuestion.ts';
import { renderCheck } from '../../../src/discord/page/renderCheck.ts';
import { de } from '../../../src/wording/de.ts';
import { en } from '../../../src/wording/en.ts';
import { type Wording, wordingFor } from '../../../src/wording/wording.ts';
import { noEvidence, quote } from '../../support/answers.ts';
import { checked, checkedWith } from '../../support/checks.ts';
import { anyAnswer, anyText, HARDEST } from '../../support/discord/anyAnswer.ts';
import { messageOf } from '../../support/discord/messageOf.ts';
import { readMarkdown } from '../../support/discord/readMarkdown.ts';

const CLAIM = 'There are 2,000 Danish troops in Latvia';
const THOUSAND = quote('There are about 1,000 Danish soldiers in Latvia.', { id: 'a' });
const DENIED = quote('Denmark denied that 2,000 Danish troops are in Latvia.', {
  ...{ id: 'b', published: null },
});
const POLISH = quote('There are about 1,500 Polish soldiers in Latvia.', { id: 'c' });

const embeds = { caller: { showsEmbeds: true, wording: en as Wording }, isPrivate: false };
const text = { ...embeds, caller: { ...embeds.caller, showsEmbeds: false } };

describe('renderCheck()', () => {
  it('says what stands where, above the quotes, and gives no verdict', () => {
    const { content, embeds: shown } = renderCheck(checkedWith(CLAIM, [THOUSAND, DENIED]), embeds);
    expect(content.split('\n')).toEqual([
      '-# Checked: There are 2,000 Danish troops in Latvia',
      '-# There is no verdict: it is for you to judge. The closest quote comes first',
      '',
      '2,000 stands in quote 1. The others give: about 1,000 (5 Mar 2024).',
    ]);
    expect(shown?.map(({ description }) => description)).toEqual([
      [
        '> **Denmark** __denied__ that **2,000** **Danish** **troops** are in **Latvia**.',
        '-# mind the words: “denied”',
      ].join('\n'),
      '> There are **about 1,000** **Danish** **soldiers** in **Latvia**.',
    ]);
  });

  it('says that a number stands in none, and what the quotes give', () => {
    const claim = 'There are 3,000 Danish troops in Latvia';
    const { content } = renderCheck(checkedWith(claim, [THOUSAND, DENIED]), embeds);
    expect(content.split('\n').at(-1)).toBe(
      '3,000 stands in none of these 2 quotes. They give: about 1,000 (5 Mar 2024), 2,000 (undated).',
    );
  });

  it('says what was looked for and where, where nothing speaks to it', () => {
    const nothing = noEvidence({
      terms: { matched: [], missing: ['dragons'], readAs: [{ word: 'Latvai', as: 'Latvia' }] },
    });
    const { content } = renderCheck(checkedWith('Latvai has dragons', nothing), text);
    expect(content.split('\n')).toEqual([
      '-# Checked: Latvai has dragons',
      '-# Read as: Latvai → Latvia',
      '',
      'No sentence found that is close to this.',
      'Words found in the corpus: none',
      'Words not in the corpus: **dragons**',
      'Searched: 2 articles, 40 sentences, dated 5 Mar 2024 or undated',
    ]);
  });

  it('says that undated quotes follow only where some do', () => {
    const corpus = { articles: 1, sentences: 1, from: '2024', to: '2024' };
    const more = { noneDated: { from: '2030', to: null }, corpus };
    const head = (quotes: Quote[]) => renderCheck(checked(CLAIM, quotes, more), embeds).content;
    expect(head([DENIED])).toContain('; undated articles follow');
    expect(head([])).toContain('-# Nothing dated is from 2030 or later');
    expect(head([])).not.toContain('follow');
  });

  it('is text where it may not show embeds', () => {
    const { content } = renderCheck(checkedWith(CLAIM, [DENIED]), text);
    const { quotes, around } = readMarkdown(content);
    expect(quotes.map((one) => one.text)).toEqual([DENIED.text]);
    expect(around).toContain('2,000 stands in this quote.');
    expect(around).toContain('mind the words: “denied”');
  });

  it('has no colour but those of dated and undated quotes', () => {
    const same = renderCheck(
      checkedWith('There are about 1,000 Danish soldiers in Latvia', [THOUSAND]),
      embeds,
    );
    const other = renderCheck(checkedWith(CLAIM, [THOUSAND]), embeds);
    expect(same.embeds?.map(({ color }) => color)).toEqual(other.embeds?.map(({ color }) => color));
  });

  it('speaks German, but for claim and quotes', () => {
    const { content } = renderCheck(checkedWith(CLAIM, [THOUSAND]), {
      ...embeds,
      caller: { ...embeds.caller, wording: de },
    });
    expect(content).toContain(
      '2,000 steht nicht in diesem Zitat. Dort steht: about 1,000 (5. März 2024).',
    );
  });

  it.each([
    [true, en],
    [true, de],
    [false, en],
    [false, de],
  ])(
    'shows words of each quote, however little room there is (embeds: %s)',
    (showsEmbeds, wording) => {
      const hard = (text: string, id: string) => ({
        ...HARDEST,
        id,
        text: `${text} ${HARDEST.text}`,
      });
      const found = ['a', 'b', 'c'].map((id) => hard(DENIED.text, id));
      const claim = '*'.repeat(QUESTION_MAX);
      const check = { ...checkedWith(CLAIM, found), claim };
      const reply = renderCheck(check, { caller: { showsEmbeds, wording }, isPrivate: false });
      expect(() => messageOf(reply)).not.toThrow();
      const blocks = [
        reply.content,
        ...(reply.embeds ?? []).map(({ description = '' }) => description),
      ];
      const lengths = blocks.flatMap((block) =>
        readMarkdown(block).quotes.map(({ text: words }) => words.length),
      );
      expect(lengths.length).toBeGreaterThanOrEqual(showsEmbeds ? 3 : 1);
      expect(Math.min(...lengths)).toBeGreaterThanOrEqual(40);
    },
  );

  const claims = [
    CLAIM,
    'Denmark will not withdraw its 20 ferries from Latvia',
    'It opened in 2023',
  ];
  const anyCase = fc.record({
    claim: fc.oneof(anyText, fc.constantFrom(...claims)),
    answer: anyAnswer,
    more: fc.subarray([THOUSAND, DENIED, POLISH]),
    showsEmbeds: fc.boolean(),
    language: fc.constantFrom('en', 'de'),
  });

  it('keeps Discord’s limits, and quotes nobody but sources, whatever the claim', () => {
    fc.assert(
      fc.property(anyCase, ({ claim, answer, more, showsEmbeds, language }) => {
        const found = answer.quotes.map((one, i) => ({
          ...one,
          // Every article has a title, and every quote an id of its own.
          ...{ title: `A ${one.title}`, id: `q${i}` },
        }));
        const check = checkedWith(claim, [...found, ...more]);
        const wording = wordingFor(language);
        const reply = renderCheck(check, { caller: { showsEmbeds, wording }, isPrivate: true });
        expect(reply.content.length).toBeLessThanOrEqual(2_000);
        const shown = reply.embeds ?? [];
        expect(shown.length).toBeLessThanOrEqual(10);
        const size = (words: string | undefined) => words?.length ?? 0;
        const sizes = shown.map(
          ({ author, description, footer }) =>
            size(author?.name) + size(description) + size(footer?.text),
        );
        expect(sizes.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(6_000);
        const sources = check.quotes.map(({ before, text }) =>
          squeezed(`${before?.text ?? ''}${text}`),
        );
        const blocks = [reply.content, ...shown.map(({ description = '' }) => description)];
        const read = blocks.map(readMarkdown);
        for (const { others, quotes } of read) {
          expect(others).toEqual([]);
          for (const { text: words } of quotes) {
            expect(sources.some((source) => source.includes(squeezed(words)))).toBe(true);
          }
        }
        // What has been found is shown.
        const quoted = read.flatMap(({ quotes }) => quotes).length;
        if (check.status === 'found') expect(quoted).toBeGreaterThan(0);
      }),
    );
  });
});

/** Blanks differ where lines were broken, and a blank that shows as nothing parts an @everyone. */
function squeezed(words: string): string {
  return words.replace(/[\s\u200b\p{Cc}]+/gu, '');
}
