import { datesOf } from '../../search/datesOf.ts';
import type { IndexedArticle } from '../../search/indexedArticle.ts';
import { quantitiesOf } from '../../search/quantitiesOf.ts';
import type { SentenceIndex } from '../../search/sentenceIndex.ts';
import { firstDay } from '../../text/edtf/dayNumber.ts';
import type { Quantity } from '../../text/quantities/quantity.ts';
import { termsOfActs } from '../compare/acts.ts';
import { joinSameWords } from '../joinSameWords.ts';
import { noneDated } from '../noneDated.ts';
import { asAsked } from '../question/asAsked.ts';
import { isKnown } from '../question/isKnown.ts';
import { type QuestionContext, readQuestion } from '../question/readQuestion.ts';
import { byPlace } from '../ranking/candidate.ts';
import { isInScope } from '../ranking/isInScope.ts';
import { receiptOf } from '../receipt/receiptOf.ts';
import { toSource } from '../toSource.ts';
import { isInContext, isInSentence } from './isInContext.ts';
import { judgeFigure } from './judgeFigure.ts';
import type { FigureQuote, Ledger, LedgerEntry } from './ledger.ts';
import { readTopic } from './readTopic.ts';
import { readSentence, textOf } from './sentence.ts';
import type { Topic } from './topic.ts';
import { nearestDate, whenOf } from './whenOf.ts';

/** Days. */
const LONG_BEFORE = 200;

/** A sentence with figures of the topic, and whether it says whose they are. */
interface Found {
  readonly article: IndexedArticle;
  readonly position: number;
  readonly quantities: readonly { readonly quantity: Quantity; readonly isOwnerNamed: boolean }[];
}

/**
 * Every figure that the corpus gives for a topic, in order of date. Each sentence that holds what is
 * counted, or a synonym, is looked at; the files of this folder say what makes it one of the topic's.
 *
 * @param text a topic, "US troops in Niger", or a question, "how many US troops are in Niger?".
 * @param context dates and articles to keep to.
 */
export function figuresFor(
  text: string,
  index: SentenceIndex,
  context: QuestionContext = {},
): Ledger {
  const question = readQuestion(text, index, context);
  const topic = readTopic(question, index);
  const isAsked = isInScope(question);
  const ids =
    topic === null ? [] : sentencesAbout(topic, index).filter((id) => isAsked(index.articleOf(id)));
  const found = topic === null ? [] : ids.flatMap((id) => findIn(id, topic, index));
  const entries = joinSameWords(found.sort(byPublication))
    .flatMap(entriesOf)
    .filter(
      ({ entry, position, article }) => topic && !isPast(entry, { article, position }, topic),
    );
  const named = entries.filter(({ isOwnerNamed }) => isOwnerNamed).map(({ entry }) => entry);
  const unnamed = entries.filter(({ isOwnerNamed }) => !isOwnerNamed).map(({ entry }) => entry);
  return {
    topic: text,
    status: topic === null ? 'too_vague' : entries.length > 0 ? 'found' : 'nothing',
    asksForOwner: topic !== null && (topic.owners.size > 0 || topic.holder !== null),
    entries: named.sort(byDate),
    ownerNotNamed: unnamed.sort(byDate),
    lookedFor: {
      counted: asAsked(question, ({ term }) => topic?.things.has(term) ?? false),
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
  { things, acts, countsActs, isOfPersons }: Topic,
  index: SentenceIndex,
): number[] {
  const terms = new Set([
    ...things,
    ...((countsActs || isOfPersons) && acts ? termsOfActs(acts) : []),
  ]);
  const ids = new Set<number>();
  for (const term of terms) for (const id of index.sentencesWith(term)) ids.add(id);
  return [...ids].sort((a, b) => a - b);
}

function findIn(id: number, topic: Topic, index: SentenceIndex): Found[] {
  const article = index.articleOf(id);
  const position = id - article.firstId;
  if (!isInContext(article, position, topic)) return [];
  const all = quantitiesOf(article, position);
  if (all.length === 0) return [];
  const sentence = readSentence(article, position);
  const quantities = all.flatMap((quantity) => {
    const whose = judgeFigure(quantity, sentence, topic);
    return whose === 'other' ? [] : { quantity, isOwnerNamed: whose === 'asked' };
  });
  return quantities.length === 0 ? [] : [{ article, position, quantities }];
}

function entriesOf({
  article,
  position,
  quantities,
  copies,
}: Found & { readonly copies: readonly Found[] }) {
  const source = toSource({ article, position });
  const text = textOf(article, position);
  const quote: FigureQuote = {
    ...source,
    id: receiptOf({ ...source, text }),
    text,
    alsoIn: copies.map(toSource),
  };
  const dates = datesOf(article, position);
  return quantities.map(({ quantity, isOwnerNamed }) => {
    const { start, noun, end } = quantity;
    const eventDate = nearestDate(dates, { start, end: Math.max(end, noun?.end ?? 0) });
    const entry: LedgerEntry = {
      quantity,
      eventDate,
      when: whenOf(eventDate, source.published),
      quote,
    };
    return { entry, isOwnerNamed, article, position };
  });
}

/** Told for comparison: the dead of long before the report, in a sentence that holds no word of what is asked for. */
function isPast(
  { when, quote: { published } }: LedgerEntry,
  { article, position }: Pick<Found, 'article' | 'position'>,
  { acts, words }: Topic,
): boolean {
  if (acts === null || when === null || published === null || words.length === 0) return false;
  const isLongBefore = firstDay(published) - when.days.last > LONG_BEFORE;
  return isLongBefore && !words.some((word) => isInSentence(article, position, word));
}

/** The first to print the words is the one that is quoted. */
function byPublication(a: Found, b: Found): number {
  const [first, second] = [a.article.publishedFrom, b.article.publishedFrom];
  if (first === second) return byPlace(a, b);
  return (first ?? Number.POSITIVE_INFINITY) - (second ?? Number.POSITIVE_INFINITY);
}

function byDate(a: LedgerEntry, b: LedgerEntry): number {
  if (a.when === null || b.when === null) {
    return (a.when === null ? 1 : 0) - (b.when === null ? 1 : 0) || byQuote(a, b);
  }
  const [first, second] = [a.when.days, b.when.days];
  return first.first - second.first || first.last - second.last || byQuote(a, b);
}

function byQuote(
  { quote: a, quantity }: LedgerEntry,
  { quote: b, quantity: other }: LedgerEntry,
): number {
  if (a.articleId !== b.articleId) return a.articleId < b.articleId ? -1 : 1;
  return a.start + quantity.start - (b.start + other.start);
}
