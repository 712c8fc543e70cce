import type { Quantity } from '../../text/quantities/quantity.ts';
import { extractTerms } from '../../text/terms/extractTerms.ts';
import type { Term } from '../../text/terms/term.ts';
import { isPlacedElsewhere } from '../compare/isPlacedElsewhere.ts';
import { isInSentence } from './isInContext.ts';
import type { Sentence } from './sentence.ts';
import type { Topic, TopicWord } from './topic.ts';

const WORLDWIDE =
  /\b(?:globally|worldwide|around the (?:world|globe)|across the (?:world|globe))\b/i;
const PLACE_BEFORE = /\b(?:in|at|across|near|inside|around|throughout|of)\s+(?:the\s+)?$/i;

/**
 * Whether a quantity is in another place than the topic is about, by the first rule that holds:
 *
 * 1. its place is another country than the topic names: "2,500 troops in Iraq"
 * 2. its place has another name, or its sentence places something in other countries (names them at all, where the
 *    topic's place is a country), while the sentence does not name the topic's place: "In Georgia, 260,000 customers"
 *    for "in Florida"
 * 3. for a topic with names and no place: its place is a country that the title lacks, and the sentence
 *    holds none of the names, as where an article of many stories has a second one
 */
export function isElsewhere(
  { start, end, owner, place }: Quantity,
  { article, position, text, terms }: Sentence,
  { countsActs, owners, places, words }: Topic,
): boolean {
  const isTopics = (term: string) => places.has(term) || owners.has(term);
  const own = place === null ? [] : extractTerms(text.slice(place.start, place.end));
  const countries = own.filter(({ kind }) => kind === 'country');
  const isHere = (asked: readonly TopicWord[]) =>
    asked.some((word) => isInSentence(article, position, word));
  const named = words.filter(({ isPlace }) => isPlace);
  if (named.length === 0) {
    const names = words.filter(({ isName }) => isName);
    if (names.length === 0 || owners.size > 0 || countries.length === 0) return false;
    return !isHere(names) && !countries.some(({ term }) => isTitled(term));
  }
  // "Spanish evacuees" are Spain's wherever they are.
  if (countsActs && owner !== null && places.has(`country:${owner.country}`)) return false;
  if (countries.length > 0) return !countries.some(({ term }) => isTopics(term));
  const isNamed = ({ term }: Term) => isTopics(term) || named.some((word) => word.term === term);
  if (isHere(named)) return own.length > 0 && !own.some(isNamed) && isOthers();
  if (WORLDWIDE.test(text)) return true;
  const others = terms.filter(
    ({ kind, start, term }) =>
      kind === 'country' &&
      !isTopics(term) &&
      (places.size > 0 || PLACE_BEFORE.test(text.slice(0, start))),
  );
  const isKnown = (term: string) => isTopics(term) || words.some((word) => word.term === term);
  return own.length > 0 || others.length > 0 || isPlacedElsewhere(text, isKnown);

  /** Between the figure and the topic's place stands another figure: "in Uvalde, where 21 died, and in Buffalo, 10". */
  function isOthers(): boolean {
    const here = terms.filter(isNamed);
    const between = here.map(({ start: from, end: to }) =>
      text.slice(Math.min(to, end), Math.max(from, start)),
    );
    return here.length > 0 && between.every((words) => /\d/.test(words));
  }

  function isTitled(term: string): boolean {
    return extractTerms(article.article.title).some((one) => one.term === term);
  }
}
