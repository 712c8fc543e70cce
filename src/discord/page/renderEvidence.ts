import type { Check } from '../../answer/check/check.ts';
import type { Wording } from '../../wording/wording.ts';
import { type Button, rowsOf } from '../buttons.ts';
import type { Caller } from '../caller.ts';
import { inlineText } from '../markdown/inlineText.ts';
import { CONTENT_MAX, type Reply } from '../reply.ts';
import { openButton } from './links.ts';
import { wordList } from './ownLines.ts';
import { CHECKED_MIN, checkLines, renderChecked } from './renderCheck.ts';

/** Claims that a message is checked for; without embeds, there is room for fewer. */
export const CLAIMS_MAX = { embeds: 5, text: 2 };

/** Quotes on one claim. */
export const QUOTES_MAX = 2;

/** All embeds of a message (https://discord.com/developers/docs/resources/message#embed-object-embed-limits). */
const EMBEDS_MAX = 6_000;

/** Characters of Markdown of a claim. */
const CLAIM_MAX = { embeds: 300, text: 110 };

/** Characters of Markdown of what stands where. */
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

/** Claim and what stands where on lines of their own, outside of any block quote: those hold the words of sources only. */
function renderFinding(
  { claim, check }: Finding,
  { wording, number, claimMax, linesMax, maxLength }: FindingOptions,
): { readonly markdown: string; readonly links: readonly Button[] } {
  const claimed = wording.claim(number, inlineText(claim, claimMax));
  // What is said above the quotes yields to what is quoted.
  for (let most = Math.min(QUOTES_MAX, check.quotes.length); most > 0; most--) {
    const shown = check.quotes.slice(0, most);
    const linesRoom = Math.min(linesMax, maxLength - claimed.length - 1 - most * CHECKED_MIN);
    if (linesRoom < 0 && most > 1) continue;
    const lines = checkLines(check, { wording, maxLength: Math.max(0, linesRoom), shown });
    const head = [claimed, ...lines].join('\n');
    const length = Math.floor((maxLength - head.length - 1) / most) - 2;
    const parts = shown.map((quote, i) =>
      renderChecked(quote, { wording, maxLength: length, number: most > 1 ? i + 1 : null }),
    );
    return {
      markdown: `${head}\n${parts.join('\n\n')}`,
      links: shown.flatMap((quote) => openButton(quote, { number, wording })),
    };
  }
  const missing = check.terms?.missing ?? [];
  const nothing = [
    claimed,
    wording.nothingOnClaim,
    ...(missing.length > 0 ? [`-# ${wording.unknownWords(wordList(missing, wording))}`] : []),
  ];
  return { markdown: nothing.join('\n'), links: [] };
}
