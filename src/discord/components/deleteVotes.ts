import { DELETE_VOTES_BUTTON } from '../commands/privacy.ts';
import type { Component } from '../handlers.ts';

/** Forgets all that the clicker has said of answers, and what they wait to be told. */
export const deleteVotes = {
  name: DELETE_VOTES_BUTTON,
  async run({ caller }, { feedback, reminders }) {
    const votes = await feedback.removeOf(caller.userId);
    const waiting = (await reminders?.removeOf(caller.userId)) ?? 0;
    return { content: caller.wording.votesDeleted(votes, waiting), isPrivate: true };
  },
} satisfies Component;
