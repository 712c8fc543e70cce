import type { Catalogue } from '../../search/catalogue.ts';
import type { Gap, GapState } from '../../store/gapStore.ts';
import { button, customId, rowsOf } from '../buttons.ts';
import type { Caller } from '../caller.ts';
import { inlineText } from '../markdown/inlineText.ts';
import type { Reply } from '../reply.ts';

/** What the buttons of the board begin their `custom_id` with. */
export const GAPS = 'gaps';
/** Two buttons each, in the five rows that a message has, one of them for the pages. */
export const GAPS_ON_PAGE = 5;
const QUESTION_SHOWN = 160;
const TITLE_SHOWN = 80;

interface Board {
  readonly gaps: readonly Gap[];
  readonly total: number;
  /** Counted from 0. */
  readonly page: number;
}

/** What was asked in vain on a server, without names, with what moderators can say of it. */
export function renderGaps(
  { gaps, total, page }: Board,
  { caller, catalogue }: { readonly caller: Caller; readonly catalogue: Catalogue },
): Reply {
  const { wording } = caller;
  if (gaps.length === 0) return { content: wording.noGaps, isPrivate: true };
  const lines = gaps.map((gap, i) => {
    const title = gap.answeredBy === null ? null : catalogue.find(gap.answeredBy)?.article.title;
    const day = gap.lastAt.toISOString().slice(0, '2026-11-03'.length);
    const line = wording.gapLine({
      number: page * GAPS_ON_PAGE + i + 1,
      question: inlineText(gap.question, QUESTION_SHOWN),
      count: gap.count,
      date: wording.date(day),
    });
    return title ? `${line}\n   ${wording.gapAnswered(inlineText(title, TITLE_SHOWN))}` : line;
  });
  const pages = Math.ceil(total / GAPS_ON_PAGE);
  const settle = ({ id }: Gap, state: GapState, label: string) =>
    button(label, customId(GAPS, [state, String(id), String(page)]));
  const turn = (label: string, to: number) =>
    button(label, customId(GAPS, ['page', '0', String(to)]));
  const pairs = gaps.map((gap, i) => {
    const number = String(page * GAPS_ON_PAGE + i + 1);
    return [
      settle(gap, 'done', wording.gapDone(number)),
      settle(gap, 'not_ours', wording.gapNotOurs(number)),
    ];
  });
  return {
    content: [wording.gapsHead(total), ...lines].join('\n'),
    rows: rowsOf([
      ...pairs,
      [
        ...(page > 0 ? [turn(wording.back, page - 1)] : []),
        ...(page < pages - 1 ? [turn(wording.more, page + 1)] : []),
      ],
    ]),
    isPrivate: true,
  };
}
