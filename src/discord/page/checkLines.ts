import type { Check, CheckedQuote } from '../../answer/check/check.ts';
import { type Standing, standings } from '../../answer/check/check.ts';
import { inlineText } from '../markdown/inlineText.ts';
import type { Wording } from '../wording/wording.ts';
import { oppositeLines } from './oppositeLines.ts';
import { QUOTE_MIN, renderQuote } from './renderQuote.ts';
import { wordingOfDate } from './wordingOfDate.ts';

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
    ...standings(check, shown).map((one) => standingLine(one, { wording, named })),
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

function standingLine(
  { sought: { kind, words }, of, stands, given }: Standing,
  { wording, named }: { readonly wording: Wording; readonly named: number },
): string {
  const said = inlineText(words, WORDS_MAX);
  const shown = kind === 'name' ? wording.quoted(said) : said;
  const places = stands.map(({ number, as }) =>
    as === null
      ? of === 1
        ? ''
        : String(number)
      : `${of === 1 ? '' : `${number} `}(${wording.quoted(inlineText(as, WORDS_MAX))})`,
  );
  const list = given
    .slice(0, named)
    .map((one) =>
      wording.figureSaid(inlineText(one.words, WORDS_MAX), [wordingOfDate(one.published, wording)]),
    );
  const head =
    places.length > 0 ? wording.standsIn(shown, places, of) : wording.standsInNone(shown, of);
  const isAll = places.length === 0;
  return list.length === 0 ? head : `${head} ${wording.othersGive(list, isAll, of)}`;
}

/** The words of a quote that may turn it round, in small print; empty where it has none. */
export function cueLine({ cues, text }: CheckedQuote, wording: Wording): string {
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
