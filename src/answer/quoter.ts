import type { Quote } from './answer.ts';
import type { JoinedCandidate } from './joinSameWords.ts';
import type { Question } from './question/question.ts';
import { toQuote } from './toQuote.ts';

/** Makes each candidate's quote once, and only where it is looked at. */
export function quoter(question: Question): (candidate: JoinedCandidate) => Quote {
  const quotes = new Map<JoinedCandidate, Quote>();
  return (candidate) => {
    const quote = quotes.get(candidate) ?? toQuote(candidate, question);
    quotes.set(candidate, quote);
    return quote;
  };
}
