import type { APIEmbed } from 'discord.js';
import { type Check, type CheckedQuote, standings } from '../../answer/check/check.ts';
import { standingLine } from '../../wording/answerLines.ts';
import type { Wording } from '../../wording/wording.ts';
import { rowsOf } from '../buttons.ts';
import type { Caller } from '../caller.ts';
import { inlineText } from '../markdown/inlineText.ts';
import { CONTENT_MAX, type Reply } from '../reply.ts';
import { openButton } from './links.ts';
import { oppositeLines, readingLines, searchedLines, showsIn } from './ownLines.ts';
import { quoteEmbed } from './quoteEmbed.ts';
import { QUOTE_MIN, renderQuote } from './renderQuote.ts';

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

/** Figures and quotes that one line names; more are not read at a glance. */
const NAMED_MAX = 4;
/** Words of a quote or of the claim within a line. */
const WORDS_MAX = 30;
/** Cues of one quote that are named below it; all of them are underlined in it. */
const CUES_SHOWN = 3;

/** Characters of Markdown that `cueLine` takes at the most. */
const CUES_MAX = 135;

/** A quote, its number and cues with their line breaks, and an empty line. */
export const CHECKED_MIN = QUOTE_MIN + CUES_MAX + 8;

interface LinesOptions {
  readonly wording: Wording;
  /** Characters of Markdown for all of them, with their line feeds. */
  readonly maxLength: number;
  /** The quotes that are shown, in their order. */
  readonly shown: readonly CheckedQuote[];
}

/**
 * What stands where of a claim, in the bot's words, a line each: to stand outside of block quotes. Where there is little
 * room, a line names fewer figures; one that does not fit even so is left out with those after it.
 */
export function checkLines(check: Check, { wording, maxLength, shown }: LinesOptions): string[] {
  const allLines = (named: number) => [
    ...standings(check, shown).map((one) => standingLine(one, showsIn(wording, WORDS_MAX), named)),
    ...oppositeLines(check.opposites, { wording, named, shown }),
  ];
  for (let named = NAMED_MAX; named > 1; named--) {
    const lines = allLines(named);
    if (lengthOf(lines) <= maxLength) return lines;
  }
  const lines = allLines(1);
  while (lengthOf(lines) > maxLength) lines.pop();
  return lines;
}

function lengthOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + line.length + 1, 0);
}

/** The words of a quote that may turn it round, in small print; empty where it has none. */
function cueLine({ cues, text }: CheckedQuote, wording: Wording): string {
  const words = [...new Set(cues.map(({ start, end }) => text.slice(start, end)))]
    .slice(0, CUES_SHOWN)
    .map((cue) => wording.quoted(inlineText(cue, WORDS_MAX)));
  return words.length === 0 ? '' : `-# ${wording.mindTheWords(words)}`;
}

interface CheckedOptions {
  readonly wording: Wording;
  readonly maxLength: number;
  /** Its number among the quotes on the claim, where there are several. */
  readonly number: number | null;
}

/** A quote with its number and what may turn it round; takes `CHECKED_MIN` at the least. */
export function renderChecked(
  quote: CheckedQuote,
  { wording, maxLength, number }: CheckedOptions,
): string {
  const cues = cueLine(quote, wording);
  const head = number === null ? '' : `-# ${number}`;
  const room = maxLength - head.length - cues.length - 2;
  return [head, renderQuote(quote, { wording, maxLength: room }), cues]
    .filter((line) => line !== '')
    .join('\n');
}
