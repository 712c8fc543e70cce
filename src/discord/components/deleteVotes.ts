import { DELETE_VOTES_BUTTON } from '../commands/privacy.ts';
import type { Component } from '../handlers.ts';

/** Forgets all that the clicker has said of answers. */
export const deleteVotes = {
  name: DELETE_VOTES_BUTTON,
  async run({ caller }, { feedback }) {
    const count = await feedback.removeOf(caller.userId);
    return { content: caller.wording.votesDeleted(count), isPrivate: true };
  },
} satisfies Component;
