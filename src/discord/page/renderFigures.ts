import type { FigureEntry, FigureTable } from '../../answer/figures/figureTable.ts';
import { formatQuantity } from '../../text/quantities/formatQuantity.ts';
import type { Span } from '../../text/span.ts';
import type { Wording } from '../../wording/wording.ts';
import { button, rowsOf } from '../buttons.ts';
import type { Caller } from '../caller.ts';
import { inlineText } from '../markdown/inlineText.ts';
import type { Reply, Row } from '../reply.ts';
import { type AnswerState, answerButtonId, LIMIT_MAX } from './answerState.ts';
import { askedLine } from './asked.ts';
import { readingLines } from './ownLines.ts';
import { quoteBlock } from './quoteBlock.ts';
import { renderSource } from './renderQuote.ts';

/** What its buttons' `custom_id`s begin with. */
export const FIGURES_BUTTON = 'figures';

/** Longest topic, in UTF-16 units. */
export const TOPIC_MAX = 150;

/** Figures on a page: with the longest parts, as many as an embed (4,096 characters) and a message (2,000) hold. */
const PAGE_FIGURES = { embeds: 5, text: 2 };
const QUOTE_MAX = { embeds: 300, text: 230 };
/** Of a line's parts, each character of which may be escaped. */
const PART_MAX = { value: 60, what: 50, whose: 30, predicate: 40 };
const WORDS_MAX = 400;

interface FiguresView {
  readonly state: AnswerState;
  readonly caller: Pick<Caller, 'wording' | 'showsEmbeds'>;
  readonly isPrivate: boolean;
  /** Above all else: that the corpus has changed. */
  readonly notice?: string;
}

/** One page of the figures for a topic as a Discord message. Keeps Discord's limits for any table. */
export function renderFigures(table: FigureTable, view: FiguresView): Reply {
  const { caller, isPrivate, notice } = view;
  const { showsEmbeds, wording } = caller;
  const entries = [...table.entries, ...table.ownerNotNamed];
  const asked = [
    askedLine(table.topic.slice(0, TOPIC_MAX), wording),
    ...readingLines({ ...table, ...table.lookedFor, isFollowed: entries.length > 0 }, wording),
  ].join('\n');
  if (entries.length === 0) {
    const found = renderNothing(table, wording);
    return { content: `${asked}\n${found}`, isPrivate, outcome: 'no_evidence' };
  }
  const size = showsEmbeds ? PAGE_FIGURES.embeds : PAGE_FIGURES.text;
  // A button holds no more than that many pages; nobody turns so many.
  const pages = Math.min(LIMIT_MAX + 1, Math.ceil(entries.length / size));
  const page = Math.min(view.state.page, pages - 1);
  const head = [
    asked,
    wording.figuresFound(entries.length),
    notice === undefined ? '' : `-# ${notice}`,
    pages > 1 ? `-# ${wording.pageOf(page + 1, pages)}` : '',
  ].filter((line) => line !== '');
  const list = entries
    .slice(page * size, (page + 1) * size)
    .map((entry) => renderEntry(entry, { isUnnamed: table.ownerNotNamed.includes(entry), caller }))
    .join('\n\n');
  const rows = turning({ ...view.state, page }, pages, wording);
  if (showsEmbeds)
    return { content: head.join('\n'), embeds: [{ description: list }], rows, isPrivate };
  return { content: [...head, '', list].join('\n'), rows, isPrivate };
}

/** "≈ 1,000 US soldiers · US · plans to deploy · 2 Aug 2023", the quote, and where it is from. */
function renderEntry(
  { quantity, predicate, when, quote }: FigureEntry,
  { isUnnamed, caller }: { readonly isUnnamed: boolean; readonly caller: FiguresView['caller'] },
): string {
  const { showsEmbeds, wording } = caller;
  const { noun, owner } = quantity;
  const part = (span: Span | null, maxLength: number) =>
    span === null ? '' : inlineText(quote.text.slice(span.start, span.end), maxLength);
  const parts = [
    `**${inlineText(formatQuantity(quantity), PART_MAX.value)}** ${part(noun, PART_MAX.what)}`.trim(),
    isUnnamed ? wording.ownerNotNamed : part(owner, PART_MAX.whose),
    part(predicate, PART_MAX.predicate),
    when === null ? `**${wording.undated}**` : inlineText(wording.date(when.edtf), PART_MAX.value),
  ];
  const block = quoteBlock(
    { text: quote.text, highlights: [quantity], cues: quote.cues },
    { wording, maxLength: showsEmbeds ? QUOTE_MAX.embeds : QUOTE_MAX.text },
  );
  const source = renderSource(quote, wording);
  return [parts.filter((text) => text !== '').join(' · '), block, source].join('\n');
}

function renderNothing({ status, lookedFor }: FigureTable, wording: Wording): string {
  if (status === 'too_vague') return wording.topicTooVague;
  const list = (words: readonly string[]) =>
    inlineText(words.join(', '), WORDS_MAX) || wording.noWords;
  return [
    wording.noFigures,
    `-# ${wording.knownWords(list(lookedFor.matched))}`,
    `-# ${wording.unknownWords(list(lookedFor.missing))}`,
  ].join('\n');
}

function turning(state: AnswerState, pages: number, wording: Wording): Row[] {
  const turn = (label: string, page: number) =>
    button(label, answerButtonId(FIGURES_BUTTON, { ...state, page }));
  return rowsOf([
    [
      ...(state.page > 0 ? [turn(wording.back, state.page - 1)] : []),
      ...(state.page < pages - 1 ? [turn(wording.more, state.page + 1)] : []),
    ],
  ]);
}
