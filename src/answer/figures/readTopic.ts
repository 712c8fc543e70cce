import { synonymsOf } from '../../text/lexicon/synonymsOf.ts';
import { isPlural } from '../../text/quantities/isPlural.ts';
import { PERSONS } from '../../text/quantities/tables/nouns.ts';
import { extractTerms } from '../../text/terms/extractTerms.ts';
import { Trait } from '../../text/traits/trait.ts';
import type { Question, QuestionTerm } from '../question/question.ts';
import { actsOf } from './acts.ts';
import type { Topic, TopicWord } from './topic.ts';

/** Synonyms further off than that count something else: "help" is no "worker". */
const LEAST_WEIGHT = 0.5;
/** Between the words of one phrase: "US troops", "France’s troops", "US-led forces". */
const WITHIN_PHRASE = /^(?:['’ʼ]s?)?[\s-]*$/;
/** Of "death toll" and "inflation rate" the first word is what is counted. */
const MEASURES =
  /^(?:rate|level|number|amount|percentage|toll|figure|total|count|size|strength)s?$/i;
/** What is counted is somewhere: a source need not say in such a word that it is. */
const PRESENCE = /^(?:deployed|stationed|based|present|posted|serving|remaining)$/i;
const PLACE_BEFORE =
  /\b(?:in|at|from|to|into|across|near|inside|outside|around|throughout)\s+(?:the\s+)?$/i;
const COUNTRY = 'country:';

/**
 * Understands a topic, "US troops in Niger", or a question, "how many US troops are in Niger?":
 *
 * - what is counted is the last plural of its first phrase (of a question, of what it asks for), else
 *   the last word of it that is no name;
 * - a country is the owner ("US troops", "France’s soldiers"), unless a preposition makes it a place or
 *   it is an act that is counted ("Turkey earthquake deaths").
 *
 * @returns null where the topic has no word to look for.
 */
export function readTopic(question: Question): Topic | null {
  const phrase = phraseOf(question);
  const focus = focusOf(phrase);
  if (!focus) return null;
  const ownActs = actsOf(focus.term);
  const acts =
    ownActs ??
    question.terms.flatMap(({ term, isName }) => (isName ? [] : (actsOf(term) ?? [])))[0];
  const others = question.terms.filter(
    (term) =>
      term !== focus &&
      !isMeasure(term) &&
      !PRESENCE.test(term.word) &&
      (ownActs !== null || actsOf(term.term) === null),
  );
  const isPlace = ({ start, term }: QuestionTerm) =>
    (ownActs !== null && term.startsWith(COUNTRY)) ||
    PLACE_BEFORE.test(question.text.slice(0, start)) ||
    isOfAnother(question.text.slice(0, start), { focus, phrase });
  const countries = others.filter(({ term }) => term.startsWith(COUNTRY));
  const owners = countries.filter((term) => !isPlace(term));
  return {
    things: new Set([focus.term, ...mutualSynonyms(focus)]),
    acts: acts ?? null,
    countsActs: ownActs !== null,
    isMeasured: ownActs === null && question.type !== 'count' && !PERSONS.has(lower(focus)),
    owners: new Set(owners.map(({ term }) => term)),
    places: new Set(countries.filter(isPlace).map(({ term }) => term)),
    words: others
      .filter((term) => !owners.includes(term))
      .map((term) => {
        const isName = isNameLike(term);
        return { ...toWord(term), isName, isPlace: isName && isPlace(term) };
      }),
  };
}

/** "The invasion of Ukraine" is in Ukraine; "the troops of Ukraine" and "number of Ukrainian troops" are its own. */
function isOfAnother(
  before: string,
  { focus, phrase }: { readonly focus: QuestionTerm; readonly phrase: readonly QuestionTerm[] },
): boolean {
  if (!/\bof\s+(?:the\s+)?$/i.test(before)) return false;
  const isOfFocus = /^\s+of\s+(?:the\s+)?$/i.test(before.slice(focus.end));
  return !isOfFocus && before.length > (phrase.at(-1)?.end ?? 0);
}

/** What the question asks for, else the words up to the first preposition. */
function phraseOf({ text, terms }: Question): QuestionTerm[] {
  const focus = terms.filter(({ isFocus }) => isFocus);
  if (focus.length > 0) return focus;
  // "Size of the US force": the force.
  const first = terms.findIndex((term) => !isMeasure(term));
  const rest = terms.slice(Math.max(0, first));
  const end = rest.findIndex((term, i) => {
    const next = rest[i + 1];
    return !next || !WITHIN_PHRASE.test(text.slice(term.end, next.start));
  });
  return rest.slice(0, end + 1);
}

function focusOf(phrase: readonly QuestionTerm[]): QuestionTerm | undefined {
  const nouns = phrase.filter((term) => !isNameLike(term));
  const counted = nouns.filter((term) => !isMeasure(term));
  const candidates = counted.length > 0 ? counted : nouns.length > 0 ? nouns : phrase;
  return candidates.findLast((term) => isPlural(lower(term))) ?? candidates.at(-1);
}

/** A date's digits are matched like words, a month like a name. */
function isNameLike({ isName, term, traits }: QuestionTerm): boolean {
  return (isName || term.startsWith(COUNTRY)) && !(traits & Trait.calendar);
}

function isMeasure({ word }: QuestionTerm): boolean {
  return MEASURES.test(word);
}

function toWord(term: QuestionTerm): Pick<TopicWord, 'word' | 'ids'> {
  const ids = closeSynonyms(term).map(({ id }) => id);
  return { word: term.word, ids: new Set([term.id, ...ids]) };
}

/**
 * Soldiers are troops and troops are soldiers. Who votes is no vote, nor is an inflationary policy
 * inflation: one word is derived from the other. Of what the news counts one by one (`PERSONS`) only
 * the like will do: an election is no vote.
 */
function mutualSynonyms(focus: QuestionTerm): string[] {
  const isMutual = (term: string) =>
    synonymsOf(term).some((back) => back.term === focus.term && back.weight >= LEAST_WEIGHT);
  const isDerived = (term: string) => term.startsWith(focus.term) || focus.term.startsWith(term);
  const isAlike = (term: string) => !PERSONS.has(lower(focus)) || personTerms().has(term);
  return closeSynonyms(focus).flatMap(({ term }) =>
    isMutual(term) && !isDerived(term) && isAlike(term) ? term : [],
  );
}

let persons: ReadonlySet<string> | undefined;

function personTerms(): ReadonlySet<string> {
  persons ??= new Set([...PERSONS].flatMap((word) => extractTerms(word)[0]?.term ?? []));
  return persons;
}

function closeSynonyms({ synonyms }: QuestionTerm) {
  return synonyms.filter(({ term, weight }) => weight >= LEAST_WEIGHT && !term.includes('_'));
}

function lower({ word }: QuestionTerm): string {
  return word.toLowerCase();
}
