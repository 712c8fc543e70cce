import type { Answer } from '../../answer/answer.ts';
import type { Check } from '../../answer/check/check.ts';
import { checkClaim, questionsOfClaim } from '../../answer/check/checkClaim.ts';
import type { Services } from '../services.ts';
import { settingsOf } from '../settingsOf.ts';

interface Asked {
  /** Quotes at the most. */
  readonly limit: number;
  readonly guildId: string | null;
}

/** Lays a claim beside the articles, as the server has settled; in steps, a search each, between which others are answered. */
export async function checkWith(
  claim: string,
  { limit, guildId }: Asked,
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
