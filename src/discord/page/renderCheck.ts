import type { APIEmbed } from 'discord.js';
import type { Check, CheckedQuote } from '../../answer/check/check.ts';
import { rowsOf } from '../buttons.ts';
import type { Caller } from '../caller.ts';
import { inlineText } from '../markdown/inlineText.ts';
import { CONTENT_MAX, type Reply } from '../reply.ts';
import type { Wording } from '../wording/wording.ts';
import { checkLines, MARKS_MAX, markLine, mismatchLine } from './checkLines.ts';
import { openButton } from './openButton.ts';
import { quoteEmbed } from './quoteEmbed.ts';
import { readingLines } from './readingLines.ts';
import { QUOTE_MIN, renderQuote } from './renderQuote.ts';
import { searchedLines } from './searchedLines.ts';

/** Quotes on a claim; with one about somebody else, four embeds of 1,500 characters make Discord's 6,000. */
export const CHECK_QUOTES = 3;
const OTHERS_MAX = 1;

/** Characters of Markdown of the claim, and of the comparisons. */
const CLAIM_MAX = 300;
const LINES_MAX = { embeds: 1_200, text: 500 };

/** A quote, its marks with their line break, and an empty line. */
const CHECKED_MIN = QUOTE_MIN + MARKS_MAX + 3;

/** Discord's own grey: a colour that judges would be a verdict. */
const NEUTRAL = 0x4e5058;

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
  const others = check.others.slice(0, OTHERS_MAX);
  const shown = [...check.quotes.slice(0, CHECK_QUOTES), ...(showsEmbeds ? others : [])];
  const links = shown.flatMap((quote, i) => openButton(quote, { number: String(i + 1), wording }));
  const shared = { rows: rowsOf([links]), isPrivate, outcome: OUTCOMES[check.status] };
  const content = renderHead(check, caller);
  if (showsEmbeds) {
    const embeds = shown.map((quote, i) => renderEmbed(check, quote, { wording, number: i + 1 }));
    return { content, embeds, ...shared };
  }
  const room = CONTENT_MAX - content.length - 2;
  const most = Math.min(shown.length, Math.floor(room / CHECKED_MIN));
  const maxLength = Math.floor(room / most) - 2;
  const texts = shown.slice(0, most).map((quote) => renderText(quote, { wording, maxLength }));
  return { content: [content, ...texts].join('\n\n'), ...shared };
}

function renderHead(check: Check, { showsEmbeds, wording }: View['caller']): string {
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
      const lines = checkLines(check, { wording, maxLength });
      const gap = lines.length > 0 ? [''] : [];
      return [...head, `-# ${wording.noVerdict}`, ...gap, ...lines].join('\n');
    }
  }
}

function renderEmbed(
  check: Check,
  quote: CheckedQuote,
  { wording, number }: { readonly wording: Wording; readonly number: number },
): APIEmbed {
  const embed = quoteEmbed(quote, { wording, around: null, number });
  const isOther = check.others.includes(quote);
  const lines = [
    embed.description ?? '',
    markLine(quote, wording),
    isOther ? mismatchLine(check, quote, wording) : '',
  ];
  const description = lines.filter((line) => line !== '').join('\n');
  return { ...embed, description, ...(isOther && { color: NEUTRAL }) };
}

function renderText(
  quote: CheckedQuote,
  { wording, maxLength }: { readonly wording: Wording; readonly maxLength: number },
): string {
  const marks = markLine(quote, wording);
  const shown = renderQuote(quote, { wording, maxLength: maxLength - marks.length - 1 });
  return [shown, marks].filter((line) => line !== '').join('\n');
}
