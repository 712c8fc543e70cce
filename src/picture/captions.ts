import { formatQuantity } from '../text/quantities/formatQuantity.ts';
import type { Mark, Marks } from './mark.ts';
import { pictureText } from './pictureText.ts';
import type { PictureWords } from './pictureWords.ts';
import { statusName } from './statusGroups.ts';

/** Letters that fit the width. */
const ROW_MAX = 118;

/** The label beside a mark, longer and shorter; that it is denied is never left out. */
export function labelsOf({ number, entry }: Mark, words: PictureWords): string[] {
  const denied = entry.quantity.modality === 'denied' ? ` (${words.modality.denied})` : '';
  return [`${number}: ${formatQuantity(entry.quantity)}${denied}`, `${number}${denied}`];
}

/** What a mark is: "1: ≈ 1,000 US soldiers · deploy (planned) · 2 Aug 2023 · Niger after the coup". */
export function rowOf({ number, entry }: Mark, words: PictureWords): string {
  const { quantity, quote, when } = entry;
  const { noun, status, modality } = quantity;
  const counted = noun ? ` ${quote.text.slice(noun.start, noun.end)}` : '';
  const isWorded = status !== null || modality !== 'stated';
  const parts = [
    `${number}: ${formatQuantity(quantity)}${counted}`,
    ...(isWorded ? [statusName(entry, words)] : []),
    when === null ? words.undated : words.date(when.edtf),
    quote.publisher ?? quote.title,
  ];
  return pictureText(parts.join(' · '), ROW_MAX);
}

/** How many figures there are. */
export function subtitle({ marks, others }: Marks, words: PictureWords): string {
  const parts = [words.figures(marks.length), ...(others > 0 ? [words.otherUnits(others)] : [])];
  return parts.join(' · ');
}

/** How to read those marks that are drawn in other ways than a plain sign. */
export function howToRead(marks: readonly Mark[], words: PictureWords): string {
  const ways: readonly (readonly [string, (mark: Mark) => boolean])[] = [
    [words.about, ({ isAbout }) => isAbout],
    [words.bound, ({ open }) => open !== null],
    [words.range, ({ low, high }) => low !== high],
    [words.uncertainDate, ({ days }) => days !== null && days.first !== days.last],
  ];
  return ways.flatMap(([text, test]) => (marks.some(test) ? text : [])).join(' · ');
}
