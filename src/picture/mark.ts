import type { Days, FigureEntry } from '../answer/figures/figureTable.ts';
import type { QuantityKind } from '../text/quantities/quantity.ts';

/** A figure as it is drawn. */
export interface Mark {
  /** From 1, in the order of the table. */
  readonly number: number;
  readonly entry: FigureEntry;
  readonly low: number;
  readonly high: number;
  /** "At least" and "at most" point to where the value may lie. */
  readonly open: 'up' | 'down' | null;
  readonly isAbout: boolean;
  /** Null for an undated figure. */
  readonly days: Days | null;
}

/** What is on one value axis: all of one kind and unit. */
export interface Marks {
  readonly marks: readonly Mark[];
  readonly kind: QuantityKind;
  readonly unit: { readonly name: string } | null;
  /** How many figures are of other kinds or units. */
  readonly others: number;
}

/**
 * The figures that share an axis: those of the unit that most of them are in, the first of equals.
 *
 * @param entries figures of any kinds and units.
 * @returns those to draw, in the order of the table, and how many are left out.
 */
export function marksOf(entries: readonly FigureEntry[]): Marks {
  const byUnit = new Map<string, FigureEntry[]>();
  for (const entry of entries) {
    const { kind, unit } = entry.quantity;
    const key = `${kind} ${unit?.name ?? ''}`;
    byUnit.set(key, [...(byUnit.get(key) ?? []), entry]);
  }
  const chosen = [...byUnit.values()].reduce<readonly FigureEntry[]>(
    (best, group) => (group.length > best.length ? group : best),
    [],
  );
  const first = chosen[0]?.quantity;
  return {
    marks: chosen.flatMap((entry, i) => toMark(entry, i + 1) ?? []),
    kind: first?.kind ?? 'count',
    unit: first?.unit ?? null,
    others: entries.length - chosen.length,
  };
}

/** "Hundreds" are drawn at a hundred, with an arrow: how many hundreds the words do not say. */
function toMark(entry: FigureEntry, number: number): Mark | null {
  const { low, high, magnitude, qualifier } = entry.quantity;
  const from = low ?? high ?? magnitude;
  const to = high ?? low ?? magnitude;
  if (from === null || to === null || !Number.isFinite(from) || !Number.isFinite(to)) return null;
  const sign = qualifier?.kind;
  const isUp = sign === 'at_least' || sign === 'more_than' || magnitude !== null;
  const isDown = sign === 'at_most' || sign === 'less_than';
  return {
    ...{ number, entry },
    low: isDown ? to : from,
    high: isUp ? from : to,
    open: isDown ? 'down' : isUp ? 'up' : null,
    isAbout: sign === 'approx',
    days: entry.when?.days ?? null,
  };
}

/**
 * The days that dated marks are of; null where there are none.
 *
 * @param marks dated and undated ones.
 * @returns the first and the last day, counted from 1 January 1970.
 */
export function daysOf(marks: readonly Mark[]): Days | null {
  const days = marks.flatMap((mark) => mark.days ?? []);
  if (days.length === 0) return null;
  return {
    first: Math.min(...days.map(({ first }) => first)),
    last: Math.max(...days.map(({ last }) => last)),
  };
}
