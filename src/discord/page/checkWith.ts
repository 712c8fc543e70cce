import type { Answer } from '../../answer/answer.ts';
import type { Check } from '../../answer/check/check.ts';
import { checkClaim } from '../../answer/check/checkClaim.ts';
import type { Services } from '../services.ts';
import { settingsOf } from '../settingsOf.ts';

interface Asked {
  /** Quotes at the most. */
  readonly limit: number;
  readonly guildId: string | null;
}

/** Thrown where an answer is needed that is not there yet. */
class NotAskedYet extends Error {
  readonly question: string;
  readonly most: number;

  constructor(question: string, most: number) {
    super('Not asked yet');
    this.question = question;
    this.most = most;
  }
}

/**
 * Lays a claim beside the articles, as the server has settled; in steps, a search each, between which others are answered.
 *
 * The check is made anew with each answer that it needed: it is the searches that take the time.
 */
export async function checkWith(
  claim: string,
  { limit, guildId }: Asked,
  services: Services,
): Promise<Check> {
  const { minConfidence } = await settingsOf(guildId, services);
  const scope = { from: null, to: null, articleIds: null };
  const threshold = minConfidence === null ? {} : { threshold: minConfidence };
  const answers = new Map<string, Answer>();
  const ask = (question: string, most: number) => {
    const answer = answers.get(`${most}:${question}`);
    if (!answer) throw new NotAskedYet(question, most);
    return answer;
  };
  for (;;) {
    await services.longWork.giveWay();
    try {
      return checkClaim(claim, { ask, limit });
    } catch (error) {
      if (!(error instanceof NotAskedYet)) throw error;
      const { question, most } = error;
      // A claim may be somebody else's message, and is nothing to keep.
      const answer = services.askAtOnce(question, {
        ...{ ...scope, ...threshold, limit: most },
        // What is compared is for the claim's rules to say, however surely it would answer.
        ...{ closest: most, unsureThreshold: 0 },
      });
      answers.set(`${most}:${question}`, answer);
    }
  }
}
