import type { Span } from '../../text/span.ts';
import { isCountryTerm } from '../../text/terms/countryTerm.ts';
import { stem } from '../../text/terms/stem.ts';
import type { Term } from '../../text/terms/term.ts';
import { actsOf } from './countsTheSame.ts';
import type { FigureQuery } from './figureQuery.ts';
import type { QueryWord } from './queryWords.ts';
import { type Figure, isAfterPreposition, type Sentence } from './sentence.ts';
import { actOn, headOf, thingOf } from './thingOf.ts';
import { whoseFigure } from './whoseFigure.ts';

/**
 * Why a figure is not one of those asked for: it is given in another unit, counts another thing, something else happens
 * to it, its sentence and what stands around it lack the other words; it is elsewhere, somebody else's, or nothing says
 * whose.
 */
export type Mismatch =
  | ('other_unit' | 'other_thing' | 'other_act' | 'other_matter')
  | ('other_place' | 'other_owner' | 'owner_not_said');

/**
 * Whether a figure is one of those that are asked for. The only judge there is: the table of figures, the line above an
 * answer, the figures of a claim and the gap ask it.
 *
 * @returns null where it is, else the first reason why not.
 */
export function match(query: FigureQuery, figure: Figure): Mismatch | null {
  const { quantity, sentence } = figure;
  if (!query.kinds.has(quantity.kind)) return 'other_unit';
  if (query.unit !== null && query.unit !== unitOf(quantity)) return 'other_unit';
  if (!isSaid(query, sentence)) return 'other_matter';
  if (!happens(query, figure)) return 'other_act';
  const thing = thingOf(query, figure);
  if (thing === null) return 'other_thing';
  if (isElsewhere(query, figure, thing)) return 'other_place';
  const whose = whoseFigure(query, figure, thing);
  return whose === 'other' ? 'other_owner' : whose === 'unsaid' ? 'owner_not_said' : null;
}

/** A part of a whole is a percentage. */
function unitOf({ kind, unit }: Figure['quantity']): string | undefined {
  return kind === 'share' ? 'percent' : unit?.name;
}

/** Whether a figure that matches is in its own sentence said to be of whom is asked for. */
export function isNamed(query: FigureQuery, figure: Figure): boolean {
  const thing = thingOf(query, figure);
  return thing !== null && whoseFigure(query, figure, thing) === 'named';
}

/** Whether enough of the other words are said with a figure or around it; of several names one at the least. */
function isSaid({ words, leastSaid }: FigureQuery, sentence: Sentence): boolean {
  if (words.length === 0) return true;
  const names = words.filter(({ isName }) => isName);
  const isClose = (word: QueryWord) => holds(sentence, word) || sentence.isSaidAround(word.terms);
  const named = names.filter(isClose);
  // Who is near Ian need not say that it is a hurricane.
  const said = words.filter(
    (word) =>
      isClose(word) || (named.length > 0 && !word.isName && sentence.isSaidAnywhere(word.terms)),
  );
  return (names.length === 0 || named.length > 0) && said.length >= leastSaid * words.length;
}

function holds({ terms }: Sentence, word: QueryWord): boolean {
  return terms.some(({ term }) => word.terms.has(term));
}

/** These only say that it is there. */
const PRESENCE: ReadonlySet<string> = new Set(
  'deploy station base present post garrison remain stay maintain keep'.split(' '),
);

/** Whether to a figure happens what is asked for, by its noun ("21 deaths") or by what is said of it. */
function happens({ acts, verbs, countsActs }: FigureQuery, figure: Figure): boolean {
  const { status } = figure.quantity;
  if (acts === null && verbs.length > 0 && status !== null) {
    const lemma = stem(status.lemma);
    return PRESENCE.has(status.lemma) || verbs.some(({ terms }) => terms.has(lemma));
  }
  if (acts === null || countsActs) return true;
  const head = headOf(figure.sentence, figure.quantity.noun);
  // Refugees have fled, whatever else they do.
  if (head !== undefined && actsOf(head.term) === acts) return true;
  const act = actOn(figure);
  return act !== null && actsOf(act.term) === acts;
}

/**
 * Whether a figure is in another place than is asked for: its own place is another one; its sentence does not say that
 * place, but another country in the place of one; or neither it nor what stands around it says it at all.
 */
function isElsewhere(
  { places, acts, countsActs }: FigureQuery,
  { quantity, sentence }: Figure,
  thing: Span,
): boolean {
  if (places.length === 0) return false;
  const { terms, text } = sentence;
  const { place, end, noun } = quantity;
  const own =
    place === null
      ? []
      : terms.filter((term) => term.start >= place.start && term.end <= place.end);
  const isAsked = ({ term }: Term) => places.some((word) => word.terms.has(term));
  // "2,500 troops in Iraq and some in Niger".
  const isOwnCountry = own.some(({ kind }) => kind === 'country');
  const isOwnOther = isOwnCountry && !own.some(isAsked);
  const placed = place?.start ?? 0;
  if (isOwnOther && !terms.some((term) => isAsked(term) && term.start > placed && placed < end)) {
    return true;
  }
  // "Raised the toll in Turkey to 21,848".
  const [from, to] = [Math.min(thing.end, quantity.end), Math.max(thing.start, quantity.start)];
  const between = terms.filter(
    ({ kind, start }, i) =>
      kind === 'country' &&
      start >= from &&
      start < to &&
      !text.slice(from, start).includes(',') &&
      !(noun && start >= noun.start && start < noun.end) &&
      isAfterPreposition(text, terms, i),
  );
  if (between.length > 0 && !between.some(isAsked)) return true;
  if (terms.some(isAsked)) return false;
  // The Niger Delta, Niger State.
  if (places.some(({ namesake }) => terms.some(({ term }) => term === namesake))) return true;
  const isPlacedInOther = terms.some(
    ({ kind }, i) =>
      kind === 'country' &&
      ((countsActs && isAfterPreposition(text, terms, i)) ||
        // "Leave Syria".
        (acts !== null && actsOf(terms[i - 1]?.term ?? '') !== null)),
  );
  // A town may well be in the country asked for.
  const isWithin = !isOwnCountry && places.some((word) => [...word.terms].some(isCountryTerm));
  if ((own.length > 0 && !isWithin) || isPlacedInOther) return true;
  return !places.some((word) => sentence.isSaidAround(word.terms));
}
