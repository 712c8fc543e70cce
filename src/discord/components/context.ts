import type { Quote } from '../../answer/answer.ts';
import type { Catalogue } from '../../search/catalogue.ts';
import { surroundings } from '../../search/surroundings.ts';
import type { Caller } from '../caller.ts';
import type { Component } from '../handlers.ts';
import { contextBlock } from '../page/quoteBlock.ts';
import { quoteEmbed } from '../page/quoteEmbed.ts';
import { pageOf, renderAnswer } from '../page/renderAnswer.ts';
import { renderQuote } from '../page/renderQuote.ts';
import type { Reply } from '../reply.ts';
import { answerAgain } from './answerAgain.ts';

/**
 * The sentences before and after a quote: in place for the asker, for their own eyes for others, and
 * where a message of text has no room for them.
 */
export const context = {
  name: 'context',
  async run(click, services) {
    const { caller, message } = click;
    const again = await answerAgain(click, services);
    if (!again) return { content: caller.wording.buttonTooOld, isPrivate: true };
    const { answer, state, hasChanged } = again;
    // The i-th quote of another answer need not be the one that was shown.
    if (hasChanged) return { content: caller.wording.quoteGone, isPrivate: true };
    const place = Number(again.about);
    if (state.askerId !== caller.userId || !message.showsEmbeds) {
      const { showsEmbeds } = message;
      const quote = pageOf(answer, { page: state.page, showsEmbeds }).quotes[place];
      if (!quote) return { content: caller.wording.buttonTooOld, isPrivate: true };
      return {
        ...renderContext(quote, { caller, catalogue: services.catalogue }),
        isPrivate: true,
      };
    }
    const reply = renderAnswer(answer, {
      state: { ...state, expanded: state.expanded ^ (1 << place) },
      caller: again.caller,
      catalogue: services.catalogue,
      isReadOtherwise: again.isReadOtherwise,
      isPrivate: message.isPrivate,
    });
    return { ...reply, isUpdate: true };
  },
} satisfies Component;

/** Together with two marks of a cut they fit a message of 2,000 characters. */
const QUOTE_MAX = 900;
const CONTEXT_MAX = 450;

interface ContextOptions {
  readonly caller: Pick<Caller, 'wording' | 'showsEmbeds'>;
  readonly catalogue: Catalogue;
}

/** One quote with the sentences before and after it, as a message. */
function renderContext(quote: Quote, { caller, catalogue }: ContextOptions): Reply {
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
