import type { Component } from '../handlers.ts';
import { answerAgain } from './answerAgain.ts';

/** Feedback: somebody finds that an answer is none. */
export const notAnAnswer = {
  name: 'wrong',
  async run(click, services) {
    const { caller } = click;
    const { wording } = caller;
    const again = await answerAgain(click, services);
    if (!again) return { content: wording.buttonTooOld, isPrivate: true };
    if (again.hasChanged) return { content: wording.quoteGone, isPrivate: true };
    const { question, quotes } = again.answer;
    const isNew = await services.feedback.add({
      guildId: caller.guildId,
      userId: caller.userId,
      question,
      // Of all pages: whoever reads on has one vote all the same.
      quotes: quotes.map(({ articleId, start, end }) => ({ articleId, start, end })),
    });
    return { content: isNew ? wording.noted : wording.notedBefore, isPrivate: true };
  },
} satisfies Component;
