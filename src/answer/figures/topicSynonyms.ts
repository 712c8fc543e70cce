import { synonymsOf } from '../../text/lexicon/synonymsOf.ts';
import { PERSONS } from '../../text/quantities/tables/nouns.ts';
import { extractTerms } from '../../text/terms/extractTerms.ts';
import type { QuestionTerm } from '../question/question.ts';

/** Synonyms further off than that count something else: "help" is no "worker". */
const LEAST_WEIGHT = 0.5;

/**
 * Soldiers are troops and troops are soldiers. Who votes is no vote, nor is an inflationary policy
 * inflation: one word is derived from the other. Of what the news counts one by one (`PERSONS`) only
 * the like will do: an election is no vote.
 */
export function mutualSynonyms(focus: QuestionTerm): string[] {
  const isMutual = (term: string) =>
    synonymsOf(term).some((back) => back.term === focus.term && back.weight >= LEAST_WEIGHT);
  const isDerived = (term: string) => term.startsWith(focus.term) || focus.term.startsWith(term);
  const isAlike = (term: string) =>
    !PERSONS.has(focus.word.toLowerCase()) || personTerms().has(term);
  return closeSynonyms(focus).flatMap(({ term }) =>
    isMutual(term) && !isDerived(term) && isAlike(term) ? term : [],
  );
}

let persons: ReadonlySet<string> | undefined;

function personTerms(): ReadonlySet<string> {
  persons ??= new Set([...PERSONS].flatMap((word) => extractTerms(word)[0]?.term ?? []));
  return persons;
}

/** The synonyms of a word, phrases left out, that are close enough to count the same. */
export function closeSynonyms({ synonyms }: QuestionTerm) {
  return synonyms.filter(({ term, weight }) => weight >= LEAST_WEIGHT && !term.includes('_'));
}
