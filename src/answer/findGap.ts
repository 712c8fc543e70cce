import { extractTerms } from '../text/terms/extractTerms.ts';
import { readTraits } from '../text/traits/readTraits.ts';
import { Trait } from '../text/traits/trait.ts';
import type { Gap } from './answer.ts';
import type { Question } from './question/question.ts';
import type { Candidate } from './ranking/candidate.ts';

const NUMBER = Trait.digits | Trait.numberWord;
/** Words before a thing among which its owner and its figure stand: "a thousand US soldiers". */
const BEFORE = 3;
const NAMES_LIMIT = 4;

/**
 * Where a question asks for somebody's figure and no sentence has one, whose figures there are
 * instead: "German troops" are missing, while those of "US" and "French" ones are given.
 *
 * @returns null where the question names no owner of what it counts, or some sentence gives the figure.
 */
export function findGap(question: Question, candidates: readonly Candidate[]): Gap | null {
  if (question.type !== 'count' && question.type !== 'amount') return null;
  const focus = question.terms.filter(({ isFocus }) => isFocus);
  const owners = focus.filter(({ isName }) => isName);
  const things = focus.filter(({ isName }) => !isName);
  const [first, last] = [focus[0], focus.at(-1)];
  if (!first || !last || owners.length === 0 || things.length === 0) return null;
  const thingTerms = new Set(
    things.flatMap(({ term, synonyms }) => [term, ...synonyms.map((synonym) => synonym.term)]),
  );
  const figures = candidates.flatMap((candidate) => figuresIn(candidate, thingTerms));
  if (figures.some(({ term }) => owners.some((owner) => owner.term === term))) return null;
  return {
    missing: question.text.slice(first.start, last.end),
    figuresFor: [...new Map(figures.map(({ term, name }) => [term, name])).values()].slice(
      0,
      NAMES_LIMIT,
    ),
  };
}

/** The names in a sentence that stand before one of the things together with a figure. */
function figuresIn(
  { article, position }: Candidate,
  things: ReadonlySet<string>,
): { term: string; name: string }[] {
  const span = article.spans[position];
  if (!span) return [];
  const text = article.article.body.slice(span.start, span.end);
  const words = extractTerms(text).filter(({ kind }) => kind !== 'phrase');
  const traits = readTraits(text, words);
  return words.flatMap(({ term: thing }, at) => {
    if (!things.has(thing)) return [];
    const from = Math.max(0, at - BEFORE);
    const before = words
      .slice(from, at)
      .map((word, i) => ({ ...word, bits: traits[from + i] ?? 0 }));
    if (!before.some(({ bits }) => bits & NUMBER)) return [];
    return before.flatMap(({ term, start, end, bits }) =>
      bits & Trait.name ? { term, name: text.slice(start, end) } : [],
    );
  });
}
