import type { Quote } from '../../answer/answer.ts';
import type { Catalogue } from '../../search/catalogue.ts';
import { surroundings } from '../../search/surroundings.ts';
import type { Caller } from '../caller.ts';
import type { Reply } from '../reply.ts';
import { contextBlock } from './quoteBlock.ts';
import { quoteEmbed } from './quoteEmbed.ts';
import { renderQuote } from './renderQuote.ts';

/** Together with two marks of a cut they fit a message of 2,000 characters. */
const QUOTE_MAX = 900;
const CONTEXT_MAX = 450;

interface ContextOptions {
  readonly caller: Pick<Caller, 'wording' | 'showsEmbeds'>;
  readonly catalogue: Catalogue;
}

/** One quote with the sentences before and after it, as a message. */
export function renderContext(quote: Quote, { caller, catalogue }: ContextOptions): Reply {
  const { showsEmbeds, wording } = caller;
  const entry = catalogue.find(quote.articleId);
  const around = entry ? surroundings(entry, quote) : null;
  if (!around) return { content: wording.quoteGone };
  if (showsEmbeds)
    return { content: '', embeds: [quoteEmbed(quote, { wording, around, number: null })] };
  const options = { wording, maxLength: CONTEXT_MAX };
  const blocks = [
    contextBlock(around.before, { ...options, label: wording.before }),
    renderQuote(quote, { wording, maxLength: QUOTE_MAX }),
    contextBlock(around.after, { ...options, label: wording.after }),
  ];
  return { content: blocks.filter((block) => block !== '').join('\n\n') };
}
