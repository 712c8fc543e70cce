import type { SentenceIndex } from '../../search/sentenceIndex.ts';
import type { Vocabulary } from '../../search/vocabulary.ts';
import { Trait } from '../../text/traits/trait.ts';
import type { Question, QuestionTerm } from '../question/question.ts';
import type { Candidate } from './candidate.ts';
import { cosine } from './cosine.ts';

/** How a term of the question stands to a sentence and to what is around it. */
export interface TermMatch {
  /** The first word of the sentence that is this term, from 0; -1 where none is. */
  readonly at: number;
  /** The sentence holds a word that begins alike: "presidency" for "president". */
  readonly hasPrefix: boolean;
  /** The weight of the best synonym in the sentence, 0 to 1. */
  readonly synonym: number;
  /** The greatest cosine to a word of the sentence, 0 to 1; 1 where the term itself is there. */
  readonly similarity: number;
  readonly inPrevious: boolean;
  readonly inNext: boolean;
  /** Within three sentences. */
  readonly isNear: boolean;
  readonly inTitle: boolean;
  readonly inArticle: boolean;
}

/** One word of a candidate. */
export interface MatchedWord {
  /** The term's number in the vocabulary. */
  readonly id: number;
  /** Bits of `Trait`. */
  readonly traits: number;
  /** Place in `question.terms` of the term that it is, or -1. */
  readonly place: number;
  /** Neither a stop word nor a term of the question: what the sentence adds. */
  readonly isNew: boolean;
}

/** A candidate laid beside the question: all that the signals measure. */
export interface Match {
  readonly question: Question;
  readonly candidate: Candidate;
  readonly vocabulary: Vocabulary;
  readonly words: readonly MatchedWord[];
  /** In the order of `question.terms`. */
  readonly terms: readonly TermMatch[];
}

const NEAR = 3;
/** Stems that share their first letters are taken for one family. */
const PREFIX_LENGTH = 4;

/** Compares candidates with the question word by word, once for all signals. */
export function matchCandidates(
  question: Question,
  candidates: readonly Candidate[],
  { vocabulary }: SentenceIndex,
): Match[] {
  const places = new Map<number, number>();
  for (const [place, { id }] of question.terms.entries()) if (id >= 0) places.set(id, place);
  return candidates.map((candidate) => {
    const words = readWords(candidate, places);
    const near = stepsTo(candidate, places, question.terms.length);
    const terms = question.terms.map((term, place) => {
      const at = words.findIndex((word) => word.place === place);
      return {
        at,
        ...(at < 0 ? nearestWord(term, { words, candidate, vocabulary }) : SAME_WORD),
        inPrevious: near.previous[place] === 1,
        inNext: near.next[place] === 1,
        isNear: near.any[place] === 1,
        inTitle: candidate.article.titleTerms.has(term.id),
        inArticle: candidate.article.termCounts.has(term.id),
      };
    });
    return { question, candidate, vocabulary, words, terms };
  });
}

function readWords({ article, position }: Candidate, places: ReadonlyMap<number, number>) {
  const words: MatchedWord[] = [];
  const end = article.wordStart[position + 1] ?? 0;
  for (let word = article.wordStart[position] ?? 0; word < end; word++) {
    const id = article.terms[word] ?? -1;
    const traits = article.traits[word] ?? 0;
    const isStop = (traits & Trait.stop) !== 0;
    const place = isStop ? -1 : (places.get(id) ?? -1);
    words.push({ id, traits, place, isNew: !isStop && place < 0 });
  }
  return words;
}

/** Which of the question's terms the sentences around the candidate hold: 1 or 0 for each. */
function stepsTo(
  { article, position }: Candidate,
  places: ReadonlyMap<number, number>,
  size: number,
) {
  const held = {
    previous: new Uint8Array(size),
    next: new Uint8Array(size),
    any: new Uint8Array(size),
  };
  const last = Math.min(article.spans.length - 1, position + NEAR);
  for (let at = Math.max(0, position - NEAR); at <= last; at++) {
    if (at === position) continue;
    const end = article.wordStart[at + 1] ?? 0;
    for (let word = article.wordStart[at] ?? 0; word < end; word++) {
      const place = places.get(article.terms[word] ?? -1);
      if (place === undefined) continue;
      held.any[place] = 1;
      if (at === position - 1) held.previous[place] = 1;
      else if (at === position + 1) held.next[place] = 1;
    }
  }
  return held;
}

const SAME_WORD = { hasPrefix: false, synonym: 0, similarity: 1 };

/** For a term that the sentence lacks: what comes nearest to it there. */
function nearestWord(
  term: QuestionTerm,
  { words, candidate, vocabulary }: Pick<Match, 'words' | 'candidate' | 'vocabulary'>,
) {
  const prefix = prefixOf(term);
  let hasPrefix = false;
  let synonym = 0;
  let similarity = 0;
  const noteSynonym = (id: number) => {
    for (const alternative of term.synonyms) {
      if (alternative.id === id && alternative.weight > synonym) synonym = alternative.weight;
    }
  };
  for (const phrase of candidate.article.phrases.get(candidate.position) ?? []) noteSynonym(phrase);
  for (const { id, traits } of words) {
    if ((traits & Trait.stop) !== 0) continue;
    noteSynonym(id);
    const found = cosine(term.vector, vocabulary.vector(id));
    if (found > similarity) similarity = found;
    hasPrefix ||= prefix !== null && vocabulary.term(id).startsWith(prefix);
  }
  return { hasPrefix, synonym, similarity };
}

function prefixOf({ term, traits }: QuestionTerm): string | null {
  const isWord = term.length >= PREFIX_LENGTH && (traits & Trait.digits) === 0;
  return isWord && !term.includes(':') ? term.slice(0, PREFIX_LENGTH) : null;
}
