import { formatQuantity } from '../text/quantities/formatQuantity.ts';
import type { Mark, Marks } from './mark.ts';
import { ownerName } from './ownerGroups.ts';
import type { PictureWords } from './pictureWords.ts';
import { pictureText } from './textAt.ts';

/** Letters that fit the width. */
const LINE_MAX = 74;
/** Letters that are read out of a figure. */
const ROW_MAX = 118;

/**
 * What a mark is, for those who do not see it: "≈ 1,000 US soldiers · United States · 2 Aug 2023 · Niger after the coup".
 *
 * @param mark the figure that is drawn.
 * @param words the language's words.
 * @returns one line of at most 118 characters, safe for XML.
 */
export function rowOf({ entry }: Mark, words: PictureWords): string {
  const { quantity, quote, when, predicate } = entry;
  const part = (span: { readonly start: number; readonly end: number } | null) =>
    span === null ? '' : quote.text.slice(span.start, span.end);
  const parts = [
    `${formatQuantity(quantity)} ${part(quantity.noun)}`.trim(),
    quantity.owner === null ? '' : ownerName(entry, words),
    part(predicate),
    when === null ? words.undated : words.date(when.edtf),
    quote.publisher ?? quote.title,
  ];
  return pictureText(parts.filter((text) => text !== '').join(' · '), ROW_MAX);
}

/**
 * How many figures there are.
 *
 * @param marks those that are drawn, and how many are of other units.
 * @param words the language's words.
 * @returns one line of at most 74 characters.
 */
export function subtitle({ marks, others }: Marks, words: PictureWords): string {
  const parts = [words.figures(marks.length), ...(others > 0 ? [words.otherUnits(others)] : [])];
  return pictureText(parts.join(' · '), LINE_MAX);
}

/**
 * How to read those marks that are drawn in other ways than a plain dot, a line each.
 *
 * @param marks those that are drawn.
 * @param words the language's words.
 * @returns no, one or two lines.
 */
export function howToRead(marks: readonly Mark[], words: PictureWords): string[] {
  const ways: readonly (readonly [string, (mark: Mark) => boolean])[] = [
    [words.about, ({ isAbout }) => isAbout],
    [words.bound, ({ open }) => open !== null],
    [words.range, ({ low, high }) => low !== high],
    [words.uncertainDate, ({ days }) => days !== null && days.first !== days.last],
  ];
  const said = ways.flatMap(([text, test]) => (marks.some(test) ? text : []));
  return [said.slice(0, 2), said.slice(2)].flatMap((line) =>
    line.length > 0 ? line.join(' · ') : [],
  );
}
