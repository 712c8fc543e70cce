import { gapKey, TELL_ME } from '../gaps/noteGap.ts';
import type { Component } from '../handlers.ts';
import { askedIn } from '../page/asked.ts';

/** Remembers that somebody wants to be told when there is evidence. */
export const tellMe = {
  name: TELL_ME,
  async run({ caller, message }, { reminders }) {
    const { guildId, userId, wording } = caller;
    const question = askedIn(message.content);
    const key = question === null ? null : gapKey(question);
    if (question === null || key === null)
      return { content: wording.buttonTooOld, isPrivate: true };
    if (!reminders) return { content: wording.gapsOff, isPrivate: true };
    const added = await reminders.add({ userId, guildId: guildId ?? '', key, question });
    const content = {
      added: wording.willTell,
      known: wording.willTellAlready,
      full: wording.tellsEnough,
    };
    return { content: content[added], isPrivate: true };
  },
} satisfies Component;
