import type { Check } from '../../answer/check/check.ts';
import { checkClaim } from '../../answer/check/checkClaim.ts';
import type { Services } from '../services.ts';
import { settingsOf } from '../settingsOf.ts';

interface Asked {
  /** Quotes at the most. */
  readonly limit: number;
  readonly guildId: string | null;
}

/** Lays a claim beside the articles, as the server has settled. */
export async function checkWith(
  claim: string,
  { limit, guildId }: Asked,
  services: Services,
): Promise<Check> {
  const { minConfidence } = await settingsOf(guildId, services);
  const scope = { from: null, to: null, articleIds: null };
  const threshold = minConfidence === null ? {} : { threshold: minConfidence };
  return checkClaim(claim, {
    // A claim may be somebody else's message, and is nothing to keep.
    ask: (question, most) =>
      services.askAtOnce(question, {
        ...{ ...scope, ...threshold, limit: most },
        // What is compared is for the claim's rules to say, however surely it would answer.
        ...{ closest: most, unsureThreshold: 0 },
      }),
    limit,
  });
}
