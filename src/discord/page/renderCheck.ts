import type { APIEmbed } from 'discord.js';
import type { Check, CheckedQuote } from '../../answer/check/check.ts';
import { rowsOf } from '../buttons.ts';
import type { Caller } from '../caller.ts';
import { inlineText } from '../markdown/inlineText.ts';
import { CONTENT_MAX, type Reply } from '../reply.ts';
import type { Wording } from '../wording/wording.ts';
import { CHECKED_MIN, checkLines, cueLine, renderChecked } from './checkLines.ts';
import { openButton } from './openButton.ts';
import { quoteEmbed } from './quoteEmbed.ts';
import { readingLines } from './readingLines.ts';
import { searchedLines } from './searchedLines.ts';

/** Quotes on a claim: as many embeds stay within Discord's 6,000 characters. */
export const CHECK_QUOTES = 3;

/** Characters of Markdown of the claim, and of what stands where. */
const CLAIM_MAX = 300;
const LINES_MAX = { embeds: 1_200, text: 500 };

const OUTCOMES = {
  found: 'answered',
  nothing: 'no_evidence',
  question: 'not_asked',
  too_vague: 'too_vague',
} as const;

interface View {
  readonly caller: Pick<Caller, 'showsEmbeds' | 'wording'>;
  readonly isPrivate: boolean;
}

/** A claim beside the quotes, as a Discord message. Keeps Discord's limits for any check. */
export function renderCheck(check: Check, { caller, isPrivate }: View): Reply {
  const { showsEmbeds, wording } = caller;
  const shared = { isPrivate, outcome: OUTCOMES[check.status] };
  const rowsFor = (shown: readonly CheckedQuote[]) =>
    rowsOf([shown.flatMap((quote, i) => openButton(quote, { number: String(i + 1), wording }))]);
  if (showsEmbeds) {
    const shown = check.quotes.slice(0, CHECK_QUOTES);
    const embeds = shown.map((quote, i) => renderEmbed(quote, { wording, number: i + 1 }));
    return { content: renderHead(check, shown, caller), embeds, rows: rowsFor(shown), ...shared };
  }
  for (let most = Math.min(CHECK_QUOTES, check.quotes.length); most > 0; most--) {
    const shown = check.quotes.slice(0, most);
    const head = renderHead(check, shown, caller);
    const maxLength = Math.floor((CONTENT_MAX - head.length - 2) / most) - 2;
    if (maxLength < CHECKED_MIN && most > 1) continue;
    const texts = shown.map((quote, i) =>
      renderChecked(quote, { wording, maxLength, number: most > 1 ? i + 1 : null }),
    );
    return { content: [head, ...texts].join('\n\n'), rows: rowsFor(shown), ...shared };
  }
  return { content: renderHead(check, [], caller), rows: [], ...shared };
}

function renderHead(
  check: Check,
  shown: readonly CheckedQuote[],
  { showsEmbeds, wording }: View['caller'],
): string {
  const { terms, corpus, noneDated } = check;
  const isFollowed = check.quotes.length > 0;
  const read = { readAs: terms?.readAs ?? [], noneDated, corpus, isFollowed };
  const head = [
    `-# ${wording.checked(inlineText(check.claim, CLAIM_MAX))}`,
    ...readingLines(read, wording),
  ];
  switch (check.status) {
    case 'question':
      return [...head, '', wording.isQuestion].join('\n');
    case 'too_vague':
      return [...head, '', wording.vagueClaim].join('\n');
    case 'nothing':
      return [
        ...head,
        '',
        wording.nothingOnClaim,
        ...(terms && corpus ? searchedLines(terms, corpus, wording) : []),
      ].join('\n');
    case 'found': {
      const maxLength = LINES_MAX[showsEmbeds ? 'embeds' : 'text'];
      const lines = checkLines(check, { wording, maxLength, shown });
      const gap = lines.length > 0 ? [''] : [];
      return [...head, `-# ${wording.noVerdict}`, ...gap, ...lines].join('\n');
    }
  }
}

function renderEmbed(
  quote: CheckedQuote,
  { wording, number }: { readonly wording: Wording; readonly number: number },
): APIEmbed {
  const embed = quoteEmbed(quote, { wording, around: null, number });
  const cues = cueLine(quote, wording);
  const description = [embed.description ?? '', cues].filter((line) => line !== '').join('\n');
  return { ...embed, description };
}
