import type { Answer, Quote } from '../answer/answer.ts';
import { formatEdtf } from '../text/edtf/formatEdtf.ts';
import { inlineText } from './markdown/inlineText.ts';
import { renderQuote } from './renderQuote.ts';
import type { Reply } from './reply.ts';
import { wording } from './wording.ts';

/** Longest content of a message (https://discord.com/developers/docs/resources/message). */
const CONTENT_MAX = 2_000;

const QUESTION_MAX = 200;
const WORDS_MAX = 8;
const WORD_MAX = 30;
const GAP_MAX = 80;

interface RenderOptions {
  /** Put the question above the answer, where Discord does not show it. */
  readonly withQuestion?: boolean;
}

/**
 * An answer as a Discord message: plain text with block quotes, which needs no permission beyond
 * that to write. Keeps Discord's limits for any answer.
 */
export function renderAnswer(answer: Answer, { withQuestion = false }: RenderOptions = {}): Reply {
  const question = withQuestion ? inlineText(answer.question, QUESTION_MAX) : '';
  const head = question === '' ? '' : `-# ${wording.asked(question)}\n\n`;
  return { content: head + renderOutcome(answer, CONTENT_MAX - head.length) };
}

function renderOutcome(answer: Answer, maxLength: number): string {
  switch (answer.status) {
    case 'answered':
      return renderQuotes(answer.quotes, maxLength);
    case 'no_evidence':
      return [renderSearched(answer), ...answer.nearest.slice(0, 1).map(renderNearest)].join(
        '\n\n',
      );
    case 'too_vague':
      return wording.tooVague;
  }
}

/** As many quotes as there is room for, best first, and how many there are beyond. */
function renderQuotes(quotes: readonly Quote[], maxLength: number): string {
  const blocks = quotes.map(renderQuote);
  for (let count = blocks.length; count > 1; count--) {
    const content = firstBlocks(blocks, count);
    if (content.length <= maxLength) return content;
  }
  return firstBlocks(blocks, 1);
}

function firstBlocks(blocks: readonly string[], count: number): string {
  const left = blocks.length - count;
  const rest = left > 0 ? [`-# ${wording.moreQuotes(left)}`] : [];
  return [...blocks.slice(0, count), ...rest].join('\n\n');
}

/** What was looked for and where, so that a reader can tell a gap in the corpus from a slip. */
function renderSearched(answer: Answer): string {
  const { terms, corpus } = answer;
  const dates =
    corpus.from === null || corpus.to === null
      ? wording.allUndated
      : corpus.from === corpus.to
        ? wording.datedOn(formatEdtf(corpus.from))
        : wording.datedBetween(formatEdtf(corpus.from), formatEdtf(corpus.to));
  return [
    wording.noEvidence,
    ...renderGap(answer),
    wording.knownWords(renderWords(terms.matched)),
    wording.unknownWords(renderWords(terms.missing)),
    wording.searched(corpus.articles, corpus.sentences, dates),
  ].join('\n');
}

/** Whose figures there are instead of those asked for. */
function renderGap({ gap }: Answer): string[] {
  if (!gap) return [];
  const others = gap.figuresFor.length > 0 ? [wording.figuresFor(renderWords(gap.figuresFor))] : [];
  return [wording.noFigure(inlineText(gap.missing, GAP_MAX)), ...others];
}

function renderWords(words: readonly string[]): string {
  if (words.length === 0) return wording.noWords;
  const shown = words.slice(0, WORDS_MAX).map((word) => `**${inlineText(word, WORD_MAX)}**`);
  const left = words.length - shown.length;
  return [...shown, ...(left > 0 ? [wording.moreWords(left)] : [])].join(', ');
}

/** Nothing stands out in it: it is no answer, and must not look like one. */
function renderNearest(quote: Quote): string {
  return `${wording.nearest}\n${renderQuote({ ...quote, highlights: [] })}`;
}
