import type { Span } from '../../text/span.ts';
import type { Period, Quote, Searched, Terms } from '../answer.ts';
import type { Opposite } from '../opposites/findOpposites.ts';

/**
 * - `found`: sentences bear on it, `quotes` say what;
 * - `nothing`: no sentence was found that does;
 * - `question`: it is a question, and no claim;
 * - `too_vague`: it holds no word to look for.
 */
export type CheckStatus = 'found' | 'nothing' | 'question' | 'too_vague';

/** Words of a quote, word for word: `quote.text.slice(start, end)`. */
export interface QuotedWords extends Span {
  readonly quoteId: string;
  /** EDTF date of the quote's article. */
  readonly published: string | null;
  readonly words: string;
}

/** A number, a date or a name of the claim, and where it stands in the quotes. */
export interface Sought extends Span {
  readonly kind: 'figure' | 'date' | 'name';
  /** The claim's words for it: "2,000". */
  readonly words: string;
  /** In the order of the quotes, the first of each: "2,000" as "two thousand", "26 July" as "July 26". */
  readonly stands: readonly QuotedWords[];
  /** What those quotes in which it does not stand give in its place, in the order of their dates; for figures. */
  readonly given: readonly QuotedWords[];
}

export interface CheckedQuote extends Quote {
  /** Words that may turn it round or leave it open, to be seen: ordered, disjoint. */
  readonly cues: readonly Span[];
}

/** A claim beside sentences of the corpus: what stands where, and never a verdict. */
export interface Check {
  readonly claim: string;
  readonly status: CheckStatus;
  /** In the order of the claim. */
  readonly sought: readonly Sought[];
  /** The closest first; what the claim has as well is in `highlights`. */
  readonly quotes: readonly CheckedQuote[];
  readonly opposites: readonly Opposite[];
  /** What was looked for and where, of the claim; null where nothing was. */
  readonly terms: Terms | null;
  readonly corpus: Searched | null;
  /** As in an answer. */
  readonly noneDated: Period | null;
}

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
