import { articleFields } from '../../corpus/articleFields.ts';
import type { DoubtKind } from '../../sources/draft.ts';
import { answerAsked } from '../answerAsked.ts';
import { firstPage } from '../askArticles.ts';
import { CHANGEABLE, EDIT_FORM } from '../editing/editForms.ts';
import { findDoubts } from '../editing/findDoubts.ts';
import { forEditors } from '../editing/forEditors.ts';
import type { Edit } from '../editing/pendingEdits.ts';
import { renderPreview } from '../editing/renderPreview.ts';
import type { Form, Submission } from '../handlers.ts';
import { inlineText } from '../markdown/inlineText.ts';
import { forModerators } from '../panel/changeSettings.ts';
import { SETUP } from '../panel/renderSetup.ts';

const PROBLEM_MAX = 300;

/** What an editor has written into a form: shown as a preview once more. */
const editForm = {
  name: EDIT_FORM,
  run: (submission, services) =>
    forEditors(submission.caller, services, async (desk) => {
      const { wording } = submission.caller;
      const [what = '', id = ''] = submission.fields;
      const { pending } = desk.editing;
      const edit = pending.find(id, desk);
      if (!edit) return { content: wording.previewTooOld, isPrivate: true };
      const changed = what === 'text' ? withText(edit, submission) : withFields(edit, submission);
      const { error } = articleFields.safeParse(changed.fields);
      const valid = error ? { ...changed, fields: edit.fields } : changed;
      const kept = { ...valid, doubts: await doubtsOf(valid, what === 'text' ? [] : edit.doubts) };
      pending.put(id, kept);
      const problems = error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
      const notice = problems && wording.notTaken(inlineText(problems.join('; '), PROBLEM_MAX));
      return {
        ...renderPreview(id, kept, { wording, ...(notice !== undefined && { notice }) }),
        isUpdate: true,
      };
    }),
} satisfies Form;

/** What the reader doubted, and what the corpus tells, stays; the rest is looked at again. */
const STAYING: ReadonlySet<DoubtKind> = new Set([
  ...(['extractors_differ', 'left_out', 'encoding', 'hyphens', 'near_duplicate'] as const),
]);

async function doubtsOf({ fields, body, dateFound }: Edit, before: Edit['doubts']) {
  const draft = { title: null, publisher: null, author: null, language: null, url: null };
  const doubts = before.filter(({ kind }) => STAYING.has(kind));
  return findDoubts({ ...draft, body, published: dateFound, doubts }, fields, []);
}

function withText(edit: Edit, { text }: Submission): Edit {
  // A text of the web has its lines end as the corpus has them.
  return { ...edit, body: text('text').replace(/\r\n?/g, '\n') };
}

/** A field that was emptied is left out. */
function withFields(edit: Edit, { text }: Submission): Edit {
  const written = CHANGEABLE.map((field) => [field, text(field).trim()] as const);
  const changed = Object.fromEntries(written.filter(([, value]) => value !== ''));
  const others = Object.entries(edit.fields).filter(
    ([field]) => !CHANGEABLE.some((known) => known === field),
  );
  const fields = { title: '', ...Object.fromEntries(others), ...changed };
  const isSameDate = fields['published' as keyof typeof fields] === edit.fields.published;
  return { ...edit, fields, dateFound: isSameDate ? edit.dateFound : null };
}

export const QUESTION_FIELD = 'question';

/** The question at the end of the wizard: answered as on the server, for the moderator's eyes only; nothing of it is kept. */
const testQuestion = {
  name: SETUP,
  budget: 'question',
  run: ({ caller, text }, services) =>
    forModerators(caller, () => {
      const state = firstPage(caller, services);
      const asked = { text: text(QUESTION_FIELD), state, caller };
      return answerAsked({ ...asked, isPrivate: true, isSecret: true }, services);
    }),
} satisfies Form;

/** The forms that the bot opens. A new one is a file beside this one, and a line here. */
export const forms: readonly Form[] = [editForm, testQuestion];
