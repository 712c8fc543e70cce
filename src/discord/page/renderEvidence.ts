import type { Check, CheckedQuote } from '../../answer/check/check.ts';
import { type Button, rowsOf } from '../buttons.ts';
import type { Caller } from '../caller.ts';
import { inlineText } from '../markdown/inlineText.ts';
import { CONTENT_MAX, type Reply } from '../reply.ts';
import type { Wording } from '../wording/wording.ts';
import { checkLines, MARKS_MAX, markLine, mismatchLine } from './checkLines.ts';
import { openButton } from './openButton.ts';
import { QUOTE_MIN, renderQuote } from './renderQuote.ts';
import { wordList } from './wordList.ts';

/** Claims that a message is checked for; without embeds, there is room for fewer. */
export const CLAIMS_MAX = { embeds: 5, text: 2 };

/** Quotes on one claim. */
export const QUOTES_MAX = 2;

/** All embeds of a message (https://discord.com/developers/docs/resources/message#embed-object-embed-limits). */
const EMBEDS_MAX = 6_000;

/** Characters of Markdown of a claim. */
const CLAIM_MAX = { embeds: 300, text: 110 };

/** A quote, its marks with their line break, and an empty line. */
const CHECKED_MIN = QUOTE_MIN + MARKS_MAX + 3;

/** Characters of Markdown of the comparisons. */
const LINES_MAX = { embeds: 320, text: 150 };

/** Discord's own grey: a colour that judges would be a verdict. */
const NEUTRAL = 0x4e5058;

/** A claim, as it was typed, and what the corpus says about it. */
interface Finding {
  readonly claim: string;
  readonly check: Check;
}

export interface Evidence {
  /** In the order of the message; `CLAIMS_MAX` at the most, 1 at least. */
  readonly findings: readonly Finding[];
  /** Claims beyond these. */
  readonly leftOut: number;
  /** Sentences that are no claims. */
  readonly others: number;
}

/** What the corpus says about a message, claim by claim, privately. Keeps Discord's limits. */
export function renderEvidence(
  { findings, leftOut, others }: Evidence,
  { showsEmbeds, wording }: Pick<Caller, 'showsEmbeds' | 'wording'>,
): Reply {
  const head = [
    `-# ${wording.evidence}`,
    ...(leftOut > 0 ? [`-# ${wording.claimsLeftOut(leftOut)}`] : []),
    ...(others > 0 ? [`-# ${wording.notClaims(others)}`] : []),
  ].join('\n');
  const room = showsEmbeds ? EMBEDS_MAX : CONTENT_MAX - head.length;
  const blocks = findings.map((finding, i) =>
    renderFinding(finding, {
      wording,
      number: findings.length > 1 ? String(i + 1) : '',
      claimMax: CLAIM_MAX[showsEmbeds ? 'embeds' : 'text'],
      linesMax: LINES_MAX[showsEmbeds ? 'embeds' : 'text'],
      maxLength: Math.floor(room / findings.length) - 2,
    }),
  );
  const rows = rowsOf(blocks.map(({ links }) => links));
  const texts = blocks.map(({ markdown }) => markdown);
  if (!showsEmbeds) return { content: [head, ...texts].join('\n\n'), rows, isPrivate: true };
  const embeds = texts.map((description) => ({ description, color: NEUTRAL }));
  return { content: head, embeds, rows, isPrivate: true };
}

interface FindingOptions {
  readonly wording: Wording;
  readonly number: string;
  readonly claimMax: number;
  readonly linesMax: number;
  readonly maxLength: number;
}

/** Claim and comparisons on lines of their own, outside of any block quote: those hold the words of sources only. */
function renderFinding(
  { claim, check }: Finding,
  { wording, number, claimMax, linesMax, maxLength }: FindingOptions,
): { readonly markdown: string; readonly links: readonly Button[] } {
  const { quotes, others } = check;
  const claimed = wording.claim(number, inlineText(claim, claimMax));
  // What is compared yields to what is quoted.
  const linesRoom = Math.min(linesMax, maxLength - claimed.length - 1 - CHECKED_MIN);
  const lines = quotes.length > 0 ? checkLines(check, { wording, maxLength: linesRoom }) : [];
  const head = [claimed, ...lines].join('\n');
  const room = maxLength - head.length - 1;
  const shown = quotes.slice(0, Math.min(QUOTES_MAX, Math.floor(room / CHECKED_MIN)));
  const length = Math.floor(room / shown.length) - 2;
  const parts = shown.map((quote) => renderChecked(quote, { wording, maxLength: length }));
  const missing = check.terms?.missing ?? [];
  const nothing = [
    wording.nothingOnClaim,
    ...(missing.length > 0 ? [`-# ${wording.unknownWords(wordList(missing, wording))}`] : []),
  ].join('\n');
  if (parts.length === 0) {
    const silent = `${head}\n${nothing}`;
    const [other] = others;
    const apart = other
      ? renderOther(check, other, { wording, maxLength: maxLength - silent.length - 1 })
      : '';
    if (!other || apart === '') return { markdown: silent, links: [] };
    return { markdown: `${silent}\n${apart}`, links: openButton(other, { number, wording }) };
  }
  return {
    markdown: `${head}\n${parts.join('\n\n')}`,
    links: shown.flatMap((quote) => openButton(quote, { number, wording })),
  };
}

/** What is rather about somebody or something else, and why it is not compared; empty where there is no room for it. */
function renderOther(
  check: Check,
  quote: CheckedQuote,
  { wording, maxLength }: { readonly wording: Wording; readonly maxLength: number },
): string {
  const why = mismatchLine(check, quote, wording);
  const room = maxLength - why.length - 1;
  return room < CHECKED_MIN ? '' : `${renderChecked(quote, { wording, maxLength: room })}\n${why}`;
}

function renderChecked(
  quote: CheckedQuote,
  { wording, maxLength }: { readonly wording: Wording; readonly maxLength: number },
): string {
  const marks = markLine(quote, wording);
  const room = maxLength - marks.length - 1;
  const lines = [renderQuote(quote, { wording, maxLength: room }), marks];
  return lines.filter((line) => line !== '').join('\n');
}
