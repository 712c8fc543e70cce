import type { EventDate } from '../text/dates/eventDate.ts';
import type { Span } from '../text/span.ts';
import { isPresence } from './compare/eventOf.ts';
import { isPlacedElsewhere } from './compare/isPlacedElsewhere.ts';
import { isSynonym } from './compare/isSynonym.ts';
import { relateDates } from './compare/relateDates.ts';
import type { Figure } from './compare/statement.ts';
import type { Subject } from './compare/subject.ts';

/** Of the words of a question, the share that a quote or its title has to hold. */
const LEAST_TOLD = 0.6;
/** "The two countries": some that the sentences before speak of. */
const GIVEN = /\b(?:the|these|those|both)\s+$/i;

/**
 * Whether a quote says by its own words that its figure is of what was asked: it names some of it, and with its title most
 * of it and all names; what else the question holds stands in the figure's clause, but for that in which people came to
 * harm ("the quake that hit Turkey, killing 70"); what happens is what was asked; the figure is neither planned, possible nor denied, nor one of
 * several happenings; and the time is the one that was asked about.
 */
export function isAskedFor(subject: Subject, { quantity, statement, text }: Figure): boolean {
  const { start, modality, status } = quantity;
  const { terms, titleTerms, dates } = statement;
  const held = (word: string) => terms.some(({ term }) => isSynonym(word, term));
  const isTold = (word: string) => held(word) || titleTerms.has(word);
  const told = [...subject.matter, ...subject.places];
  const named = [...subject.names, ...subject.places];
  if (modality !== 'stated' || GIVEN.test(text.slice(0, start))) return false;
  if (told.length > 0 && !told.some(held)) return false;
  if (named.length > 0 && !named.some(held)) return false;
  if (told.filter(isTold).length < LEAST_TOLD * told.length || !named.every(isTold)) return false;
  const clause = clauseAround(text, quantity);
  const isClose = (word: string) =>
    terms.some(
      (one) => one.start >= clause.start && one.end <= clause.end && isSynonym(word, one.term),
    );
  const others = subject.matter.filter((word) => !subject.names.includes(word));
  if (subject.event === null && !others.every(isClose)) return false;
  if (isPlacedElsewhere(text, (term) => isTold(term) || subject.words.includes(term))) return false;
  const isOther = subject.event === null && status?.lemma !== subject.status;
  if (subject.status !== null && isOther && !isPresence(subject.status)) return false;
  const isThen = (date: EventDate) => dates.some((other) => isSame(date, other));
  return subject.dates.length === 0 || subject.dates.some(isThen);
}

function clauseAround(text: string, { start, end }: Span): Span {
  const before = text.slice(0, start).search(/[^,;:()–—]*$/);
  const after = text.slice(end).search(/[,;:()–—]/);
  return { start: before, end: after < 0 ? text.length : end + after };
}

function isSame(a: EventDate, b: EventDate): boolean {
  return !/^(?:differs|not_comparable)$/.test(relateDates(a, b));
}
