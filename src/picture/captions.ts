import { formatQuantity } from '../text/quantities/formatQuantity.ts';
import type { Mark, Marks } from './mark.ts';
import { pictureText } from './pictureText.ts';
import type { PictureWords } from './pictureWords.ts';
import { statusName } from './statusGroups.ts';

/** Letters that fit the width. */
const ROW_MAX = 118;
/** Letters of an owner beside a mark. */
const OWNER_MAX = 16;

/**
 * The labels beside a mark, from the longest to the shortest; that it is denied is never left out.
 *
 * @param isOwned whether to say whose it is: where the marks are of several owners.
 */
export function labelsOf({ number, entry }: Mark, words: PictureWords, isOwned: boolean): string[] {
  const { modality, owner } = entry.quantity;
  const denied = modality === 'denied' ? ` (${words.modality.denied})` : '';
  const short = [`${number}: ${formatQuantity(entry.quantity)}${denied}`, `${number}${denied}`];
  if (!isOwned || owner === null) return short;
  const whose = pictureText(entry.quote.text.slice(owner.start, owner.end), OWNER_MAX);
  return [`${short[0]} · ${whose}`, ...short];
}

/** Whether figures are of more than one owner, so that they are to be told apart. */
export function areOfSeveral(marks: readonly Mark[]): boolean {
  return new Set(marks.flatMap(({ entry }) => entry.quantity.owner?.country ?? [])).size > 1;
}

/** What a mark is: "1: ≈ 1,000 US soldiers · deploy (planned) · 2 Aug 2023 · Niger after the coup". */
export function rowOf({ number, entry }: Mark, words: PictureWords, isOwned: boolean): string {
  const { quantity, quote, when } = entry;
  const { noun, owner, status, modality } = quantity;
  const counted = noun ? ` ${quote.text.slice(noun.start, noun.end)}` : '';
  // "US soldiers" say whose they are.
  const isSaid = owner && noun && owner.start >= noun.start && owner.end <= noun.end;
  const whose = isOwned && owner && !isSaid ? quote.text.slice(owner.start, owner.end) : null;
  const isWorded = status !== null || modality !== 'stated';
  const parts = [
    `${number}: ${formatQuantity(quantity)}${counted}`,
    ...(whose === null ? [] : [whose]),
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
