import type { Quote } from '../../answer/answer.ts';
import { type Button, rowsOf } from '../buttons.ts';
import type { Caller } from '../caller.ts';
import { inlineText } from '../markdown/inlineText.ts';
import type { Reply } from '../reply.ts';
import type { Wording } from '../wording/wording.ts';
import { openButton } from './openButton.ts';
import { renderQuote } from './renderQuote.ts';

/** Claims that a message is checked for; without embeds, there is room for fewer. */
export const CLAIMS_MAX = { embeds: 5, text: 3 };

/** Quotes on one claim. */
export const QUOTES_MAX = 2;

/** Discord's limits (https://discord.com/developers/docs/resources/message). */
const CONTENT_MAX = 2_000;
const EMBEDS_MAX = 6_000;

/** Characters of Markdown of a claim. */
const CLAIM_MAX = { embeds: 300, text: 110 };

/** What `renderQuote` needs, and an empty line. */
const QUOTE_MIN = 402;

/** Discord's own grey: a colour that judges would be a verdict. */
const NEUTRAL = 0x4e5058;

/** A claim, as it was typed, and what the corpus says about it. */
interface Finding {
  readonly claim: string;
  /** Best first. */
  readonly quotes: readonly Quote[];
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
  readonly maxLength: number;
}

/** The claim on a line of its own, outside of any block quote: those hold the words of sources only. */
function renderFinding(
  { claim, quotes }: Finding,
  { wording, number, claimMax, maxLength }: FindingOptions,
): { readonly markdown: string; readonly links: readonly Button[] } {
  const line = wording.claim(number, inlineText(claim, claimMax));
  const room = maxLength - line.length - 1;
  const shown = quotes.slice(0, Math.min(QUOTES_MAX, Math.floor(room / QUOTE_MIN)));
  const length = Math.floor(room / shown.length) - 2;
  const parts = shown.map((quote) => renderQuote(quote, { wording, maxLength: length }));
  return {
    markdown: `${line}\n${parts.length > 0 ? parts.join('\n\n') : wording.nothingOnClaim}`,
    links: shown.flatMap((quote) => openButton(quote, { number, wording })),
  };
}
