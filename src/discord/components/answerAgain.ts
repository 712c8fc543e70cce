import type { Answer } from '../../answer/answer.ts';
import { wordingFor } from '../../wording/wording.ts';
import { answerWith } from '../askArticles.ts';
import type { Caller } from '../caller.ts';
import type { Click, Component } from '../handlers.ts';
import { type AnswerState, readAnswerButton } from '../page/answerState.ts';
import { askedIn, isReadOtherwise } from '../page/asked.ts';
import { answerKey, renderAnswer } from '../page/renderAnswer.ts';
import type { Services } from '../services.ts';

/** An answer whose button was clicked, made again from what its message shows and its button says. */
interface AnsweredAgain {
  readonly answer: Answer;
  readonly state: AnswerState;
  /** What the button is about, where there are several of its name. */
  readonly about: string;
  /** The clicker, but for language and layout: the answer keeps its own. */
  readonly caller: Caller;
  /** It quotes other sentences than the answer whose button it is, or in another order. */
  readonly hasChanged: boolean;
  /** Its message says that the question is not in the words that were typed. */
  readonly isReadOtherwise: boolean;
}

/** @returns null where the button is not one of this version's. */
export async function answerAgain(click: Click, services: Services): Promise<AnsweredAgain | null> {
  const button = readAnswerButton(click.fields);
  const question = askedIn(click.message.content);
  if (!button || question === null) return null;
  const { guildId } = click.caller;
  const { state } = button;
  // As of the day of the message: “last year” goes on to be the year that it was.
  const { askedOn } = click.message;
  const answer = await answerWith({ question, state, guildId, askedOn }, services);
  const wording = wordingFor(state.locale);
  return {
    ...button,
    answer,
    isReadOtherwise: isReadOtherwise(click.message.content, wording),
    caller: {
      ...click.caller,
      wording,
      showsEmbeds: click.message.showsEmbeds,
    },
    hasChanged: state.key !== answerKey(answer),
  };
}

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
