import type { CorpusView, TermFacts } from '../../search/corpusView.ts';
import { countOf } from '../../search/termTable.ts';
import { namesakeOf } from '../../text/terms/countryTerm.ts';
import { Trait } from '../../text/terms/traits.ts';
import type { Question } from '../question/question.ts';
import { AskedWords } from './askedWords.ts';
import type { Candidate } from './candidate.ts';
import { MeanVector } from './meanVector.ts';
import { type SentenceMeans, sentenceMeans } from './sentenceMeans.ts';
import { nearnessInTime } from './timeNearness.ts';
import { WordFacts } from './wordFacts.ts';

/** How a term of the question stands to a sentence and to what is around it. */
interface TermMatch {
  /** The first word of the sentence that is this term, from 0; -1 where none is. */
  readonly at: number;
  /** The sentence holds a word that begins alike: "presidency" for "president". */
  readonly hasPrefix: boolean;
  /** The weight of the best synonym in the sentence, 0 to 1. */
  readonly synonym: number;
  /** The greatest cosine to a word of the sentence, 0 to 1; 1 where the term itself is there. */
  readonly similarity: number;
  /** Within three sentences. */
  readonly isNear: boolean;
  /** Within three sentences before. */
  readonly isBefore: boolean;
  readonly inTitle: boolean;
  readonly inArticle: boolean;
  /** How far the sentence says it, in this or in other words, 0 to 1. */
  readonly worth: number;
  /** The same with what stands around the sentence. */
  readonly worthAround: number;
}

/** What a word of like meaning, or of one stem, is worth for the word itself; from the first cosine to the last. */
const WORTH = { similar: 0.8, prefix: 0.7, least: 0.35, most: 0.85 };
/** What the word itself is worth beside the sentence. Set by hand: their order matters, not their size. */
const WORTH_AROUND = { previous: 0.6, title: 0.7, near: 0.45, next: 0.35, article: 0.15 };

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
  readonly facts: WordFacts;
}

/** A candidate laid beside the question: all that the features measure. */
export interface Match {
  readonly question: Question;
  readonly candidate: Candidate;
  readonly vocabulary: TermFacts;
  readonly words: readonly MatchedWord[];
  /** In the order of `question.terms`. */
  readonly terms: readonly TermMatch[];
  /** The question's terms, by what they tell. */
  readonly asked: MeanVector;
  readonly meanOf: SentenceMeans;
  /** How near the sentence is to the time asked about, 0 to 1; 0 where the question asks about none. */
  readonly timeNearness: number;
}

const NEAR = 3;

/** A sentence that names another of the same name is not about the one that is asked for, whatever stands around it. */
const NOT_MEANT: TermMatch = {
  ...{ at: -1, hasPrefix: false, synonym: 0, similarity: 0, isNear: false, isBefore: false },
  ...{ inTitle: false, inArticle: false, worth: 0, worthAround: 0 },
};

/** Compares candidates with the question word by word, once for all features. */
export function matchCandidates(
  question: Question,
  candidates: readonly Candidate[],
  { vocabulary }: CorpusView,
): Match[] {
  const askedWords = new AskedWords(question);
  const known = new Map<number, WordFacts>();
  const factsOf = (id: number): WordFacts => {
    let facts = known.get(id);
    if (facts === undefined) {
      facts = new WordFacts(id, askedWords, vocabulary);
      known.set(id, facts);
    }
    return facts;
  };
  const asked = new MeanVector();
  for (const { vector, information } of question.terms) asked.add(vector, information);
  const meanOf = sentenceMeans(vocabulary);
  const { askedTime } = question;
  const namesakes = question.terms.map((term) => {
    const namesake = namesakeOf(term);
    return namesake === null ? -1 : vocabulary.find(namesake);
  });
  return candidates.map((candidate) => {
    const words = readWords(candidate, askedWords, factsOf);
    const terms = matchTerms(askedWords, candidate, words).map((term, place) =>
      term.at < 0 && isNamed(namesakes[place] ?? -1, words) ? NOT_MEANT : term,
    );
    const timeNearness = askedTime === null ? 0 : nearnessInTime(askedTime, candidate);
    return { question, candidate, vocabulary, words, terms, asked, meanOf, timeNearness };
  });
}

function isNamed(id: number, words: readonly MatchedWord[]): boolean {
  return id >= 0 && words.some((word) => word.id === id && (word.traits & Trait.name) !== 0);
}

