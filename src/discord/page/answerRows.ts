import { type Button, button, rowsOf } from '../buttons.ts';
import type { Row } from '../reply.ts';
import { answerButtonId } from './answerState.ts';
import { openButtons } from './openButton.ts';
import type { Page } from './pageOf.ts';
import type { View } from './renderAnswer.ts';

interface RowsOptions extends View {
  /** Its quotes pass for an answer, of which somebody may find that it is none. */
  readonly isAnswered: boolean;
}

/** The buttons below a page of an answer: those of its quotes, then those of the whole. */
export function answerRows({ quotes, first, pages }: Page, options: RowsOptions): Row[] {
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
