import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findClaims } from '../../../src/answer/claim/findClaims.ts';
import { plainText } from '../../../src/discord/markdown/plainText.ts';
import {
  CLAIMS_MAX,
  type Evidence,
  renderEvidence,
} from '../../../src/discord/page/renderEvidence.ts';
import { renderSource } from '../../../src/discord/page/renderQuote.ts';
import { de } from '../../../src/wording/de.ts';
import { en } from '../../../src/wording/en.ts';
import { type Wording, wordingFor } from '../../../src/wording/wording.ts';
import { quote } from '../../support/answers.ts';
import { checked, checkedWith } from '../../support/checks.ts';
import { anyAnswer, anyText, HARDEST } from '../../support/discord/anyAnswer.ts';
import { messageOf } from '../../support/discord/messageOf.ts';
import { readMarkdown } from '../../support/discord/readMarkdown.ts';

const FERRIES = quote('There are about 650 ferries.', { bold: '650 ferries' });
const BOATS = quote('There are 40 boats.', { title: 'Boats', published: null, url: null });

const embeds = { showsEmbeds: true, wording: en as Wording };
const text = { ...embeds, showsEmbeds: false };

function evidence(...findings: Evidence['findings']): Evidence {
  return { findings, leftOut: 0, others: 0 };
}

