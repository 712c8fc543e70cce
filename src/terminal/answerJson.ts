import type { Quote, Source } from '../answer/answer.ts';
import type { Check, QuotedWords } from '../answer/check/check.ts';
import type { QuotedFigure } from '../answer/figures/figuresIn.ts';
import type { AnsweredMessage, AnsweredQuestion } from '../answer/message/answerMessage.ts';
import type { Opposite, Side } from '../answer/opposites/findOpposites.ts';
import type { Found, Past, Verification } from '../answer/receipt/verifyReceipt.ts';
import type { Article } from '../corpus/article.ts';
import { formatQuantity } from '../text/quantities/formatQuantity.ts';
import { printableJson } from './printable.ts';

/** Four decimals say more than a score or a confidence means. */
const DECIMALS = 4;

/**
 * The answer to a message in the documented JSON (docs/using.md, "JSON"): a stable format for other programs, which
 * may gain fields. What else changes is named in CHANGELOG.md, with the version.
 *
 * @param message the message with its one to three answers.
 * @returns one JSON object on one line, without a line feed; scores and confidences with four decimals. Control and
 * bidi characters are escaped.
 */
export function answerJson(message: AnsweredMessage): string {
  const { text, leftOut, smallTalk } = message;
  const [first, ...more] = message.answers;
  // Of several, the first one is a part of the message.
  const isPart = first.isReadOtherwise || more.length > 0;
  return printableJson(
    JSON.stringify({
      ...answerFields({ ...first, asked: text, isReadOtherwise: isPart }),
      more: more.map(answerFields),
      leftOut,
      smallTalk,
    }),
  );
}

function answerFields({ asked, question, isReadOtherwise, answer }: AnsweredQuestion) {
  const { status, confidence, quotes, closest, newest, gap, figures, terms, corpus } = answer;
  return {
    question: asked,
    read: isReadOtherwise ? question : null,
    status,
    confidence: rounded(confidence),
    quotes: quotes.map(quoteFields),
    closest: closest.map(quoteFields),
    newest,
    newestFirst: answer.newestFirst,
    asOf: answer.asOf,
    gap,
    figures: figures.map(quotedFields),
    opposites: answer.opposites.map(oppositeFields),
    terms,
    noneDated: answer.noneDated,
    corpus,
  };
}

function quotedFields({ quoteId, published, quantity, written }: QuotedFigure) {
  const { start, end, low, high, magnitude, qualifier, unit } = quantity;
  return {
    ...{ quote: quoteId, published, start, end, text: written, shown: formatQuantity(quantity) },
    ...{ low, high, magnitude, qualifier: qualifier?.kind ?? null, unit: unit?.name ?? null },
  };
}

/**
 * `denied` and `stated` name quotes, as `contrary` does: those that say it by a verb which excludes the other.
 *
 * @param opposite what quotes say both ways; its offsets are UTF-16 units within the text of each quote.
 * @returns the fields of one entry of `opposites`.
 */
function oppositeFields({ verb, sayings }: Opposite) {
  const of = (side: Side) =>
    sayings.filter((saying) => saying.side === side).map(({ quoteId }) => quoteId);
  return {
    ...{ verb, denied: of('denied'), stated: of('stated'), contrary: of('contrary') },
    sayings: sayings.map(({ quoteId, published, start, end, words, side }) => ({
      ...{ quote: quoteId, published, start, end, text: words, side },
    })),
  };
}

/**
 * A quote as the documented JSON has it (docs/using.md, "JSON").
 *
 * @param quote its `start` and `end` are UTF-16 offsets in the article's body, those of its dates within its text.
 * @returns the fields, the score with four decimals.
 */
function quoteFields(quote: Quote) {
  const { id, text, score, dates, before, alongside, alsoIn } = quote;
  return {
    ...{ id, text, ...sourceFields(quote), score: rounded(score), before },
    dates: dates.map(({ span: { start, end }, edtf, unresolved, relation, from: { rule } }) => {
      return { text: text.slice(start, end), start, end, edtf, relation, rule, unresolved };
    }),
    alongside: alongside.map(({ why, text: words, start, end }) => ({
      why,
      text: words,
      start,
      end,
    })),
    alsoIn: alsoIn.map(sourceFields),
  };
}

function sourceFields(source: Source) {
  const { articleId, start, end, published, title, publisher, url } = source;
  return { articleId, start, end, published, title, publisher, url, ...moreFields(source) };
}

function rounded(value: number): number {
  return Number(value.toFixed(DECIMALS));
}

/** Fields that few articles have; absent where one has them not. */
function moreFields({
  publishedAt,
  archived,
  corrects,
  correctedBy,
}: Pick<Article, 'publishedAt' | 'archived' | 'corrects' | 'correctedBy'>) {
  return {
    ...(publishedAt !== undefined && { publishedAt }),
    ...(archived !== undefined && { archived }),
    ...(corrects !== undefined && { corrects }),
    ...(correctedBy !== undefined && { correctedBy }),
  };
}

/**
 * A check in the documented JSON (docs/using.md, "JSON").
 *
 * @param check a claim with the quotes that bear on it.
 * @returns one JSON object on one line, without a line feed. Control and bidi characters are escaped.
 */
export function checkJson({ claim, status, ...check }: Check): string {
  return printableJson(
    JSON.stringify({
      claim,
      status,
      sought: check.sought.map(({ kind, words, stands, given }) => ({
        ...{ kind, text: words, stands: stands.map(wordsFields), given: given.map(wordsFields) },
      })),
      quotes: check.quotes.map((quote) => ({
        ...quoteFields(quote),
        cues: quote.cues.map(({ start, end }) => ({
          text: quote.text.slice(start, end),
          start,
          end,
        })),
      })),
      opposites: check.opposites.map(oppositeFields),
      terms: check.terms,
      noneDated: check.noneDated,
      corpus: check.corpus,
    }),
  );
}

/** Offsets are of the quote's text. */
function wordsFields({ quoteId, published, start, end, words }: QuotedWords) {
  return { quote: quoteId, published, start, end, text: words };
}

/**
 * What has become of a quote, in the documented JSON (docs/using.md, "JSON").
 *
 * @param verification what the index tells of the id.
 * @param past what the kept versions tell; null where none are kept.
 * @returns one JSON object on one line, without a line feed.
 */
export function verificationJson(verification: Verification, past: Past | null = null): string {
  const { status } = verification;
  return printableJson(
    JSON.stringify({
      status,
      places: 'places' in verification ? verification.places.map(placeFields) : [],
      now: status === 'changed' && verification.now ? placeFields(verification.now) : null,
      past: past && { ...past, was: placeFields(past.was) },
      mistyped: 'mistyped' in verification ? verification.mistyped : null,
    }),
  );
}

function placeFields({ article, start, end, text, id }: Found) {
  const { id: articleId, title, published, publisher, url } = article;
  const more = moreFields(article);
  return { id, articleId, start, end, text, title, published, publisher, url, ...more };
}
