import type { CorpusView } from '../search/corpusView.ts';
import { firstDay, lastDay } from '../text/edtf/days.ts';
import type { Period } from './answer.ts';
import { earlierDate } from './question/askedTime.ts';
import type { QuestionContext } from './question/readQuestion.ts';

/**
 * The time of publication that was asked for, where no dated article of the corpus is of it: what is quoted then is
 * undated, and whoever asked is told so.
 *
 * @returns null where some article is of that time, or none was asked for.
 */
export function noneDated(
  index: CorpusView,
  { from = null, to = null, asOf = null }: QuestionContext,
): Period | null {
  const period = { from, to: earlierDate(to, asOf) };
  if (period.from === null && period.to === null) return null;
  const first = period.from === null ? Number.NEGATIVE_INFINITY : firstDay(period.from);
  const last = period.to === null ? Number.POSITIVE_INFINITY : lastDay(period.to);
  return index.isPublishedWithin(first, last) ? null : period;
}
