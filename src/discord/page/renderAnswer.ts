import { createHash } from 'node:crypto';
import { type Answer, type Quote, shownQuotes } from '../../answer/answer.ts';
import type { Catalogue } from '../../search/catalogue.ts';
import { surroundings } from '../../search/surroundings.ts';
import { figuresLine, orderLine } from '../../wording/answerLines.ts';
import type { Wording } from '../../wording/wording.ts';
import { type Button, button, rowsOf } from '../buttons.ts';
import type { Caller } from '../caller.ts';
import { inlineText } from '../markdown/inlineText.ts';
import { CONTENT_MAX, type Reply, type Row } from '../reply.ts';
import { type AnswerState, answerButtonId } from './answerState.ts';
import { askedLine } from './asked.ts';
import { openButtons } from './links.ts';
import { oppositeLines, readingLines, searchedLines, showsIn, wordList } from './ownLines.ts';
import { quoteEmbed } from './quoteEmbed.ts';
import { QUOTE_MIN, renderQuote } from './renderQuote.ts';

/** Figures in one line, which is read at a glance, and the length of each. */
const FIGURES_MAX = 5;
const FIGURE_MAX = 40;
const SAYINGS_MAX = 3;

/** Where quotes are text, what is above them leaves two of them their room, with an empty line before each. */
const HEAD_MAX = CONTENT_MAX - 2 * (QUOTE_MIN + 2);

export interface View {
  readonly state: AnswerState;
  readonly caller: Pick<Caller, 'wording' | 'showsEmbeds' | 'isAlone'>;
  readonly catalogue: Catalogue;
  readonly isPrivate: boolean;
  /** The question is not in the words that were typed. */
  readonly isReadOtherwise?: boolean;
  /** What the bot has to say about the answer, above it. */
  readonly notice?: string | undefined;
}

/** One page of an answer as a Discord message. Keeps Discord's limits for any answer. */
export function renderAnswer(answer: Answer, view: View): Reply {
  const { state, caller, isPrivate } = view;
  const { showsEmbeds, wording } = caller;
  const page = pageOf(answer, { page: state.page, showsEmbeds });
  const shared = {
    rows: answerRows(page, {
      ...{ ...view, state: { ...state, key: answerKey(answer) } },
      isAnswered: answer.status === 'answered',
    }),
    isPrivate,
    outcome: answer.status,
  };
  const head = renderHead(answer, page, view);
  const room = CONTENT_MAX - head.length - 2;
  switch (answer.status) {
    case 'too_vague':
      return { content: `${head}\n\n${wording.tooVague}`, ...shared };
    case 'no_evidence':
      return { content: `${head}\n\n${renderNoEvidence(answer, wording)}`, ...shared };
    case 'unsure':
    case 'answered': {
      const isClosest = answer.status === 'unsure';
      if (showsEmbeds) {
        return { content: head, embeds: renderEmbeds(page, { ...view, isClosest }), ...shared };
      }
      const quotes = renderText(page, { wording, room, isClosest });
      return { content: `${head}\n\n${quotes}`, ...shared };
    }
  }
}

function renderHead(answer: Answer, { pages, first, quotes }: Page, view: View): string {
  const { wording } = view.caller;
  const total = shownQuotes(answer).length;
  const isUnsure = answer.status === 'unsure';
  const page = Math.min(view.state.page, pages - 1) + 1;
  const most = view.caller.showsEmbeds ? CONTENT_MAX : HEAD_MAX;
  const above = [
    ...(answer.asOf === null ? [] : [`-# ${wording.asOfDate(wording.date(answer.asOf))}`]),
    ...readingLines({ ...answer, ...answer.terms, isFollowed: total > 0 }, wording),
    ...orderLine(answer, wording).map((line) => `-# ${line}`),
    ...(view.notice === undefined ? [] : [`-# ${view.notice}`]),
    ...(pages > 1 ? [`-# ${wording.page({ page, pages, from: first + 1, total })}`] : []),
  ];
  const below = [
    ...(isUnsure ? doubtLines(answer, wording).map((line) => `-# ${line}`) : []),
    ...renderFigures(answer, quotes, wording),
    ...oppositeLines(answer.opposites, { wording, named: SAYINGS_MAX, shown: quotes }),
  ];
  const unsure = isUnsure ? `\n${wording.unsure}` : '';
  const asked = askedLine(answer.question, wording, view.isReadOtherwise);
  const head = withLines(asked, above, most - unsure.length) + unsure;
  return withLines(head, below, most);
}

/** A text with those lines below it that leave it shorter than so many characters. */
function withLines(text: string, lines: readonly string[], most: number): string {
  return lines.reduce(
    (longer, line) => (longer.length + line.length < most ? `${longer}\n${line}` : longer),
    text,
  );
}

/** What the quotes of this page give where a number is asked for; one figure alone is seen in its quote. */
function renderFigures(
  { figures }: Answer,
  quotes: Page['quotes'],
  wording: Caller['wording'],
): string[] {
  const shown = figures.filter(({ quoteId }) => quotes.some(({ id }) => id === quoteId));
  if (shown.length === 0 || quotes.length < 2) return [];
  return [figuresLine(shown.slice(0, FIGURES_MAX), showsIn(wording, FIGURE_MAX))];
}

