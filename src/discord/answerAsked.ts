import { readMessage } from '../answer/message/readMessage.ts';
import { answerWith } from './askArticles.ts';
import type { Caller } from './caller.ts';
import { noteGap, withTellMe } from './gaps/noteGap.ts';
import { oneLine } from './markdown/inlineText.ts';
import type { AnswerState } from './page/answerState.ts';
import { renderAnswer } from './page/renderAnswer.ts';
import type { Reply } from './reply.ts';
import type { Services } from './services.ts';

interface Asked {
  /** What was asked, as plain text. */
  readonly text: string;
  /** The question before it, as it was read; null where there is none. */
  readonly previous?: string | null;
  /** Of a first page. */
  readonly state: AnswerState;
  readonly caller: Caller;
  readonly isPrivate: boolean;
  /** The asker wants nobody to know: nothing of it is kept. */
  readonly isSecret?: boolean;
}

/** The answer to what somebody asks; to several questions, a message each, as each has buttons of its own. */
export async function answerAsked(
  { text, previous = null, state, caller, isPrivate, isSecret = false }: Asked,
  services: Services,
): Promise<Reply> {
  const { catalogue } = services;
  const { questions, leftOut, smallTalk } = readMessage(oneLine(text), previous);
  if (smallTalk !== null) {
    return { content: caller.wording.smallTalk[smallTalk], isPrivate, outcome: 'not_asked' };
  }
  const replies: Reply[] = [];
  for (const [i, { question, isReadOtherwise }] of questions.entries()) {
    const answer = await answerWith({ question, state, guildId: caller.guildId }, services);
    const isLast = i === questions.length - 1;
    await noteGap(answer, { caller, isSecret }, services);
    const reply = renderAnswer(answer, {
      ...{ state, caller, catalogue, isPrivate, isReadOtherwise },
      ...(isLast && leftOut > 0 && { notice: caller.wording.questionsLeftOut(leftOut) }),
    });
    replies.push(withTellMe(reply, state, { caller, services }));
  }
  const [first, ...more] = replies;
  return { content: '', ...first, more };
}
