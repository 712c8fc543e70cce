import { type Button, button, rowsOf } from '../buttons.ts';
import type { Row } from '../reply.ts';
import type { Wording } from '../wording/wording.ts';
import { type ReadingState, readingButtonId } from './readingState.ts';

interface Turning {
  readonly state: ReadingState;
  /** How many pages there are. */
  readonly pages: number;
  readonly wording: Wording;
  readonly further?: readonly Button[];
}

/** Back and More, as far as there are pages, and whatever else belongs below a page. */
export function readingRows(name: string, { state, pages, wording, further = [] }: Turning): Row[] {
  const { page } = state;
  const turn = (label: string, to: number) =>
    button(label, readingButtonId(name, { ...state, page: to }));
  return rowsOf([
    [
      ...(page > 0 ? [turn(wording.back, page - 1)] : []),
      ...(page < pages - 1 ? [turn(wording.more, page + 1)] : []),
      ...further,
    ],
  ]);
}
