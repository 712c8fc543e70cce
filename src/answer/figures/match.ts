import type { Span } from '../../text/span.ts';
import type { Term } from '../../text/terms/term.ts';
import { actsOf } from './acts.ts';
import { countsTheSame, isOfPersons } from './countsTheSame.ts';
import type { FigureQuery, QueryWord } from './figureQuery.ts';
import { isAfterPreposition } from './nameGroups.ts';
import type { Figure, Sentence } from './sentence.ts';
import { thingNear } from './thingNear.ts';
import { whoseFigure } from './whoseFigure.ts';

/**
 * Why a figure is not one of those asked for: it is given in another unit, counts another thing, something else happens
 * to it, its sentence and what stands around it lack the other words; it is elsewhere, or somebody else's.
 */
export type Mismatch =
  | ('other_unit' | 'other_thing' | 'other_act' | 'other_matter')
  | ('other_place' | 'other_owner');

/** Characters between a figure and what happens to it, where no verb of its own says so. */
const ACT_REACH = 90;
/** These only say that it is there. */
const PRESENCE: ReadonlySet<string> = new Set(
  'deploy station base present post garrison remain stay maintain keep'.split(' '),
);
/** Terms beside a thing among which its attribute stands: "grain exports", "the price of a gallon of gas". */
const BESIDE = 5;

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
  if (isElsewhere(query, figure)) return 'other_place';
  return whoseFigure(query, figure, thing) === 'other' ? 'other_owner' : null;
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
  const said = words.filter((word) => holds(sentence, word) || sentence.isSaidAround(word.terms));
  const names = words.filter(({ isName }) => isName);
  const isNamed = names.length === 0 || names.some((name) => said.includes(name));
  return isNamed && said.length >= leastSaid * words.length;
}

function holds({ terms }: Sentence, word: QueryWord): boolean {
  return terms.some(({ term }) => word.terms.has(term));
}

/**
 * Whether to a figure happens what is asked for: by its verb or its noun; where it has neither, by the nearest word of the
 * sentence that says such a thing: "At least 12 people, including 4 soldiers, were killed".
 */
function happens({ acts, countsActs }: FigureQuery, { quantity, sentence }: Figure): boolean {
  if (acts === null || countsActs) return true;
  const { status, noun } = quantity;
  if (status !== null && !PRESENCE.has(status.lemma)) return acts.has(status.lemma);
  const head = noun === null ? undefined : headOf(sentence, noun);
  if (head !== undefined && actsOf(head.term) === acts) return true;
  const { text, terms } = sentence;
  const distance = ({ start, end }: Span) =>
    Math.max(0, start - quantity.end, quantity.start - end);
  // "The deadly floods" are not dead, and "rescue workers" not rescued.
  const told = terms.filter(
    (term) =>
      actsOf(term.term) !== null &&
      !(noun && term.start >= noun.start && term.end <= noun.end) &&
      !text.slice(term.start, term.end).endsWith('ly'),
  );
  const nearest = told.reduce<Term | null>(
    (best, term) => (best && distance(best) <= distance(term) ? best : term),
    null,
  );
  if (nearest === null || actsOf(nearest.term) !== acts) return false;
  const between = text.slice(
    Math.min(nearest.end, quantity.end),
    Math.max(nearest.start, quantity.start),
  );
  const commas = between.split(',').length - 1;
  const isEnclosed =
    /\bincluding\b[^,]*$/i.test(text.slice(Math.max(0, quantity.start - 60), quantity.start)) ||
    commas === 2;
  return between.length <= ACT_REACH && !/[;:]/.test(between) && (commas === 0 || isEnclosed);
}

/**
 * The word of a sentence for what a figure counts, or what happens to it, by the first rule that holds; null where it
 * counts something else.
 *
 * 1. its noun is the one asked for, or one that means the same: "650 US soldiers" for "troops"
 * 2. where persons are asked for to whom something happens: a noun of persons, or none: "killed 12 soldiers", "70 dead"
 * 3. where an act is counted: its noun, or persons to whom it happens
 * 4. without a noun: the thing stands before it in its clause, or right after it: "inflation rose to 8%"
 */
function thingOf(query: FigureQuery, { quantity, sentence }: Figure): Span | null {
  const { noun, status, kind, number } = quantity;
  if (query.isUnit) return number;
  const { text } = sentence;
  const head = noun === null ? undefined : headOf(sentence, noun);
  // "A 17-point comeback" counts no points.
  const isAttribute = noun !== null && /^[-‐‑]$/.test(text.slice(number.end, noun.start));
  if (isAttribute && !query.kinds.has('money')) return null;
  if (head && isAsked(query, head.term)) return hasAttributes(query, head, sentence) ? head : null;
  const isAnybody = noun === null || isOfPersons(noun.head, head);
  if (query.countsActs) {
    if (head && actsOf(head.term) === query.acts) return head;
    const isDone = kind === 'count' && status !== null && query.acts?.has(status.lemma);
    if (isDone && isAnybody) return status;
    const isBare = kind === 'count' && noun === null && status === null;
    return isBare ? thingNear(quantity, sentence, query.things) : null;
  }
  if (query.acts !== null && query.isOfPersons && isAnybody && kind === 'count') {
    return status ?? head ?? null;
  }
  if (noun !== null || quantity.unit?.name === 'year') return null;
  // Many things are counted, and no percentage of them: "home prices rose 5%".
  if (kind !== 'count' && kind !== 'share' && !query.isMeasured) return null;
  const thing = thingNear(quantity, sentence, query.things);
  return thing !== null && hasAttributes(query, thing, sentence) ? thing : null;
}

function isAsked({ things }: FigureQuery, term: string): boolean {
  if (things.has(term)) return true;
  for (const thing of things) if (countsTheSame(thing, term)) return true;
  return false;
}

function headOf({ terms }: Sentence, noun: Span): Term | undefined {
  return terms.findLast(({ start, end }) => start >= noun.start && end <= noun.end);
}

function hasAttributes({ attributes }: FigureQuery, thing: Span, { terms }: Sentence): boolean {
  const at = terms.findIndex(({ start, end }) => start >= thing.start && end <= thing.end);
  const beside = terms.filter((_, i) => Math.abs(i - at) <= BESIDE);
  return attributes.every((kind) => beside.some(({ term }) => kind.has(term)));
}

/**
 * Whether a figure is in another place than is asked for: its own place is another one; its sentence does not say that
 * place, but another country in the place of one; or neither it nor what stands around it says it at all.
 */
function isElsewhere({ places, countsActs }: FigureQuery, { quantity, sentence }: Figure): boolean {
  if (places.length === 0) return false;
  const { terms, text } = sentence;
  const { place, end } = quantity;
  const own =
    place === null
      ? []
      : terms.filter((term) => term.start >= place.start && term.end <= place.end);
  const isAsked = ({ term }: Term) => places.some((word) => word.terms.has(term));
  // "2,500 troops in Iraq and some in Niger".
  const isOwnOther = own.some(({ kind }) => kind === 'country') && !own.some(isAsked);
  if (isOwnOther && (place?.start ?? 0) > end) return true;
  if (terms.some(isAsked)) return false;
  const isPlacedInOther = terms.some(
    ({ kind }, i) => kind === 'country' && countsActs && isAfterPreposition(text, terms, i),
  );
  if (own.length > 0 || isPlacedInOther) return true;
  return !places.some((word) => sentence.isSaidAround(word.terms));
}
