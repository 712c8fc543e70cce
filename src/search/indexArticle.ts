import type { Article } from '../corpus/article.ts';
import { analyseSentence } from '../text/analyseSentence.ts';
import { firstDay, lastDay } from '../text/edtf/days.ts';
import { parseEdtf } from '../text/edtf/parseEdtf.ts';
import { splitSentences } from '../text/sentences/splitSentences.ts';
import { findSpeakers } from '../text/speech/findSpeakers.ts';
import { extractTerms } from '../text/terms/extractTerms.ts';
import { Trait } from '../text/terms/traits.ts';
import { packExtracts } from './extracts.ts';
import type { IndexedArticle } from './indexedArticle.ts';
import { makeTermTable } from './termTable.ts';
import type { Vocabulary } from './vocabulary.ts';

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

/** An article's columns, and the terms by which each of its sentences is to be found. */
export interface ArticleWithKeys {
  readonly indexed: IndexedArticle;
  /** For each sentence its terms but for stop words, with phrases. */
  readonly keys: readonly (readonly string[])[];
  /** The same by their numbers in the vocabulary, each once. */
  readonly keyIds: readonly ReadonlySet<number>[];
}

/**
 * Splits an article into sentences and these into words, numbered by the vocabulary.
 *
 * @param article checked, with an id that the index does not have.
 * @param vocabulary gets the terms that it does not have yet; its counts stay as they are.
 * @param firstId the id of the article's first sentence; the others follow.
 * @returns the article's columns, and its terms for the inverted index.
 */
export function indexArticle(
  article: Article,
  vocabulary: Vocabulary,
  firstId: number,
): ArticleWithKeys {
  const steps = indexingArticle(article, vocabulary, firstId);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** As `indexArticle`, a sentence at a step: a long article need not hold up everything else. */
export function* indexingArticle(
  article: Article,
  vocabulary: Vocabulary,
  firstId: number,
): Generator<void, ArticleWithKeys> {
  const spans = splitSentences(article.body);
  const texts = spans.map(({ start, end }) => article.body.slice(start, end));
  const wordStart = new Uint32Array(spans.length + 1);
  const contentLengths = new Uint16Array(spans.length);
  const terms: number[] = [];
  const traits: number[] = [];
  const phrases = new Map<number, number[]>();
  const contentTerms: number[] = [];
  const keyIds: Set<number>[] = [];
  const dates = [];
  const quantities = [];
  const keys: string[][] = [];
  for (const [sentence, text] of texts.entries()) {
    const ids = new Set<number>();
    keyIds.push(ids);
    const analysed = analyseSentence(text, article);
    const { terms: found, words, traits: bits } = analysed;
    for (const [i, { term, start, end }] of words.entries()) {
      const id = vocabulary.add(term, text.slice(start, end));
      const wordBits = bits[i] ?? 0;
      terms.push(id);
      traits.push(wordBits);
      if (!(wordBits & Trait.stop)) contentTerms.push(id);
      if (words[i]?.kind !== 'stop') ids.add(id);
    }
    if (words.length < found.length) {
      const ofSentence = found.flatMap(({ kind, term }) =>
        kind === 'phrase' ? vocabulary.add(term, '') : [],
      );
      phrases.set(sentence, ofSentence);
      for (const id of ofSentence) ids.add(id);
    }
    wordStart[sentence + 1] = terms.length;
    contentLengths[sentence] = bits.reduce((sum, bit) => sum + (bit & Trait.stop ? 0 : 1), 0);
    keys.push(found.flatMap(({ kind, term }) => (kind === 'stop' ? [] : term)));
    dates.push(analysed.dates);
    quantities.push(analysed.quantities);
    yield;
  }
  const about = [article.title, ...dateWords(article)].join('. ');
  const titleTerms = extractTerms(about).flatMap(({ kind, term, start, end }) =>
    kind === 'stop' || kind === 'phrase' ? [] : vocabulary.add(term, about.slice(start, end)),
  );
  return {
    indexed: {
      publishedDay: publishedDay(article),
      publishedFrom: article.published === null ? null : firstDay(article.published),
      publishedTo: article.published === null ? null : lastDay(article.published),
      ...{ article, firstId, spans, wordStart, contentLengths, phrases },
      termCounts: makeTermTable(contentTerms),
      terms: Uint32Array.from(terms),
      traits: Uint16Array.from(traits),
      contentLength: contentLengths.reduce((sum, length) => sum + length, 0),
      titleTerms: new Set(titleTerms),
      dates: packExtracts(dates),
      quantities: packExtracts(quantities),
      speakers: findSpeakers(article.body, spans),
    },
    keys,
    keyIds,
  };
}

/** Year and month of publication, so that "in August 2023" finds what was published then. */
function dateWords({ published }: Article): string[] {
  const date = published === null ? null : parseEdtf(published);
  if (!date) return [];
  return date.month === undefined
    ? [String(date.year)]
    : [`${MONTHS[date.month - 1]} ${date.year}`];
}

function publishedDay({ published }: Article): number | null {
  if (published === null || firstDay(published) !== lastDay(published)) return null;
  return firstDay(published);
}
