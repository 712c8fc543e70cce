import type { Component } from '../handlers.ts';
import { renderAnswer } from '../page/renderAnswer.ts';
import { answerAgain } from './answerAgain.ts';

/** Turns to another page of an answer, in place: More, and Back. */
export const page = {
  name: 'page',
  async run(click, services) {
    const { caller, message } = click;
    const again = await answerAgain(click, services);
    if (!again) return { content: caller.wording.buttonTooOld, isPrivate: true };
    if (again.state.askerId !== caller.userId) {
      return { content: caller.wording.onlyTheAsker, isPrivate: true };
    }
    const { answer, hasChanged } = again;
    // Other quotes, or another order: whoever reads on starts anew.
    const state = hasChanged ? { ...again.state, page: 0 } : again.state;
    const reply = renderAnswer(answer, {
      state,
      caller: again.caller,
      catalogue: services.catalogue,
      isReadOtherwise: again.isReadOtherwise,
      isPrivate: message.isPrivate,
      ...(hasChanged && { notice: again.caller.wording.answerChanged }),
    });
    return { ...reply, isUpdate: true };
  },
} satisfies Component;
