import type { SentenceIndex } from '../../search/sentenceIndex.ts';
import { isPlural } from '../../text/quantities/isPlural.ts';
import { Trait } from '../../text/traits/trait.ts';
import { actsOf, isByName } from '../compare/acts.ts';
import { countsTheSame, PERSON } from '../compare/countsTheSame.ts';
import type { Question, QuestionTerm } from '../question/question.ts';
import { isMeasurable } from './isMeasurable.ts';
import { isMostlyName } from './isMostlyName.ts';
import { readHolder } from './readHolder.ts';
import type { Topic, TopicWord } from './topic.ts';
import { closeSynonyms, mutualSynonyms } from './topicSynonyms.ts';

/** What else a topic holds is matched by closer ones: a strike of nurses is no attack. */
const SAME_MATTER = 0.7;
/** Between the words of one phrase: "US troops", "France’s troops", "US-led forces". */
const WITHIN_PHRASE = /^\+?(?:['’ʼ]s?)?[\s-]*$/;
/** Of "death toll" and "inflation rate" the first word is what is counted. */
const MEASURES =
  /^(?:rate|level|number|amount|percentage|toll|figure|total|count|size|strength)s?$/i;
const RATES = /\b(?:rates?|percentage|share)\b/i;
/** What is counted is somewhere: a source need not say in such a word that it is. */
const PRESENCE = /^(?:deployed|stationed|based|present|posted|serving|remaining)$/i;
const PLACE_BEFORE =
  /\b(?:in|at|from|to|into|across|near|inside|outside|around|throughout|for|against|on)\s+(?:the\s+)?$/i;
/** "Palestinians killed", whose deaths are theirs wherever they are. */
const PEOPLE = /(?:ans|is|ese|men)$/i;
/** "In Turkey and Syria". */
const AND_BEFORE = /[\p{L}.]+(?:,\s+and|,|\s+and|\s+or)\s+(?:the\s+)?$/iu;
/** Words that tell no kind of thing from another one. */
const GENERAL =
  /^(?:total|overall|annual|yearly|monthly|weekly|daily|average|median|estimated|current|latest|new|recent|national|reported|official|global|worldwide|additional|different|many|more|first|last)$/i;
/** "The price of a gallon of gas", "strikes by nurses". */
const OF = /^\s+(?:of|by)\s+(?:an?\s+|the\s+)?$/i;
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
export function readTopic(asked: Question, index: SentenceIndex): Topic | null {
  const question = { ...asked, terms: asked.terms.map((term) => withName(term, asked, index)) };
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
  const isPlace = ({ start, term, word }: QuestionTerm) =>
    (ownActs !== null && term.startsWith(COUNTRY) && !PEOPLE.test(word)) ||
    PLACE_BEFORE.test(question.text.slice(0, start).replace(AND_BEFORE, '')) ||
    isOfAnother(question.text.slice(0, start), { focus, phrase });
  const isOwner = (term: QuestionTerm) => term.term.startsWith(COUNTRY) && !isPlace(term);
  const holder =
    (ownActs === null || isByName(ownActs)) && !others.some(isOwner)
      ? readHolder({ text: question.text, focus, phrase, others })
      : null;
  const countries = others.filter(({ term }) => term.startsWith(COUNTRY));
  const owners = countries.filter(isOwner);
  const things = new Set([focus.term, ...mutualSynonyms(focus)]);
  return {
    things,
    isOfPersons: [...things].some((thing) => countsTheSame(thing, PERSON)),
    acts: acts ?? null,
    countsActs: ownActs !== null,
    isMeasured: ownActs === null && question.type !== 'count' && isMeasurable(lower(focus)),
    owners: new Set(owners.map(({ term }) => term)),
    holder,
    compounds: ownActs === null ? compoundsOf(question, { focus, phrase, holder }) : [],
    isRate: RATES.test(question.text),
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

/** "Gas" of "gas prices" and of "the price of gas", and not "average". */
function compoundsOf(
  { text, terms }: Question,
  {
    focus,
    phrase,
    holder,
  }: Pick<Topic, 'holder'> & { focus: QuestionTerm; phrase: QuestionTerm[] },
): Set<string>[] {
  const before = phrase.filter((term) => term.end <= focus.start);
  const next = terms.find(({ start }) => start >= focus.end);
  const isTied = next && OF.test(text.slice(focus.end, next.start));
  return [...before, ...(isTied ? [next] : [])]
    .filter(
      (term) => !term.term.startsWith(COUNTRY) && !isMeasure(term) && !GENERAL.test(term.word),
    )
    .filter(({ term }) => holder === null || !holder.includes(term))
    .map((term) => new Set([term.term, ...closeSynonyms(term).map((synonym) => synonym.term)]));
}

/** Questions are typed in small letters, and a topic begins with a capital: the corpus tells what is a name. */
function withName(term: QuestionTerm, { text }: Question, index: SentenceIndex): QuestionTerm {
  const isPossessive =
    /^\p{Lu}.*['’]s?$/u.test(term.word) || /^['’]/.test(text.slice(term.end, term.end + 1));
  return term.isName || isPossessive || isMostlyName(term.term, index)
    ? { ...term, isName: true }
    : term;
}

/** A date's digits are matched like words, a month like a name. */
function isNameLike({ isName, term, traits }: QuestionTerm): boolean {
  return (isName || term.startsWith(COUNTRY)) && !(traits & Trait.calendar);
}

function isMeasure({ word }: QuestionTerm): boolean {
  return MEASURES.test(word);
}

function toWord(term: QuestionTerm): Pick<TopicWord, 'word' | 'term' | 'ids'> {
  const ids = term.synonyms.flatMap(({ id, weight }) => (weight >= SAME_MATTER ? id : []));
  return { word: term.word, term: term.term, ids: new Set([term.id, ...ids]) };
}

function lower({ word }: QuestionTerm): string {
  return word.toLowerCase();
}
