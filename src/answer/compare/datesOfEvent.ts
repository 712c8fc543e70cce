import type { EventDate } from '../../text/dates/eventDate.ts';
import type { Span } from '../../text/span.ts';
import type { Term } from '../../text/terms/term.ts';
import { nearestDate } from '../figures/whenOf.ts';
import { countsTheSame } from './countsTheSame.ts';
import { holdsHalf } from './holdsHalf.ts';
import { isSynonym } from './isSynonym.ts';
import type { Statement } from './statement.ts';

/** Verbs that only say that something was: of "the strike took place", the strike is what it is about. */
const LIGHT =
  /\b(?:happen(?:s|ed|ing)?|occur(?:s|red|ring)?|(?:takes?|took|taken|taking)\s+place)\b/gi;
/** Of what happens by a claim, the share that a sentence itself has to hold: a title names it for any sentence. */
const LEAST_SHARED = 0.5;
/** Words between a date and what happened then: "opened the bridge to all but lorries on Monday". */
const REACH = 8;

/**
 * The dates of a sentence that are of what happens by a claim: half of the claim's words for it stand in the sentence,
 * half of its names and all its countries there or in the title. Of each such word the nearest date belongs to it, if
 * it stands near: in "the UN met on Monday on the May 2 strike", the strike is of May 2. Where the claim has no such
 * word, its names and countries are looked for in the same way.
 */
export function datesOfEvent(claim: Statement, sentence: Statement): EventDate[] {
  if (sentence.dates.length === 0) return [];
  const named = claim.countries.map(({ country }) => `country:${country}`);
  if (!named.every((term) => holdsHalf([term], sentence))) return [];
  const names = claim.names.map(({ term }) => term);
  if (!holdsHalf(names, sentence)) return [];
  const words = wordsOf(claim);
  const isHeld = (word: Term) => sentence.terms.some((term) => isSame(word, term));
  if (words.filter(isHeld).length < LEAST_SHARED * words.length) return [];
  const told = sentence.terms.filter((term) => words.some((word) => isSame(word, term)));
  const near = told.flatMap((term) => {
    const date = nearestDate(sentence.dates, term);
    return date !== null && wordsBetween(term, date.span, sentence.text) <= REACH ? date : [];
  });
  return sentence.dates.filter((date) => near.includes(date));
}

function wordsOf(claim: Statement): Term[] {
  const topics = eventTopics(claim);
  if (topics.length > 0) return topics;
  return claim.terms.filter((term) => claim.names.includes(term) || term.kind === 'country');
}

/** What a statement is about, but for its dates and the verbs that only say that it happens. */
export function eventTopics({ text, topics, dates }: Statement): Term[] {
  const light = [...text.matchAll(LIGHT)].map((match) => ({
    ...{ start: match.index, end: match.index + match[0].length },
  }));
  const apart = [...light, ...dates.map(({ span }) => span)];
  return topics.filter(
    (term) => !apart.some(({ start, end }) => term.start >= start && term.end <= end),
  );
}

function isSame({ term }: Term, other: Term): boolean {
  return isSynonym(term, other.term) || countsTheSame(term, other.term);
}

function wordsBetween(a: Span, b: Span, text: string): number {
  const between = text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start));
  return between.split(/\s+/).filter((word) => word !== '').length;
}
