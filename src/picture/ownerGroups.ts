import type { FigureEntry } from '../answer/figures/figureTable.ts';
import type { Mark } from './mark.ts';
import type { PictureWords } from './pictureWords.ts';

/** Figures of one owner, in one colour. */
export interface Group {
  readonly name: string;
  readonly marks: readonly Mark[];
  readonly color: string;
}

/** Each at least 4.5 to 1 against white, and apart from each other for the colour-blind (Okabe and Ito's, darkened). */
const COLORS = ['#0060a0', '#b34700', '#00705a', '#8a2f7f', '#7a5b00'];
const REST = '#333333';

/**
 * Whose a figure is: a country by its one name, however it is written; else in the words of the sentence.
 *
 * @param words the language's names of countries, and its word for no owner.
 * @param entry a figure with its quote.
 * @returns a name, as it is shown in the legend.
 */
export function ownerName(
  { quantity: { owner }, quote }: FigureEntry,
  { noOwner, country }: PictureWords,
): string {
  if (owner === null) return noOwner;
  return (owner.country && country(owner.country)) ?? quote.text.slice(owner.start, owner.end);
}

/**
 * The marks by owner, the most frequent first; what is rarer than there are colours for goes together.
 *
 * @param marks those that are drawn.
 * @param words the language's words.
 * @returns five groups with a name of their own at the most, and one for all others; each mark is in one.
 */
export function ownerGroups(marks: readonly Mark[], words: PictureWords): Group[] {
  const byName = new Map<string, Mark[]>();
  for (const mark of marks) {
    const name = ownerName(mark.entry, words);
    byName.set(name, [...(byName.get(name) ?? []), mark]);
  }
  const sorted = [...byName].sort(([, a], [, b]) => b.length - a.length);
  const own = sorted.slice(0, COLORS.length);
  const rest = sorted.slice(COLORS.length).flatMap(([, group]) => group);
  return [
    ...own.map(([name, group], i) => ({ name, marks: group, color: COLORS[i] ?? REST })),
    ...(rest.length > 0 ? [{ name: words.otherOwners, marks: rest, color: REST }] : []),
  ];
}
