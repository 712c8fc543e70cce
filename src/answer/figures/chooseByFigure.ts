import { firstDay } from '../../text/edtf/days.ts';
import type { QuotedFigure } from './figuresIn.ts';

interface Given<T> {
  readonly item: T;
  /** The figure that it gives of what is asked for; null where it gives none. */
  readonly figure: QuotedFigure | null;
  /** Shown in any case. */
  readonly isKept: boolean;
}

/**
 * Chooses what is shown: the best and what is kept; where a question asks for a number then the newest that gives one, the
 * oldest, those furthest in time from all that are chosen, with figures that none of them gives first; at last the rest.
 *
 * @param ranked best first.
 * @returns in the order of the ranking, `limit` at the most.
 */
export function chooseByFigure<T>(ranked: readonly Given<T>[], limit: number): T[] {
  const kept = [...ranked.slice(0, 1), ...ranked.filter(({ isKept }) => isKept)];
  const giving = ranked.filter(({ figure }) => figure !== null);
  const order = [...new Set([...kept, ...inTurns(giving), ...ranked])].slice(0, limit);
  return ranked.filter((one) => order.includes(one)).map(({ item }) => item);
}

function inTurns<T>(giving: readonly Given<T>[]): Given<T>[] {
  const days = giving.map(({ figure }) => (figure?.published ? firstDay(figure.published) : null));
  const left = new Set(giving.keys());
  const chosen: number[] = [];
  const values = new Set<string>();
  const keyOf = (i: number) => {
    const { low, high, magnitude } = giving[i]?.figure?.quantity ?? {};
    return `${low} ${high} ${magnitude}`;
  };
  const take = (i: number | undefined) => {
    if (i === undefined || !left.delete(i)) return;
    chosen.push(i);
    values.add(keyOf(i));
  };
  const dated = [...left].filter((i) => days[i] !== null);
  dated.sort((a, b) => (days[a] ?? 0) - (days[b] ?? 0));
  take(0);
  take(dated.at(-1));
  take(dated[0]);
  while (left.size > 0) {
    const fresh = [...left].filter((i) => !values.has(keyOf(i)));
    const from = fresh.length > 0 ? fresh : [...left];
    const gap = (i: number) =>
      Math.min(...chosen.map((one) => Math.abs((days[one] ?? 0) - (days[i] ?? 0))));
    const undated = fresh.find((i) => days[i] === null);
    take(undated ?? from.reduce((best, i) => (gap(i) > gap(best) ? i : best)));
  }
  return chosen.flatMap((i) => giving[i] ?? []);
}
