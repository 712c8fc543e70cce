import type { Answer } from '../../answer/answer.ts';
import type { Caller } from '../caller.ts';
import type { Services } from '../services.ts';
import { settingsOf } from '../settingsOf.ts';
import { sourceByKey } from '../sources/findSource.ts';
import { type AnswerState, DEFAULT_LIMIT } from './answerState.ts';

/** The state of a first page, of an answer (`renderAnswer` sets its key) or of a list of figures. */
export function firstPage(
  { userId, wording }: Caller,
  { catalogue }: Services,
  asked: Partial<Pick<AnswerState, 'from' | 'to' | 'asOf' | 'sort' | 'source' | 'limit'>> = {},
): AnswerState {
  return {
    ...{ askerId: userId, locale: wording.language, page: 0, expanded: 0 },
    ...{ key: catalogue.key, from: '', to: '', asOf: '', source: '', limit: DEFAULT_LIMIT },
    sort: 'relevance',
    ...asked,
  };
}

interface Asked {
  readonly question: string;
  readonly state: AnswerState;
  readonly guildId: string | null;
  /** EDTF date of the day on which it was asked; today where left out. */
  readonly askedOn?: string;
}

/** Answers a question as its buttons' state says, and as the server has settled. */
export async function answerWith(
  { question, state, guildId, askedOn }: Asked,
  services: Services,
): Promise<Answer> {
  const { minConfidence } = await settingsOf(guildId, services);
  const source = state.source === '' ? null : sourceByKey(state.source, services.catalogue);
  return services.ask(question, {
    limit: state.limit,
    from: state.from || null,
    to: state.to || null,
    sort: state.sort,
    ...(askedOn !== undefined && { today: askedOn }),
    // Left out, not null: then the question is as of today.
    ...(state.asOf !== '' && { asOf: state.asOf }),
    // A source that is gone has no articles: nothing is found, rather than everything.
    articleIds: source === null ? null : (source?.articleIds ?? new Set()),
    ...(minConfidence !== null && { threshold: minConfidence }),
  });
}