function renderEmbeds(
  { quotes, first }: Page,
  { state, caller, catalogue, isClosest }: View & { readonly isClosest: boolean },
) {
  return quotes.map((quote, i) => {
    const entry = catalogue.find(quote.articleId);
    const isExpanded = ((state.expanded >> i) & 1) === 1;
    return quoteEmbed(quote, {
      wording: caller.wording,
      around: isExpanded && entry ? surroundings(entry, quote) : null,
      number: quotes.length > 1 ? first + i + 1 : null,
      isClosest,
    });
  });
}

interface Room {
  readonly wording: Caller['wording'];
  /** Characters for all of them. */
  readonly room: number;
  readonly isClosest: boolean;
}

function renderText({ quotes }: Page, { wording, room, isClosest }: Room): string {
  const gaps = 2 * (quotes.length - 1);
  const maxLength = Math.floor((room - gaps) / quotes.length);
  return quotes.map((quote) => renderQuote(quote, { wording, maxLength, isClosest })).join('\n\n');
}

interface RowsOptions extends View {
  /** Its quotes pass for an answer, of which somebody may find that it is none. */
  readonly isAnswered: boolean;
}

/** The buttons below a page of an answer: those of its quotes, then those of the whole. */
function answerRows({ quotes, first, pages }: Page, options: RowsOptions): Row[] {
  const { isAnswered, ...view } = options;
  const { caller, isPrivate, state } = view;
  const { wording } = caller;
  const numbers = quotes.map((_, i) => (quotes.length > 1 ? String(first + i + 1) : ''));
  const contexts = quotes.map((_, i) => contextButton(i, numbers[i] ?? '', view));
  const links = quotes.flatMap((quote, i) =>
    openButtons(quote, { number: numbers[i] ?? '', wording }),
  );
  const turn = (label: string, page: number) =>
    button(label, answerButtonId('page', { ...state, page, expanded: 0 }));
  const page = Math.min(state.page, pages - 1);
  const whole: Button[] = [
    ...(page > 0 ? [turn(wording.back, page - 1)] : []),
    ...(page < pages - 1 ? [turn(wording.more, page + 1)] : []),
    ...(isPrivate && !caller.isAlone ? [button(wording.show, answerButtonId('show', state))] : []),
    ...(isAnswered ? [button(wording.notAnAnswer, answerButtonId('wrong', state))] : []),
  ];
  return rowsOf([contexts, links, whole]);
}

function contextButton(i: number, number: string, { state, caller: { wording } }: View): Button {
  const isExpanded = ((state.expanded >> i) & 1) === 1;
  const label = isExpanded ? wording.hideContext(number) : wording.context(number);
  return button(label, answerButtonId('context', state, String(i)));
}

const GAP_MAX = 80;

/** What was looked for and where, so that a reader can tell a gap in the corpus from a slip; 1,100 characters at the most. */
function renderNoEvidence(answer: Answer, wording: Wording): string {
  return [
    wording.noEvidence,
    ...gapLines(answer, wording),
    ...searchedLines(answer.terms, answer.corpus, wording),
  ].join('\n');
}

/** Why the closest sentences may not answer, in lines; none where no reason is known. */
function doubtLines(answer: Answer, wording: Wording): string[] {
  const { missing } = answer.terms;
  return [
    ...gapLines(answer, wording),
    ...(missing.length > 0 ? [wording.unknownWords(wordList(missing, wording))] : []),
  ];
}

/** Whose figures were found instead of those asked for. */
function gapLines({ gap }: Answer, wording: Wording): string[] {
  if (!gap) return [];
  return [
    wording.askedFigures(inlineText(gap.missing, GAP_MAX)),
    ...(gap.figuresFor.length > 0 ? [wording.foundFigures(wordList(gap.figuresFor, wording))] : []),
  ];
}

/** Quotes on a page: embeds are read at a glance, a message of text has room for two. */
const PAGE_QUOTES = { embeds: 3, text: 2 };

interface Page {
  readonly quotes: readonly Quote[];
  /** The place of the first of them in the answer, counted from 0. */
  readonly first: number;
  /** How many pages the answer has; 1 at least. */
  readonly pages: number;
}

/** @param page counted from 0; the last one where there are fewer. */
export function pageOf(
  answer: Answer,
  { page, showsEmbeds }: { readonly page: number; readonly showsEmbeds: boolean },
): Page {
  const quotes = shownQuotes(answer);
  const size = showsEmbeds ? PAGE_QUOTES.embeds : PAGE_QUOTES.text;
  const pages = Math.max(1, Math.ceil(quotes.length / size));
  const first = Math.min(page, pages - 1) * size;
  return { quotes: quotes.slice(first, first + size), first, pages };
}

/** Short enough for a button, long enough to tell an answer from the few others that a question may get. */
const KEY_LENGTH = 6;

/**
 * 6 characters of base64url that stand for what an answer shows: the same as long as its quotes are,
 * in their order, whatever it is that changes them (articles, settings, the day, the bot's version).
 */
export function answerKey(answer: Answer): string {
  const ids = shownQuotes(answer).map(({ id }) => id);
  const hash = createHash('sha256').update(JSON.stringify([answer.status, ids]));
  return hash.digest('base64url').slice(0, KEY_LENGTH);
}
