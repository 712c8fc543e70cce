import type { Component } from '../handlers.ts';
import { pageOf } from '../page/pageOf.ts';
import { renderAnswer } from '../page/renderAnswer.ts';
import { renderContext } from '../page/renderContext.ts';
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
