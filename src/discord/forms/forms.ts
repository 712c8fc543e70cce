import type { Form } from '../handlers.ts';
import { editForm } from './editForm.ts';
import { testQuestion } from './testQuestion.ts';

/** The forms that the bot opens. A new one is a file beside this one, and a line here. */
export const forms: readonly Form[] = [editForm, testQuestion];
