import { fieldsForm } from '../editing/editForms.ts';
import { forEditors } from '../editing/forEditors.ts';
import { EDIT } from '../editing/renderPreview.ts';
import { saveEdit } from '../editing/saveEdit.ts';
import type { Component } from '../handlers.ts';

/** The buttons of a preview: *Add* or *Correct*, *Change*, *Cancel*. */
export const edit = {
  name: EDIT,
  run: ({ caller, fields }, services) =>
    forEditors(caller, services, (desk) => {
      const [what = '', id = ''] = fields;
      const { wording } = caller;
      const { pending } = desk.editing;
      const tooOld = { content: wording.previewTooOld, isPrivate: true };
      switch (what) {
        case 'save': {
          const taken = pending.take(id, desk);
          if (!taken) return tooOld;
          return saveEdit(taken, { ...desk, id, wording, settings: services.settings });
        }
        case 'change': {
          const found = pending.find(id, desk);
          if (!found) return tooOld;
          const content = wording.tryAgain;
          return { content, isPrivate: true, form: fieldsForm(id, found, wording) };
        }
        case 'cancel':
          pending.take(id, desk);
          return { content: wording.cancelled, isPrivate: true, isUpdate: true };
        default:
          return tooOld;
      }
    }),
} satisfies Component;
