import type { Component } from '../handlers.ts';
import { changeSettings, forModerators } from '../panel/changeSettings.ts';
import { PANEL, type Side } from '../panel/panelRows.ts';
import { renderPanel } from '../panel/renderPanel.ts';

/** What is settled on the second side of the panel. */
const ABOUT_ARTICLES = ['role', 'searches', 'language'];

/** A menu or a button of the panel of settings: changes one, and shows all as they are then. */
export const settings = {
  name: PANEL,
  run: (click, services) =>
    forModerators(click.caller, async (guildId) => {
      const { caller, fields } = click;
      const [what = '', to] = fields;
      if (what === 'side') {
        const side: Side = to === 'articles' ? 'articles' : 'answers';
        return {
          ...renderPanel(await services.settings.get(guildId), caller, side),
          isUpdate: true,
        };
      }
      const changed = await changeSettings({ click, guildId }, services);
      if ('refusal' in changed) return changed.refusal;
      const side = ABOUT_ARTICLES.includes(what) ? 'articles' : 'answers';
      return { ...renderPanel(changed.settled, caller, side), isUpdate: true };
    }),
} satisfies Component;
