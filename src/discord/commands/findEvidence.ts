import { ApplicationCommandType } from 'discord.js';
import { findClaims } from '../../answer/claim/findClaims.ts';
import { localized } from '../../wording/wording.ts';
import { checkWith } from '../askArticles.ts';
import type { MessageCommand } from '../handlers.ts';
import { plainText } from '../markdown/plainText.ts';
import { shortened } from '../page/asked.ts';
import { CLAIMS_MAX, QUOTES_MAX, renderEvidence } from '../page/renderEvidence.ts';
import { EVERYWHERE } from './commandParts.ts';

const name = localized('findEvidence');

/** What the corpus says about the claims of somebody's message: for the asker's eyes, and then forgotten. */
export const findEvidence = {
  data: {
    name: name.text,
    name_localizations: name.localizations,
    type: ApplicationCommandType.Message,
    ...EVERYWHERE,
  },

  isLong: true,

  async run({ content, isByBot, caller }, services) {
    const { guildId, showsEmbeds, wording } = caller;
    const text = plainText(content);
    const { claims, ...counts } = findClaims(text, CLAIMS_MAX[showsEmbeds ? 'embeds' : 'text']);
    const nothing = { isPrivate: true, outcome: 'not_asked' } as const;
    if (isByBot) return { content: wording.byBot, ...nothing };
    if (text === '') return { content: wording.noText, ...nothing };
    if (claims.length === 0) return { content: wording.noClaims, ...nothing };
    const findings = [];
    for (const { text: claim, core } of claims) {
      const asked = { limit: QUOTES_MAX, guildId };
      findings.push({ claim, check: await checkWith(shortened(core), asked, services) });
    }
    return renderEvidence({ findings, ...counts }, caller);
  },
} satisfies MessageCommand;
