import { synonymsOf } from '../../text/lexicon/words.ts';
import { PERSONS } from '../../text/quantities/context/findNoun.ts';
import { statusOf } from '../../text/quantities/context/findStatus.ts';
import { UNIT_ENTRIES } from '../../text/quantities/units/units.ts';
import { isCountryTerm, namesakeOf } from '../../text/terms/countryTerm.ts';
import { extractTerms } from '../../text/terms/extractTerms.ts';
import type { Term } from '../../text/terms/term.ts';
import { NUMBER, readTraits, Trait } from '../../text/terms/traits.ts';

/** A word that has to be said of a figure or around it: the term and its close synonyms. */
export interface QueryWord {
  readonly terms: ReadonlySet<string>;
  readonly isName: boolean;
  /** See `namesakeOf`. */
  readonly namesake: string | null;
}

/** Synonyms further off than that count something else: "help" is no "worker". */
const LEAST_WEIGHT = 0.6;
/** What else is asked for is matched by closer ones: a strike of nurses is no attack. */
const SAME_MATTER = 0.7;

/** Of "death toll" and "inflation rate" the first word is what is counted. */
const MEASURES: ReadonlySet<string> = new Set(
  'rate level number amount percentage toll figure total count size strength value'.split(' '),
);

/** Words that tell no kind of thing from another one. */
export const GENERAL: ReadonlySet<string> = new Set(
  `total overall annual yearly monthly weekly daily average median estimated current latest new recent national
  reported official global worldwide additional different many more first last key benchmark fixed interest short-term
  term without`.split(/\s+/),
);
/** Between the words of one phrase: "US troops", "France’s troops", "US-led forces". */
const WITHIN_PHRASE = /^\+?(?:['’ʼ]s?)?[\s-]*$/;
/** After what is counted: "layoffs at Google", "the revenue of Apple", "how many jobs did Google cut". */
const OWNER_BEFORE =
  /\b(?:of|by|at|for|from|did|does|do|has|have|had|will|would|is|are|was|were|can|could)\s+(?:the\s+)?$/i;
/** "The price of a gallon of gas", "strikes by nurses". */
const OF = /^\s+(?:of|by)\s+(?:an?\s+|the\s+)?$/i;

/** A word of the text with what it is. */
export interface Word extends Term {
  readonly word: string;
  readonly isName: boolean;
}

/** The content words of a text. A date's digits are matched like words, a month like a name. */
export function wordsIn(text: string, isName: (term: string) => boolean): Word[] {
  const terms = extractTerms(text).filter(({ kind }) => kind !== 'phrase');
  const traits = readTraits(text, terms);
  return terms.flatMap((term, i) => {
    const bits = traits[i] ?? 0;
    const isNumber = (bits & NUMBER) !== 0 && (bits & Trait.year) === 0;
    if (bits & Trait.stop || isNumber) return [];
    const isPossessive = /^['’]/.test(text.slice(term.end, term.end + 1));
    const isNamed = (bits & Trait.name) !== 0 || isPossessive || isName(term.term);
    const word = text.slice(term.start, term.end).toLowerCase();
    return { ...term, word, isName: isNamed && (bits & Trait.calendar) === 0 };
  });
}

/** The words up to the first preposition or verb of grammar. "Size of the US force": the force. */
export function phraseOf(text: string, words: readonly Word[]): Word[] {
  const isOf = (word: Word) => /^\s+of\s/.test(text.slice(word.end));
  const first = words.findIndex(
    (word) => !isMeasure(word) && !(UNIT_ENTRIES.has(word.word) && isOf(word)),
  );
  const rest = words.slice(Math.max(0, first));
  const end = rest.findIndex((word, i) => {
    const next = rest[i + 1];
    return next === undefined || !WITHIN_PHRASE.test(text.slice(word.end, next.start));
  });
  return rest.slice(0, end + 1);
}

/** Whether a word names a measure rather than a thing that is counted, as “number” and “level” do. */
export function isMeasure({ word }: Word): boolean {
  return MEASURES.has(word.replace(/s$/, ''));
}

interface Owners {
  readonly focus: Word;
  readonly phrase: readonly Word[];
  readonly names: readonly Word[];
  readonly isPlace: (word: Word) => boolean;
}

/** The last name before what is counted, a possessive rather than others, or the first one tied to it after it. */
export function ownerIn(text: string, { focus, phrase, names, isPlace }: Owners): Word[] {
  const before = names.filter((name) => phrase.includes(name) && name.end <= focus.start);
  const isPossessive = ({ start, end }: Word) =>
    /['’]s?$/.test(text.slice(start, end)) || /^['’]/.test(text.slice(end, end + 1));
  const found =
    before.findLast(isPossessive) ??
    before.at(-1) ??
    names.find((name) => name.start > focus.end && isTied(name) && isOwner(name));
  if (found === undefined) return [];
  const at = names.indexOf(found);
  const isJoined = (a: Word | undefined, b: Word | undefined) =>
    a !== undefined &&
    b !== undefined &&
    !isPossessive(a) &&
    /^(?:\s|-|\s?&\s?)$/.test(text.slice(a.end, b.start));
  let [first, last] = [at, at];
  while (isJoined(names[first - 1], names[first])) first--;
  while (isJoined(names[last], names[last + 1])) last++;
  const group = names.slice(first, last + 1);
  const country = group.findLast(({ term }) => isCountryTerm(term));
  return country === undefined ? group : [country];

  /** "Jobs at Google" are its own, "soldiers at Niger’s border" are there. */
  function isOwner(name: Word): boolean {
    const isOf = /\b(?:at|for|from)\s+(?:the\s+)?$/i.test(text.slice(focus.end, name.start));
    return !isPlace(name) || (isOf && !isCountryTerm(name.term));
  }

  /** "Goals by Haaland", and not "the invasion of Ukraine" further on. */
  function isTied(name: Word): boolean {
    const between = text.slice(focus.end, name.start);
    return (
      OWNER_BEFORE.test(between) && !(/\bof\s+(?:the\s+)?$/i.test(between) && !OF.test(between))
    );
  }
}

/** "Gas" of "gas prices" and of "the price of gas", and not "average". */
export function attributesOf(
  text: string,
  { focus, phrase, words }: Pick<Owners, 'focus' | 'phrase'> & { readonly words: readonly Word[] },
): ReadonlySet<string>[] {
  const before = phrase.filter((word) => word.end <= focus.start && words.includes(word));
  const next = words.find(({ start }) => start >= focus.end);
  const isTied = next !== undefined && OF.test(text.slice(focus.end, next.start));
  return [...before, ...(isTied ? [next] : [])]
    .filter(({ term, word }) => !isCountryTerm(term) && !GENERAL.has(word) && !statusOf(term))
    .filter((word) => !isMeasure(word))
    .map(({ term }) => new Set([term, ...closeSynonyms(term, LEAST_WEIGHT)]));
}

/** A word of a question, topic or claim as figures are compared with it: its term and close synonyms. */
export function toQueryWord(word: Word): QueryWord {
  const { term, isName } = word;
  const terms = new Set([term, ...closeSynonyms(term, SAME_MATTER)]);
  return { terms, isName, namesake: namesakeOf(word) };
}

function closeSynonyms(term: string, least: number): string[] {
  return synonymsOf(term).flatMap((one) =>
    one.weight >= least && !one.term.includes('_') ? one.term : [],
  );
}

let persons: ReadonlySet<string> | undefined;

/**
 * Soldiers are troops and troops are soldiers. Who votes is no vote, nor is an inflationary policy inflation: one word is
 * derived from the other. Of what the news counts one by one (`PERSONS`) only the like will do: an election is no vote.
 */
export function mutualSynonyms({ term, word }: Word): string[] {
  persons ??= new Set([...PERSONS].flatMap((one) => extractTerms(one)[0]?.term ?? []));
  const all = persons;
  return closeSynonyms(term, LEAST_WEIGHT).filter((other) => {
    const isMutual = closeSynonyms(other, LEAST_WEIGHT).includes(term);
    const isDerived = other.startsWith(term) || term.startsWith(other);
    return isMutual && !isDerived && (!PERSONS.has(word) || all.has(other));
  });
}