function readWords(
  { article, position }: Candidate,
  asked: AskedWords,
  factsOf: (id: number) => WordFacts,
) {
  const words: MatchedWord[] = [];
  const end = article.wordStart[position + 1] ?? 0;
  for (let word = article.wordStart[position] ?? 0; word < end; word++) {
    const id = article.terms[word] ?? -1;
    const traits = article.traits[word] ?? 0;
    const isStop = (traits & Trait.stop) !== 0;
    const place = isStop ? -1 : asked.place(id);
    words.push({ id, traits, place, isNew: !isStop && place < 0, facts: factsOf(id) });
  }
  return words;
}

function matchTerms(
  asked: AskedWords,
  candidate: Candidate,
  words: readonly MatchedWord[],
): TermMatch[] {
  const { article, position } = candidate;
  const size = asked.terms.length;
  const at = new Int32Array(size).fill(-1);
  for (let k = words.length - 1; k >= 0; k--) {
    const place = words[k]?.place ?? -1;
    if (place >= 0) at[place] = k;
  }
  const near = stepsTo(candidate, asked);
  const nearest = nearestWords(words, at);
  for (const phrase of article.phrases.get(position) ?? []) {
    for (const { place, weight } of asked.synonymPlaces(phrase) ?? []) {
      nearest.synonyms[place] = Math.max(nearest.synonyms[place] ?? 0, weight);
    }
  }
  return asked.terms.map(({ id }, place): TermMatch => {
    const isHeld = (at[place] ?? -1) >= 0;
    const match = {
      at: at[place] ?? -1,
      hasPrefix: !isHeld && nearest.alike[place] === 1,
      synonym: isHeld ? 0 : (nearest.synonyms[place] ?? 0),
      similarity: isHeld ? 1 : (nearest.similarities[place] ?? 0),
      isNear: near.any[place] === 1,
      isBefore: near.before[place] === 1,
      inTitle: article.titleTerms.has(id),
      inArticle: countOf(id, article.termCounts) > 0,
    };
    const worth = isHeld ? 1 : worthOf(match);
    const worthAround = Math.max(
      worth,
      near.previous[place] === 1 ? WORTH_AROUND.previous : 0,
      match.inTitle ? WORTH_AROUND.title : 0,
      match.isNear ? WORTH_AROUND.near : 0,
      near.next[place] === 1 ? WORTH_AROUND.next : 0,
      match.inArticle ? WORTH_AROUND.article : 0,
    );
    return { ...match, worth, worthAround };
  });
}

function worthOf({
  synonym,
  similarity,
  hasPrefix,
}: Pick<TermMatch, 'synonym' | 'similarity' | 'hasPrefix'>): number {
  const nearness = (similarity - WORTH.least) / (WORTH.most - WORTH.least);
  const similar = WORTH.similar * Math.min(1, Math.max(0, nearness));
  return Math.max(synonym, similar, hasPrefix ? WORTH.prefix : 0);
}

/** Which of the question's terms the sentences around the candidate hold: 1 or 0 for each. */
function stepsTo({ article, position }: Candidate, asked: AskedWords) {
  const size = asked.terms.length;
  const held = {
    previous: new Uint8Array(size),
    next: new Uint8Array(size),
    any: new Uint8Array(size),
    before: new Uint8Array(size),
  };
  const last = Math.min(article.spans.length - 1, position + NEAR);
  for (let at = Math.max(0, position - NEAR); at <= last; at++) {
    if (at === position) continue;
    const end = article.wordStart[at + 1] ?? 0;
    for (let word = article.wordStart[at] ?? 0; word < end; word++) {
      const place = asked.place(article.terms[word] ?? -1);
      if (place < 0) continue;
      held.any[place] = 1;
      if (at < position) held.before[place] = 1;
      if (at === position - 1) held.previous[place] = 1;
      else if (at === position + 1) held.next[place] = 1;
    }
  }
  return held;
}

/** For the terms that the sentence lacks: what comes nearest to them there. */
function nearestWords(words: readonly MatchedWord[], at: Int32Array) {
  const alike = new Uint8Array(at.length);
  const synonyms = new Float64Array(at.length);
  const similarities = new Float64Array(at.length);
  for (const { traits, facts } of words) {
    if ((traits & Trait.stop) !== 0) continue;
    if (facts.synonymPlaces) {
      for (const { place, weight } of facts.synonymPlaces) {
        if (weight > (synonyms[place] ?? 0)) synonyms[place] = weight;
      }
    }
    if (facts.alikePlaces) for (const place of facts.alikePlaces) alike[place] = 1;
    for (let place = 0; place < at.length; place++) {
      if ((at[place] ?? 0) >= 0) continue;
      const similarity = facts.similarity(place);
      if (similarity > (similarities[place] ?? 0)) similarities[place] = similarity;
    }
  }
  return { alike, synonyms, similarities };
}
