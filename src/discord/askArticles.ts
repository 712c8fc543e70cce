import type { Answer } from '../answer/answer.ts';
import type { Check } from '../answer/check/check.ts';
import { checkClaim, questionsOfClaim } from '../answer/check/checkClaim.ts';
import type { FigureTable } from '../answer/figures/figureTable.ts';
import type { Catalogue } from '../search/catalogue.ts';
import type { Caller } from './caller.ts';
import { type AnswerState, DEFAULT_LIMIT } from './page/answerState.ts';
import { shortened } from './page/asked.ts';
import { type Services, settingsOf } from './services.ts';
import { sourceByKey } from './sources/findSource.ts';

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
  return services.ask(question, {
    limit: state.limit,
    from: state.from || null,
    to: state.to || null,
    sort: state.sort,
    ...(askedOn !== undefined && { today: askedOn }),
    // Left out, not null: then the question is as of today.
    ...(state.asOf !== '' && { asOf: state.asOf }),
    articleIds: articlesOf(state.source, services.catalogue),
    ...(minConfidence !== null && { threshold: minConfidence }),
  });
}

interface CheckAsked {
  /** Quotes at the most. */
  readonly limit: number;
  readonly guildId: string | null;
}

/** Lays a claim beside the articles, as the server has settled; in steps, a search each, between which others are answered. */
export async function checkWith(
  claim: string,
  { limit, guildId }: CheckAsked,
  services: Services,
): Promise<Check> {
  const { minConfidence } = await settingsOf(guildId, services);
  const scope = { from: null, to: null, articleIds: null };
  const threshold = minConfidence === null ? {} : { threshold: minConfidence };
  const answers = new Map<string, Answer>();
  for (const { question, limit: most } of questionsOfClaim(claim)) {
    await services.longWork.giveWay();
    // A claim may be somebody else's message, and is nothing to keep.
    const answer = await services.askAtOnce(question, {
      ...{ ...scope, ...threshold, limit: most },
      // What is compared is for the claim's rules to say, however surely it would answer.
      ...{ closest: most, unsureThreshold: 0 },
    });
    answers.set(question, answer);
  }
  await services.longWork.giveWay();
  const ask = (question: string) => {
    const answer = answers.get(question);
    if (answer) return answer;
    throw new Error('Cannot check the claim: it asks for more than was asked for it');
  };
  return checkClaim(claim, { ask, limit });
}

/** The figures for a topic, as the buttons' state says. */
export async function figuresWith(
  topic: string,
  { from, to, source }: Pick<AnswerState, 'from' | 'to' | 'source'>,
  { catalogue, figures }: Pick<Services, 'catalogue' | 'figures'>,
): Promise<FigureTable> {
  return figures(shortened(topic), {
    from: from || null,
    to: to || null,
    articleIds: articlesOf(source, catalogue),
  });
}

/**
 * The ids of a source's articles.
 *
 * @param source its key; empty for all sources.
 * @returns null for all; none of a source that is gone, so that nothing is found rather than everything.
 */
function articlesOf(source: string, catalogue: Catalogue): ReadonlySet<string> | null {
  return source === '' ? null : (sourceByKey(source, catalogue)?.articleIds ?? new Set());
}
