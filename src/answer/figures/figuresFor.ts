import type { CorpusView } from '../../search/corpusView.ts';
import { datesOf } from '../../search/datesOf.ts';
import type { IndexedArticle } from '../../search/indexedArticle.ts';
import { quantitiesOf } from '../../search/quantitiesOf.ts';
import type { EventDate } from '../../text/dates/eventDate.ts';
import { firstDay } from '../../text/edtf/days.ts';
import { dayBounds } from '../../text/edtf/timeBounds.ts';
import type { Quantity } from '../../text/quantities/quantity.ts';
import type { Span } from '../../text/span.ts';
import { findCues } from '../../text/speech/findCues.ts';
import { stem } from '../../text/terms/stem.ts';
import { joinSameWords } from '../joinSameWords.ts';
import { noneDated } from '../noneDated.ts';
import { isKnown } from '../question/isKnown.ts';
import { asAsked } from '../question/question.ts';
import { type QuestionContext, readQuestion } from '../question/readQuestion.ts';
import { alongsideOf, toSource } from '../quote.ts';
import { byPlace } from '../ranking/candidate.ts';
import { isInScope } from '../ranking/isInScope.ts';
import { receiptOf } from '../receipt/receiptOf.ts';
import { termsOfActs } from './countsTheSame.ts';
import { type FigureQuery, readFigureQuery } from './figureQuery.ts';
import { retractedIn } from './figuresIn.ts';
import type { FigureEntry, FigureQuote, FigureTable } from './figureTable.ts';
import { isNamed, match } from './match.ts';
import { type Figure, sentenceAt, textOf } from './sentence.ts';
import { eventDateOf, whenOf } from './whenOf.ts';

/** Days. */
const LONG_BEFORE = 200;
/** Of a name's places, the share that has a capital letter. */
const LEAST_SHARE = 0.75;

/** A sentence with figures of the topic, and whether it says whose they are. */
interface Found {
  readonly article: IndexedArticle;
  readonly position: number;
  readonly quantities: readonly { readonly quantity: Quantity; readonly isOwnerNamed: boolean }[];
}

/**
 * Every figure that the corpus gives for a topic, in order of date. Each sentence that holds what is counted, or a
 * synonym, is looked at; `match()` says which of its figures are the topic's.
 *
 * @param text a topic, "US troops in Niger", or a question, "how many US troops are in Niger?".
 * @param context dates and articles to keep to.
 */
export function figuresFor(
  text: string,
  index: CorpusView,
  context: QuestionContext = {},
): FigureTable {
  const question = readQuestion(text, index, context);
  const query = readFigureQuery(question.text, {
    isName: (term) => isMostlyName(term, index),
    isComplete: true,
  });
  const isAsked = isInScope(question);
  const ids =
    query === null ? [] : sentencesAbout(query, index).filter((id) => isAsked(index.articleOf(id)));
  const found = query === null ? [] : ids.flatMap((id) => findIn(id, query, index));
  const entries = joinSameWords(found.sort(byPublication)).flatMap(entriesOf);
  const listed = (isOwnerNamed: boolean) =>
    entries.flatMap((one) => (one.isOwnerNamed === isOwnerNamed ? one.entry : [])).sort(byDate);
  return {
    topic: text,
    status: query === null ? 'too_vague' : entries.length > 0 ? 'found' : 'nothing',
    asksForOwner: query !== null && query.owner !== null,
    entries: listed(true),
    ownerNotNamed: listed(false),
    lookedFor: {
      counted: query === null ? [] : [query.counted],
      matched: asAsked(question, ({ id }) => isKnown(id, index)),
      missing: asAsked(question, ({ id }) => !isKnown(id, index)),
      readAs: question.readAs.map(({ word, as }) => ({ word, as })),
      sentences: ids.length,
    },
    noneDated: noneDated(index, context),
    corpus: { articles: index.articleCount, sentences: index.sentenceCount, ...index.published },
  };
}

/** All sentences that hold what is counted, or what happens to persons, in the order of the index. */
function sentencesAbout(
  { things, acts, countsActs, isOfPersons, isOfRates }: FigureQuery,
  index: CorpusView,
): number[] {
  const terms = [
    ...things,
    ...(isOfRates ? [stem('basis')] : []),
    ...((countsActs || isOfPersons) && acts ? termsOfActs(acts) : []),
  ];
  const ids = new Set(terms.flatMap((term) => [...index.sentencesWith(term)]));
  return [...ids].sort((a, b) => a - b);
}

function findIn(id: number, query: FigureQuery, index: CorpusView): Found[] {
  const article = index.articleOf(id);
  const position = id - article.firstId;
  const all = quantitiesOf(article, position);
  if (all.length === 0) return [];
  const sentence = sentenceAt(article, position, index.vocabulary);
  const retracted = retractedIn(sentence.text, all);
  const dates = datesOf(article, position);
  const quantities = all.flatMap((quantity) => {
    const figure = { quantity, sentence };
    if (retracted.includes(quantity) || match(query, figure) !== null) return [];
    if (isPast(query, figure, { dates, published: article.article.published })) return [];
    return { quantity, isOwnerNamed: isNamed(query, figure) };
  });
  return quantities.length === 0 ? [] : [{ article, position, quantities }];
}

