import type { SentenceIndex } from '../../search/sentenceIndex.ts';
import { suggestWord } from '../../search/suggestWord.ts';
import { synonymsOf } from '../../text/lexicon/synonymsOf.ts';
import { extractTerms } from '../../text/terms/extractTerms.ts';
import type { Term } from '../../text/terms/term.ts';
import type { Question, QuestionTerm } from './question.ts';
import { questionType } from './questionType.ts';

/** How much a word that only looks like the one asked for counts against the word itself. */
const MISSPELT_WEIGHT = 0.8;

/**
 * Understands a question: what it asks for, and which terms of the corpus stand for its words.
 *
 * @param text the question; any text.
 */
export function readQuestion(text: string, index: SentenceIndex): Question {
  const type = questionType(text);
  const found = extractTerms(text);
  const seen = new Set<string>();
  const terms: QuestionTerm[] = [];
  for (const term of found) {
    if (term.kind === 'stop' || term.kind === 'phrase' || seen.has(term.term)) continue;
    seen.add(term.term);
    terms.push(readTerm(term, { text, index, found }));
  }
  return { text, type, terms };
}

function readTerm(
  term: Term,
  { text, index, found }: { text: string; index: SentenceIndex; found: readonly Term[] },
): QuestionTerm {
  const word = text.slice(term.start, term.end);
  const phrases = found.filter(({ kind, start }) => kind === 'phrase' && start === term.start);
  const matches = new Map<string, number>();
  const match = (found: string, weight: number) => {
    if (index.count(found) === 0) return;
    matches.set(found, Math.max(weight, matches.get(found) ?? 0));
  };
  match(term.term, 1);
  for (const { term: known } of [term, ...phrases]) {
    for (const synonym of synonymsOf(known)) match(synonym.term, synonym.weight);
  }
  if (matches.size === 0 && term.kind === 'word') {
    const suggestion = suggestWord(word, index);
    if (suggestion !== null) {
      for (const similar of extractTerms(suggestion)) {
        if (similar.kind !== 'stop') match(similar.term, MISSPELT_WEIGHT);
      }
    }
  }
  return {
    ...{ start: term.start, end: term.end, word, term: term.term },
    isName: term.kind !== 'word' || /^\p{Lu}/u.test(word),
    matches: [...matches].map(([matched, weight]) => ({ term: matched, weight })),
  };
}
