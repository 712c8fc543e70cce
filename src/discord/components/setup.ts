import { customId } from '../buttons.ts';
import { form } from '../forms/form.ts';
import { QUESTION_FIELD } from '../forms/forms.ts';
import type { Component } from '../handlers.ts';
import { changeSettings, forModerators } from '../panel/changeSettings.ts';
import { renderSetup, SETUP, STEPS } from '../panel/renderSetup.ts';

const QUESTION_MAX = 300;

/** The menus and buttons of the wizard. */
export const setup = {
  name: SETUP,
  run: (click, services) =>
    forModerators(click.caller, async (guildId) => {
      const { caller, fields } = click;
      const { wording } = caller;
      const [what = '', to] = fields;
      if (what === 'ask') {
        const title = wording.askTest;
        return {
          ...{ content: wording.tryAgain, isPrivate: true },
          form: form({ title, id: customId(SETUP, ['ask']) }, [
            {
              ...{ id: QUESTION_FIELD, label: wording.questionField, value: '' },
              ...{ isRequired: true, maxLength: QUESTION_MAX },
            },
          ]),
        };
      }
      const step = STEPS.find((known) => known === (what === 'step' ? to : what));
      if (!step) return { content: wording.panelTooOld, isPrivate: true };
      if (what === 'step') {
        const settled = await services.settings.get(guildId);
        return { ...renderSetup(step, settled, caller), isUpdate: true };
      }
      const changed = await changeSettings({ click, guildId }, services);
      if ('refusal' in changed) return changed.refusal;
      return { ...renderSetup(step, changed.settled, caller), isUpdate: true };
    }),
} satisfies Component;
