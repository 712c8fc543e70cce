import type { Check, CheckedQuote } from '../../answer/check/check.ts';
import { mismatchSpan } from '../../answer/check/mismatchSpan.ts';
import { type SaidFigure, summariseFigures } from '../../answer/check/summariseFigures.ts';
import type { Figure } from '../../answer/compare/statement.ts';
import { inlineText } from '../markdown/inlineText.ts';
import type { Wording } from '../wording/wording.ts';
import { oppositeLines } from './oppositeLines.ts';
import { shownFigure, wordingOfDate } from './shownFigure.ts';

/** Figures, dates and quotes that one line names; more are not read at a glance. */
const NAMED_MAX = 4;
/** Words of a quote or of the claim within a line. */
const WORDS_MAX = 30;
/** Marks of one quote. */
const MARKS_SHOWN = 2;

/** Characters of Markdown that `markLine` takes at the most. */
export const MARKS_MAX = 135;

interface LinesOptions {
  readonly wording: Wording;
  /** Characters of Markdown for all of them, with their line feeds. */
  readonly maxLength: number;
}

/**
 * The comparisons of a check, in the bot's words, a line each: to stand outside of block quotes. Where there is
 * little room, a line names fewer quotes; one that does not fit even so is left out with those after it.
 */
export function checkLines(check: Check, { wording, maxLength }: LinesOptions): string[] {
  for (let named = NAMED_MAX; named > 1; named--) {
    const lines = allLines(check, { wording, named });
    if (lengthOf(lines) <= maxLength) return lines;
  }
  const lines = allLines(check, { wording, named: 1 });
  while (lengthOf(lines) > maxLength) lines.pop();
  return lines;
}

function lengthOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + line.length + 1, 0);
}

interface LineOptions {
  readonly wording: Wording;
  /** Quotes that a line names at the most. */
  readonly named: number;
}

function allLines(check: Check, options: LineOptions): string[] {
  return [
    ...figureLines(check, options),
    ...dateLines(check, options),
    ...oppositeLines(check.opposites, options),
  ];
}

function figureLines(check: Check, { wording, named }: LineOptions): string[] {
  return summariseFigures(check).map(({ claimed, claimedMarks, said, isGivenByNone }) => {
    const claims = shownFigure(claimed.quantity);
    const marks = claimedMarks.map((kind) => wording.marks[kind]);
    const start = wording.claimSays(marks.length > 0 ? wording.figureSaid(claims, marks) : claims);
    if (said.length === 0) return `${start}; ${wording.noFigureOfSame}.`;
    const list = said.slice(0, named).map((one) => renderSaid(one, claimed, wording));
    const none = isGivenByNone ? `; ${wording.noneGives(claims)}` : '';
    return `${start}; ${wording.quotesSay(list)}${none}.`;
  });
}

function renderSaid(
  { figure, published, owner, relation, marks }: SaidFigure,
  claimed: Figure,
  wording: Wording,
): string {
  const isApart = relation === 'below' || relation === 'above';
  const facts = [
    ...(owner === null ? [] : [inlineText(owner, WORDS_MAX)]),
    wordingOfDate(published, wording),
    ...marks.map((kind) => wording.marks[kind]),
    ...(isApart ? [] : [wording.figureRelations[relation](shownFigure(claimed.quantity))]),
  ];
  return wording.figureSaid(shownFigure(figure.quantity), facts);
}

function dateLines({ dates, quotes }: Check, { wording, named }: LineOptions): string[] {
  return dates.map(({ date, comparisons }) => {
    const words = wording.quoted(inlineText(date.from.words, WORDS_MAX));
    const start = wording.claimSays(date.edtf === null ? words : wordingOfDate(date.edtf, wording));
    const list = comparisons.flatMap(({ date: { edtf, from }, quoteId, relation }) => {
      if (edtf === null) return [];
      const words = wording.quoted(inlineText(from.words, WORDS_MAX));
      const shown = `${wordingOfDate(edtf, wording)}, ${words}`;
      const facts = [dateOf(quoteId, quotes, wording), wording.dateRelations[relation]];
      return wording.figureSaid(shown, facts);
    });
    const said = [...new Set(list)].slice(0, named);
    return `${start}; ${said.length > 0 ? wording.quotesSay(said) : wording.noDate}.`;
  });
}

function dateOf(id: string, quotes: readonly CheckedQuote[], wording: Wording): string {
  return wordingOfDate(quotes.find((quote) => quote.id === id)?.published ?? null, wording);
}

/** What a quote makes of what it says, and by which of its words; empty where it makes nothing of it. */
export function markLine({ marks, text }: CheckedQuote, wording: Wording): string {
  if (marks.length === 0) return '';
  const shown = marks
    .slice(0, MARKS_SHOWN)
    .map((mark) => `${wording.marks[mark.kind]}: ${wording.quoted(wordsAt(text, mark))}`);
  return `-# ${wording.quotedAs(shown)}`;
}

/** Why a quote is not compared, and by which of its words. */
export function mismatchLine({ figures }: Check, quote: CheckedQuote, wording: Wording): string {
  const all = figures.flatMap(({ figure: claimed, comparisons }) =>
    comparisons.map((comparison) => ({ ...comparison, claimed })),
  );
  for (const { claimed, figure, notCompared, quoteId } of all) {
    if (quoteId !== quote.id || notCompared === null || !(notCompared in wording.mismatches))
      continue;
    const reason = notCompared as keyof Wording['mismatches'];
    const span = mismatchSpan(notCompared, figure, claimed);
    if (span === null) continue;
    const words = wordsAt(figure.text, span);
    const said = wording.mismatches[reason](shownFigure(figure.quantity), words);
    return `-# ${wording.notCompared(said)}`;
  }
  return `-# ${wording.notCompared(wording.speaksOfOthers)}`;
}

function wordsAt(text: string, { start, end }: { readonly start: number; readonly end: number }) {
  return inlineText(text.slice(start, end), WORDS_MAX);
}
