import { answerAsked } from '../answerAsked.ts';
import { firstPage } from '../askArticles.ts';
import type { Form } from '../handlers.ts';
import { forModerators } from '../panel/forModerators.ts';
import { SETUP } from '../panel/renderSetup.ts';

export const QUESTION_FIELD = 'question';

/** The question at the end of the wizard: answered as on the server, for the moderator's eyes only; nothing of it is kept. */
export const testQuestion = {
  name: SETUP,
  budget: 'question',
  run: ({ caller, text }, services) =>
    forModerators(caller, () => {
      const state = firstPage(caller, services);
      const asked = { text: text(QUESTION_FIELD), state, caller };
      return answerAsked({ ...asked, isPrivate: true, isSecret: true }, services);
    }),
} satisfies Form;
