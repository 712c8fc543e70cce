import type { Answer } from '../answer/answer.ts';
import type { Standing } from '../answer/check/check.ts';
import type { Saying } from '../answer/opposites/findOpposites.ts';
import type { Wording } from './wording.ts';

/** How a place shows words that are not the bot's: what it may not hold is escaped or cut there. */
export interface Shows {
  /** The bot's words in the reader's language. */
  readonly wording: Wording;
  /** Words of a quote, a claim or a question, as they may stand within a line. */
  readonly words: (words: string) => string;
  /** An EDTF date; null where there is none. */
  readonly date: (edtf: string | null) => string;
}

/**
 * Where something of a claim stands in the quotes that are shown, and what the others give.
 *
 * @param standing what was sought, and in which of the quotes it stands.
 * @param shows how the place shows words and dates.
 * @param named figures that the line names at the most.
 * @returns one line without a line feed.
 */
export function standingLine(
  { sought: { kind, words }, of, stands, given }: Standing,
  shows: Shows,
  named = Number.POSITIVE_INFINITY,
): string {
  const { wording } = shows;
  const said = shows.words(words);
  const shown = kind === 'name' ? wording.quoted(said) : said;
  const places = stands.map(({ number, as }) =>
    [
      ...(of === 1 ? [] : [number]),
      ...(as === null ? [] : [`(${wording.quoted(shows.words(as))})`]),
    ].join(' '),
  );
  const list = given
    .slice(0, named)
    .map((one) => wording.figureSaid(shows.words(one.words), [shows.date(one.published)]));
  const head =
    places.length > 0 ? wording.standsIn(shown, places, of) : wording.standsInNone(shown, of);
  const isAll = places.length === 0;
  return list.length === 0 ? head : `${head} ${wording.othersGive(list, isAll, of)}`;
}

/**
 * That quotes say one thing and its opposite, in the words of each, which decides nothing.
 *
 * @param sayings in the order in which they are named; `note` is what a place adds to a date, such as an id.
 * @param shows how the place shows words and dates.
 * @returns one line without a line feed.
 */
export function saidBothLine(
  sayings: readonly (Pick<Saying, 'words' | 'published'> & { readonly note?: string })[],
  { wording, words, date }: Shows,
): string {
  return wording.saidBoth(
    sayings.map(({ words: said, published, note = '' }) =>
      wording.figureSaid(wording.quoted(words(said)), [date(published) + note]),
    ),
  );
}

/**
 * What the quotes give where a number is asked for, as they write it.
 *
 * @param figures those of the quotes that are shown.
 * @param shows how the place shows words and dates.
 * @returns one line without a line feed.
 */
export function figuresLine(figures: Answer['figures'], { wording, words, date }: Shows): string {
  return wording.inTheseQuotes(
    figures.map(({ written, published }) => wording.figureSaid(words(written), [date(published)])),
  );
}

/**
 * How recent the quotes are: a word of warning where they are old, and always where the latest are asked for.
 *
 * @param answer its newest date, whether the newest come first, and the quotes.
 * @param wording the bot's words in the reader's language.
 * @returns one line or none, without a full stop and without a line feed.
 */
export function orderLine(
  { newest, newestFirst, quotes }: Pick<Answer, 'newest' | 'newestFirst' | 'quotes'>,
  wording: Wording,
): string[] {
  const date = newest && wording.date(newest.published);
  if (!newestFirst) return newest?.years && date ? [wording.newest(date, newest.years)] : [];
  if (!newest || !date) return [wording.noneOfLatestDated];
  const isUndated = quotes.some(({ published }) => published === null);
  return [wording.newestOnTop(date, newest.years ?? 0, isUndated)];
}