describe('renderEvidence()', () => {
  it('shows the claim as it was typed, and below it the quotes with date and source', () => {
    const { content, embeds: shown } = renderEvidence(
      evidence({
        claim: 'there are *650* ferries lol',
        check: checked('there are *650* ferries lol', [FERRIES, BOATS]),
      }),
      embeds,
    );
    expect(content).toBe(
      '-# What the articles say about this message. There is no verdict: it is for you to judge.',
    );
    expect(shown).toEqual([
      {
        description: [
          '**Claim:** there are \\*650\\* ferries lol',
          '-# 1',
          '> There are about **650 ferries**.',
          renderSource(FERRIES, en),
          '',
          '-# 2',
          '> There are 40 boats.',
          renderSource(BOATS, en),
        ].join('\n'),
        color: 0x4e5058,
      },
    ]);
  });

  it('numbers several claims, says where nothing is found, and what it left out', () => {
    const findings = [
      { claim: 'there are 650 ferries', check: checked('there are 650 ferries', [FERRIES]) },
      { claim: 'the harbour is shut', check: checked('the harbour is shut', []) },
    ];
    const { content } = renderEvidence({ findings, leftOut: 2, others: 1 }, text);
    expect(content.split('\n')).toEqual([
      '-# What the articles say about this message. There is no verdict: it is for you to judge.',
      '-# Left out, for want of room: 2 more claims. You can put them to `/ask`.',
      '-# Not looked up: 1 sentence that is no claim, but a question, an opinion, a greeting or the like',
      '',
      '**Claim 1:** there are 650 ferries',
      '> There are about **650 ferries**.',
      renderSource(FERRIES, en),
      '',
      '**Claim 2:** the harbour is shut',
      'No sentence found that is close to this.',
    ]);
  });

  it('says which words the articles lack where nothing is found', () => {
    const terms = { matched: ['harbour'], missing: ['dragons', '*Atlantis*'], readAs: [] };
    const check = checked('the dragons of Atlantis sail', [], { terms });
    const { content } = renderEvidence(evidence({ claim: check.claim, check }), text);
    expect(content.split('\n').slice(-2)).toEqual([
      'No sentence found that is close to this.',
      '-# Words not in the corpus: **dragons**, **\\*Atlantis\\***',
    ]);
  });

  it('links each quote at its sentence, under the number of its claim', () => {
    const findings = [
      { claim: 'a', check: checked('a', [BOATS]) },
      { claim: 'b', check: checked('b', [FERRIES]) },
    ];
    const { rows = [] } = renderEvidence(evidence(...findings), embeds);
    expect(rows.flatMap(({ components }) => components)).toMatchObject([
      { label: 'Open 2 example.com', url: expect.stringContaining('#:~:text=There%20are') },
    ]);
  });

  it('speaks German, but for claims and quotes', () => {
    const { content } = renderEvidence(
      {
        ...evidence({
          claim: 'there are 650 ferries',
          check: checked('there are 650 ferries', []),
        }),
        leftOut: 1,
      },
      { ...text, wording: de },
    );
    expect(content).toContain(
      '**Behauptung:** there are 650 ferries\nKein Satz gefunden, der dem ähnlich ist.',
    );
    expect(content).toContain('1 weitere Behauptung.');
  });

  it.each([
    [true, en],
    [true, de],
    [false, en],
    [false, de],
  ])(
    'shows words of a quote on each claim, however little room there is (embeds: %s)',
    (showsEmbeds, wording) => {
      const claim = `${'There are *650* ferries, '.repeat(13)}and 40 boats.`;
      const hard = {
        ...HARDEST,
        text: `The ministry denied that there are 650 ferries. ${HARDEST.text}`,
      };
      const findings = Array.from({ length: CLAIMS_MAX[showsEmbeds ? 'embeds' : 'text'] }, () => ({
        claim,
        check: checkedWith(claim, [hard, { ...hard, id: 'another' }]),
      }));
      const reply = renderEvidence({ findings, leftOut: 99, others: 99 }, { showsEmbeds, wording });
      expect(() => messageOf(reply)).not.toThrow();
      const blocks = (reply.embeds ?? [{ description: reply.content }]).map(
        ({ description }) => description ?? '',
      );
      const lengths = blocks.flatMap((block) =>
        readMarkdown(block).quotes.map(({ text: words }) => words.length),
      );
      expect(lengths.length).toBeGreaterThanOrEqual(findings.length);
      expect(Math.min(...lengths)).toBeGreaterThanOrEqual(40);
    },
  );

  const anyCase = fc.record({
    message: anyText,
    answers: fc.array(anyAnswer, { minLength: 5, maxLength: 5 }),
    showsEmbeds: fc.boolean(),
    language: fc.constantFrom('en', 'de'),
    leftOut: fc.nat(3_000),
    others: fc.nat(3_000),
    claims: fc.array(anyText, { minLength: 1, maxLength: 5 }),
  });

  it('keeps Discord’s limits, and quotes nobody but sources, whatever the message', () => {
    fc.assert(
      fc.property(anyCase, ({ message, answers, showsEmbeds, language, claims, ...counts }) => {
        const wording = wordingFor(language);
        const max = CLAIMS_MAX[showsEmbeds ? 'embeds' : 'text'];
        const found = findClaims(plainText(message), max).claims.map((claim) => claim.text);
        const findings = [...found, ...claims].slice(0, max).map((claim, i) => {
          const quotes = (answers[i]?.quotes ?? []).map((one, j) => ({
            ...one,
            // Every article has a title, and every quote an id of its own.
            ...{ title: `A ${one.title}`, id: `${i}-${j}` },
          }));
          return { claim, check: checkedWith(claim, quotes) };
        });
        const reply = renderEvidence({ findings, ...counts }, { showsEmbeds, wording });
        const blocks = showsEmbeds
          ? (reply.embeds ?? []).map(({ description = '' }) => description)
          : [reply.content];
        expect(reply.isPrivate).toBe(true);
        expect(reply.content.length).toBeLessThanOrEqual(2_000);
        expect(reply.embeds?.length ?? 0).toBeLessThanOrEqual(10);
        expect(
          (reply.embeds ?? []).map((embed) => embed.description).join('').length,
        ).toBeLessThanOrEqual(6_000);
        expect(reply.rows?.length ?? 0).toBeLessThanOrEqual(5);
        for (const { components } of reply.rows ?? [])
          expect(components.length).toBeLessThanOrEqual(5);
        const sources = findings
          .flatMap(({ check }) => check.quotes)
          .map(({ before, text }) => squeezed(`${before?.text ?? ''}${text}`));
        for (const block of blocks) {
          const shown = readMarkdown(block);
          expect(shown.others).toEqual([]);
          for (const { text: words } of shown.quotes) {
            expect(sources.some((source) => source.includes(squeezed(words)))).toBe(true);
          }
        }
        // What has been found is shown: room is never a reason to say that there is nothing.
        const silent = blocks.join('\n').split(wording.nothingOnClaim).length - 1;
        expect(silent).toBeGreaterThanOrEqual(
          findings.filter(({ check }) => check.quotes.length === 0).length,
        );
        const quoted = blocks.flatMap((block) => readMarkdown(block).quotes).length;
        expect(quoted).toBeGreaterThanOrEqual(
          findings.filter(({ check }) => check.quotes.length > 0).length,
        );
      }),
    );
  });
});

/** Blanks differ where lines were broken, and a blank that shows as nothing parts an @everyone. */
function squeezed(words: string): string {
  return words.replace(/[\s\u200b\p{Cc}]+/gu, '');
}
