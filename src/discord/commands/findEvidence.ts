import { ApplicationCommandType } from 'discord.js';
import type { Quote } from '../../answer/answer.ts';
import { findClaims } from '../../answer/claim/findClaims.ts';
import type { MessageCommand } from '../handlers.ts';
import { plainText } from '../markdown/plainText.ts';
import { answerWith, firstPage } from '../page/answerWith.ts';
import { shortened } from '../page/asked.ts';
import { CLAIMS_MAX, QUOTES_MAX, renderEvidence } from '../page/renderEvidence.ts';
import { localized } from '../wording/wording.ts';
import { EVERYWHERE } from './everywhere.ts';

/**
 * A further quote is shown where its odds are this share of the first one's. Tried on claims about the
 * shipped articles: most of what lies below shares words with the claim, and not what it is about.
 */
const LEAST_ODDS = 0.4;

const name = localized('findEvidence');

/** What the corpus says about the claims of somebody's message: for the asker's eyes, and then forgotten. */
export const findEvidence = {
  data: {
    name: name.text,
    name_localizations: name.localizations,
    type: ApplicationCommandType.Message,
    ...EVERYWHERE,
  },

  async run({ content, isByBot, caller }, services) {
    const { guildId, showsEmbeds, wording } = caller;
    const text = plainText(content);
    const { claims, ...counts } = findClaims(text, CLAIMS_MAX[showsEmbeds ? 'embeds' : 'text']);
    if (isByBot) return { content: wording.byBot, isPrivate: true };
    if (text === '') return { content: wording.noText, isPrivate: true };
    if (claims.length === 0) return { content: wording.noClaims, isPrivate: true };
    const state = firstPage(caller, services, { limit: QUOTES_MAX });
    const findings = await Promise.all(
      claims.map(async (claim) => {
        const question = shortened(claim.core);
        const { quotes } = await answerWith({ question, state, guildId }, services);
        return { claim: claim.text, quotes: withoutFaint(quotes) };
      }),
    );
    return renderEvidence({ findings, ...counts }, caller);
  },
} satisfies MessageCommand;

/** A claim says more than a question asks, so that a sentence can share its words by chance. */
function withoutFaint(quotes: readonly Quote[]): Quote[] {
  const least = (quotes[0]?.score ?? 0) + Math.log(LEAST_ODDS);
  return quotes.filter(({ score }) => score >= least);
}
