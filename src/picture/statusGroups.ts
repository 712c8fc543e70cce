import type { LedgerEntry } from '../answer/figures/ledger.ts';
import type { Mark } from './mark.ts';
import type { PictureWords } from './pictureWords.ts';

type Point = readonly [number, number];

/** Figures of one status, and how they are told apart: by colour and by shape. */
export interface Group {
  readonly name: string;
  readonly marks: readonly Mark[];
  readonly color: string;
  /** Corners around the middle, in units of half the mark's size. */
  readonly outline: readonly Point[];
}

/** Each at least 4.5 to 1 against white, and apart from each other for the colour-blind (Okabe and Ito's, darkened). */
const LOOKS: readonly { readonly color: string; readonly outline: readonly Point[] }[] = [
  { color: '#0060a0', outline: polygon(16, 0) },
  { color: '#b34700', outline: polygon(4, Math.PI / 4, 1.25) },
  { color: '#00705a', outline: polygon(3, -Math.PI / 2, 1.3) },
  { color: '#8a2f7f', outline: polygon(4, 0, 1.3) },
  { color: '#333333', outline: polygon(3, Math.PI / 2, 1.3) },
  { color: '#7a5b00', outline: polygon(6, 0, 1.15) },
];

function polygon(corners: number, turn: number, size = 1): Point[] {
  return Array.from({ length: corners }, (_, i) => {
    const angle = turn + (2 * Math.PI * i) / corners;
    return [size * Math.cos(angle), size * Math.sin(angle)];
  });
}

/** The status of a figure, as dictionaries have the source's word, and whether it is planned or denied. */
export function statusName(
  { quantity: { status, modality } }: LedgerEntry,
  words: PictureWords,
): string {
  const name = status?.lemma ?? words.noStatus;
  return modality === 'stated' ? name : `${name} (${words.modality[modality]})`;
}

/** The marks by status, the most frequent first; what is rarer than there are looks for goes together. */
export function statusGroups(marks: readonly Mark[], words: PictureWords): Group[] {
  const byName = new Map<string, Mark[]>();
  for (const mark of marks) {
    const name = statusName(mark.entry, words);
    byName.set(name, [...(byName.get(name) ?? []), mark]);
  }
  const sorted = [...byName].sort(([, a], [, b]) => b.length - a.length);
  const own = sorted.length > LOOKS.length ? sorted.slice(0, LOOKS.length - 1) : sorted;
  const rest = sorted.slice(own.length).flatMap(([, group]) => group);
  const groups = rest.length > 0 ? [...own, [words.otherStatus, rest] as const] : own;
  return groups.flatMap(([name, group], i) => {
    const look = LOOKS[i];
    return look ? { name, marks: group, ...look } : [];
  });
}