/** Told for comparison: what happened long before the report, in a sentence that holds no word of what is asked for. */
function isPast(
  { acts, words }: FigureQuery,
  { quantity, sentence: { text, terms } }: Figure,
  { dates, published }: { readonly dates: readonly EventDate[]; readonly published: string | null },
): boolean {
  if (acts === null || published === null || words.length === 0) return false;
  const last = eventDateOf(text, quantity, { dates, others: [] })?.edtf;
  const days = last == null ? null : dayBounds(last).last;
  if (days === null || firstDay(published) - days <= LONG_BEFORE) return false;
  return !words.some((word) => terms.some(({ term }) => word.terms.has(term)));
}

function entriesOf({
  article,
  position,
  quantities,
  copies,
}: Found & { readonly copies: readonly Found[] }) {
  const source = toSource({ article, position });
  const text = textOf(article, position);
  const cues = findCues(text);
  const quote: FigureQuote = {
    ...source,
    ...{
      id: receiptOf({ ...source, text }),
      text,
      cues: cues.map(({ start, end }) => ({ start, end })),
    },
    alongside: alongsideOf(article, position),
    alsoIn: copies.map(toSource),
  };
  const dates = datesOf(article, position);
  const all = quantitiesOf(article, position);
  return quantities.map(({ quantity, isOwnerNamed }) => {
    const others = all.filter(({ start }) => start !== quantity.start);
    const eventDate = eventDateOf(text, quantity, { dates, others });
    const entry: FigureEntry = {
      ...{ quantity, eventDate, when: whenOf(eventDate, source.published), quote },
      predicate: predicateOf(text, quantity, cues),
    };
    return { entry, isOwnerNamed };
  });
}

/**
 * Whether the corpus writes a word with a capital within its sentences: "Netflix", and "judge" not. In a question in
 * small letters, capitals mislead.
 */
function isMostlyName(term: string, { vocabulary }: CorpusView): boolean {
  return (vocabulary.nameShare(vocabulary.find(term)) ?? 0) >= LEAST_SHARE;
}

/** The first to print the words is the one that is quoted. */
function byPublication(a: Found, b: Found): number {
  const [first, second] = [a.article.publishedFrom, b.article.publishedFrom];
  if (first === second) return byPlace(a, b);
  return (first ?? Number.POSITIVE_INFINITY) - (second ?? Number.POSITIVE_INFINITY);
}

function byDate(a: FigureEntry, b: FigureEntry): number {
  if (a.when === null || b.when === null) {
    return (a.when === null ? 1 : 0) - (b.when === null ? 1 : 0) || byQuote(a, b);
  }
  const [first, second] = [a.when.days, b.when.days];
  return first.first - second.first || first.last - second.last || byQuote(a, b);
}

function byQuote({ quote: a, quantity }: FigureEntry, { quote: b, quantity: other }: FigureEntry) {
  if (a.articleId !== b.articleId) return a.articleId < b.articleId ? -1 : 1;
  return a.start + quantity.start - (b.start + other.start);
}

/** Words that stand before a verb and belong to it. */
const AUXILIARIES: ReadonlySet<string> = new Set(
  `is are was were be been being am has have had do does did will would shall should may might can could must to not never
  yet still also already reportedly allegedly possibly likely only just fully being having get got`.split(
    /\s+/,
  ),
);
const MOST = 6;

/**
 * What is said of a figure in its sentence's own words: its verb with what belongs to it, "were killed", "has yet to
 * deliver", "refused to withdraw". Null where the sentence has no such verb.
 *
 * @param cues words that may turn a statement round: those right before the verb belong to it.
 */
function predicateOf(
  text: string,
  { status, start: figure }: Pick<Quantity, 'status' | 'start'>,
  cues: readonly Span[],
): Span | null {
  if (status === null) {
    // "The army lacks 12 helicopters".
    const cue = cues.find(({ end }) => /^\s+$/.test(text.slice(end, figure)) && end < figure);
    return cue === undefined ? null : { start: cue.start, end: cue.end };
  }
  let { start } = status;
  for (let words = 0; words < MOST; words++) {
    const before = /(\S+)\s+$/.exec(text.slice(Math.max(0, start - 40), start));
    const word = before?.[1] ?? '';
    const from = start - (before?.[0].length ?? 0);
    const cue = cues.find((one) => one.start <= from && one.end === from + word.length);
    if (cue === undefined && !AUXILIARIES.has(word.toLowerCase())) break;
    start = cue?.start ?? from;
  }
  return { start, end: status.end };
}
