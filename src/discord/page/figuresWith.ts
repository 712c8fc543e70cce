import type { FigureTable } from '../../answer/figures/figureTable.ts';
import type { Services } from '../services.ts';
import { sourceByKey } from '../sources/findSource.ts';
import type { AnswerState } from './answerState.ts';
import { shortened } from './asked.ts';

/** The figures for a topic, as the buttons' state says. */
export async function figuresWith(
  topic: string,
  { from, to, source }: Pick<AnswerState, 'from' | 'to' | 'source'>,
  { catalogue, figures }: Pick<Services, 'catalogue' | 'figures'>,
): Promise<FigureTable> {
  const option = source === '' ? null : sourceByKey(source, catalogue);
  return figures(shortened(topic), {
    from: from || null,
    to: to || null,
    // A source that is gone has no articles: nothing is found, rather than everything.
    articleIds: option === null ? null : (option?.articleIds ?? new Set()),
  });
}
