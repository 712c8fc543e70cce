import type { Check, QuotedWords, Sought } from './check.ts';

/** A line on a number, date or name of a claim, true by what stands in the quotes that are shown. */
export interface Standing {
  readonly sought: Pick<Sought, 'kind' | 'words'>;
  /** How many quotes are shown. */
  readonly of: number;
  /** The numbers of the quotes, from 1, in which it stands, each with the words where they are others. */
  readonly stands: readonly { readonly number: number; readonly as: string | null }[];
  /** What the others give in its place. */
  readonly given: readonly Pick<QuotedWords, 'words' | 'published'>[];
}

/**
 * What is said of a claim above quotes: of its figures and dates where they stand, of its names only those that stand in
 * none.
 *
 * @param shown the quotes that are shown, in their order.
 */
export function standings(
  { sought }: Check,
  shown: readonly { readonly id: string }[],
): Standing[] {
  const numbers = new Map(shown.map(({ id }, i) => [id, i + 1]));
  return sought.flatMap(({ kind, words, stands, given }) => {
    const places = stands.flatMap((place) => {
      const number = numbers.get(place.quoteId);
      const isSame = place.words.toLowerCase() === words.toLowerCase();
      return number === undefined ? [] : { number, as: isSame ? null : place.words };
    });
    if (kind === 'name' && places.length > 0) return [];
    const others = given.filter(({ quoteId }) => numbers.has(quoteId));
    const key = (one: QuotedWords) => `${one.words.toLowerCase()} ${one.published}`;
    const distinct = others.filter(
      (one, i) => others.findIndex((other) => key(other) === key(one)) === i,
    );
    return {
      ...{ sought: { kind, words }, of: shown.length, stands: places },
      given: distinct.map(({ words: said, published }) => ({ words: said, published })),
    };
  });
}
