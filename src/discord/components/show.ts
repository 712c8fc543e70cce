import type { Component } from '../handlers.ts';
import { renderAnswer } from '../page/renderAnswer.ts';
import { answerAgain } from './answerAgain.ts';

/** Puts a private answer into the channel, for everyone to see. */
export const show = {
  name: 'show',
  // Everyone gets to see it, as with a question.
  budget: 'question',
  async run(click, services) {
    const { caller } = click;
    const again = await answerAgain(click, services);
    if (!again) return { content: caller.wording.buttonTooOld, isPrivate: true };
    const { answer, state, hasChanged } = again;
    return renderAnswer(answer, {
      state: { ...state, expanded: 0 },
      caller: again.caller,
      catalogue: services.catalogue,
      isReadOtherwise: again.isReadOtherwise,
      isPrivate: false,
      ...(hasChanged && { notice: again.caller.wording.answerChanged }),
    });
  },
} satisfies Component;
