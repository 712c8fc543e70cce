import type { Component } from '../handlers.ts';
import { forModerators } from '../panel/forModerators.ts';
import { PANEL } from '../panel/panelRows.ts';
import { readChange } from '../panel/readChange.ts';
import { renderPanel } from '../panel/renderPanel.ts';

/** A menu or a button of the panel of settings: changes one, and shows all as they are then. */
export const settings = {
  name: PANEL,
  run: (click, services) =>
    forModerators(click.caller, async (guildId) => {
      const { caller } = click;
      const change = readChange(click);
      if (!change) return { content: caller.wording.panelTooOld, isPrivate: true };
      const settled = await services.settings.set(guildId, change);
      return { ...renderPanel(settled, caller), isUpdate: true };
    }),
} satisfies Component;
