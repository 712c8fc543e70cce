import type { Article } from '../corpus/article.ts';
import { datesOf } from '../search/datesOf.ts';
import type { IndexedArticle } from '../search/indexedArticle.ts';
import { quantitiesOf } from '../search/quantitiesOf.ts';
import type { EventDate } from '../text/dates/eventDate.ts';
import type { Span } from '../text/span.ts';
import { extractTerms } from '../text/terms/extractTerms.ts';
import { Trait, wordTraits } from '../text/terms/traits.ts';
import type { Alongside, Quote, SentenceBefore, Source } from './answer.ts';
import { isCorrection } from './figures/figuresIn.ts';
import type { JoinedCandidate } from './joinSameWords.ts';
import { asksForFigure, type Question } from './question/question.ts';
import type { Candidate } from './ranking/candidate.ts';
import { receiptOf } from './receipt/receiptOf.ts';

/** Makes each candidate's quote once, and only where it is looked at. */
export function quoter(question: Question): (candidate: JoinedCandidate) => Quote {
  const quotes = new Map<JoinedCandidate, Quote>();
  return (candidate) => {
    const quote = quotes.get(candidate) ?? toQuote(candidate, question);
    quotes.set(candidate, quote);
    return quote;
  };
}

/** A sentence as it is quoted: its words as they stand, and what stands out in them. */
export function toQuote(candidate: JoinedCandidate, question: Question): Quote {
  const source = toSource(candidate);
  const { article, position } = candidate;
  const text = article.article.body.slice(source.start, source.end);
  return {
    ...source,
    id: receiptOf({ ...source, text }),
    text,
    score: candidate.score,
    highlights: highlightsIn(text, question),
    dates: datesOf(article, position),
    quantities: quantitiesOf(article, position),
    before: sentenceBefore(article, position),
    alongside: alongsideOf(article, position),
    alsoIn: candidate.copies.map(toSource),
  };
}

/** The words that match the question and, where it asks for a figure, the figures. */
function highlightsIn(text: string, question: Question): Span[] {
  const wanted = new Set(
    question.terms.flatMap(({ term, synonyms }) => [
      term,
      ...synonyms.map((synonym) => synonym.term),
    ]),
  );
  const isFigureWanted = asksForFigure(question);
  const spans: { start: number; end: number }[] = [];
  for (const { term, kind, start, end } of extractTerms(text)) {
    const isFigure =
      kind === 'number' || (wordTraits(text.slice(start, end)) & Trait.numberWord) !== 0;
    if (!wanted.has(term) && !(isFigureWanted && isFigure)) continue;
    const last = spans.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else spans.push({ start, end });
  }
  return spans;
}

/** Where a sentence stands, and what is known of its article. */
export function toSource({
  article: { article, spans },
  position,
}: Pick<Candidate, 'article' | 'position'>): Source {
  const { start, end } = spans[position] ?? { start: 0, end: 0 };
  return { ...sourceOf(article), start, end };
}

/** What is known of an article, as far as it stands with a quote. */
export function sourceOf(article: Article): Omit<Source, 'start' | 'end'> {
  const { id, title, published, publisher, url, origin } = article;
  const { publishedAt, archived, correctedBy } = article;
  return {
    ...{ articleId: id, published, title, publisher, url, origin },
    ...(publishedAt !== undefined && { publishedAt }),
    ...(archived !== undefined && { archived }),
    ...(correctedBy !== undefined && { correctedBy }),
  };
}

const corrections = new WeakMap<IndexedArticle, number | null>();

/**
 * What of its article is to be seen with a sentence, word for word: the sentence that names the speaker, where it stands
 * within a speech, and the one by which the article corrects itself.
 */
export function alongsideOf(article: IndexedArticle, position: number): Alongside[] {
  const speaker = article.speakers[position] ?? -1;
  const correction = correctionIn(article);
  return [
    ...(speaker >= 0 ? [{ why: 'speaker' as const, ...textAt(article, speaker) }] : []),
    ...(correction !== null && correction !== position
      ? [{ why: 'correction' as const, ...textAt(article, correction) }]
      : []),
  ];
}

/** The first sentence by which an article corrects itself; looked for once. */
function correctionIn(article: IndexedArticle): number | null {
  const known = corrections.get(article);
  if (known !== undefined) return known;
  const at = article.spans.findIndex((_, position) => isCorrection(textAt(article, position).text));
  corrections.set(article, at < 0 ? null : at);
  return at < 0 ? null : at;
}

function textAt({ article, spans }: IndexedArticle, position: number): Span & { text: string } {
  const { start, end } = spans[position] ?? { start: 0, end: 0 };
  return { start, end, text: article.body.slice(start, end) };
}

/** The times that a quote speaks of, without the day of its publication, and each once. */
export function otherDates({ dates, published }: Pick<Quote, 'dates' | 'published'>): EventDate[] {
  const seen = new Set<string | null>([published]);
  return dates.filter(({ edtf }) => {
    if (edtf === null) return true;
    const isNew = !seen.has(edtf);
    seen.add(edtf);
    return isNew;
  });
}

/** Whoever is spoken of is named at the beginning, or not at all. */
const FIRST_WORDS = 4;
/** Subjects that stand for what the sentence before names. */
const SUBJECT = /^(?:he|she|they|it)$/;
/** Openings that point back, or at a speaker, unless the sentence itself names whom. */
const POINTING = /^(?:this|that|these|those|such|i|we|my|our|both|neither)$/;
/** "It is true that …": points at nothing. */
const EXPLETIVE =
  /^it(?:['’]s| is| was| will be| has been| remains| seems)\s+(?:not |also |still |now |only |un)*(?:clear|true|known|likely|possible|hard|difficult|easy|important|said|believed|thought|expected|estimated|reported)\b/i;

/**
 * The sentence before one that cannot be understood without it: one that begins with a pronoun, and names nobody that
 * the pronoun could stand for ("It was signed on Monday", "She called it a bottleneck"), or is said by somebody whom
 * it does not name ("I will resign").
 *
 * @param position of the sentence in the article, counted from 0.
 * @returns null where it stands by itself, is the first one, or follows a heading.
 */
export function sentenceBefore(article: IndexedArticle, position: number): SentenceBefore | null {
  const before = article.spans[position - 1];
  if (before?.kind !== 'sentence' || !leansOnBefore(article, position)) return null;
  const { id: articleId, body } = article.article;
  const { start, end } = before;
  const text = body.slice(start, end);
  return { id: receiptOf({ articleId, start, end, text }), text, start, end };
}

/** By the traits that the index keeps of its words. */
function leansOnBefore(article: IndexedArticle, position: number): boolean {
  const { start = 0, end = 0 } = article.spans[position] ?? {};
  const text = article.article.body.slice(start, end).replace(/^[^\p{L}\p{N}]+/u, '');
  const [opening = ''] = /^\p{L}+(?![-\p{N}])/u.exec(text.toLowerCase()) ?? [];
  if (SUBJECT.test(opening)) return !EXPLETIVE.test(text);
  const words = article.traits.subarray(
    article.wordStart[position] ?? 0,
    article.wordStart[position + 1] ?? 0,
  );
  if (words.some((traits) => traits & Trait.name)) return false;
  if (POINTING.test(opening)) return true;
  // "Kirby said he …" names him.
  if ((words[0] ?? 0) & Trait.capitalStart) return false;
  return words.subarray(0, FIRST_WORDS).some((traits) => traits & Trait.pronoun);
}
