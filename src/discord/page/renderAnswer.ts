import type { Answer } from '../../answer/answer.ts';
import { shownQuotes } from '../../answer/answer.ts';
import type { Catalogue } from '../../search/catalogue.ts';
import { surroundings } from '../../search/surroundings.ts';
import type { Caller } from '../caller.ts';
import { inlineText } from '../markdown/inlineText.ts';
import { CONTENT_MAX, type Reply } from '../reply.ts';
import { answerKey } from './answerKey.ts';
import { answerRows } from './answerRows.ts';
import type { AnswerState } from './answerState.ts';
import { askedLine } from './asked.ts';
import { oppositeLines } from './oppositeLines.ts';
import { type Page, pageOf } from './pageOf.ts';
import { quoteEmbed } from './quoteEmbed.ts';
import { readingLines } from './readingLines.ts';
import { doubtLines, renderNoEvidence } from './renderNoEvidence.ts';
import { QUOTE_MIN, renderQuote } from './renderQuote.ts';
import { wordingOfDate } from './wordingOfDate.ts';

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

/** How recent the quotes are: a word of warning where they are old, and always where the latest are asked for. */
function orderLine({ newest, newestFirst, quotes }: Answer, wording: Caller['wording']): string[] {
  const date = newest && wording.date(newest.published);
  if (!newestFirst) return newest?.years && date ? [wording.newest(date, newest.years)] : [];
  if (!newest || !date) return [wording.noneOfLatestDated];
  const isUndated = quotes.some(({ published }) => published === null);
  return [wording.newestOnTop(date, newest.years ?? 0, isUndated)];
}

/** What the quotes of this page give where a number is asked for; one figure alone is seen in its quote. */
function renderFigures(
  { figures }: Answer,
  quotes: Page['quotes'],
  wording: Caller['wording'],
): string[] {
  const shown = figures.filter(({ quoteId }) => quotes.some(({ id }) => id === quoteId));
  if (shown.length === 0 || quotes.length < 2) return [];
  const list = shown
    .slice(0, FIGURES_MAX)
    .map(({ written, published }) =>
      wording.figureSaid(inlineText(written, FIGURE_MAX), [wordingOfDate(published, wording)]),
    );
  return [wording.inTheseQuotes(list)];
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
