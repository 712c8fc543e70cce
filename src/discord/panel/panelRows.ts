import { button, customId, rowsOf } from '../buttons.ts';
import type { Caller } from '../caller.ts';
import type { Row } from '../reply.ts';
import type { ServerSettings } from '../serverSettings.ts';
import {
  channelMenu,
  confidenceMenu,
  cooldownMenu,
  languageMenu,
  roleMenu,
  rowOf,
  searchesMenu,
} from './menus.ts';

/** What the `custom_id`s of the panel begin with. */
export const PANEL = 'settings';

/** A message has room for four menus and a row of buttons: there are two sides. */
export type Side = 'answers' | 'articles';

/** The menus and buttons that change the settings, each with what holds now. */
export function panelRows(settings: ServerSettings, caller: Caller, side: Side): Row[] {
  const { wording } = caller;
  const { isPrivate } = settings;
  const context = { name: PANEL, caller };
  const toggle = button(
    isPrivate ? wording.answerPublicly : wording.answerPrivately,
    customId(PANEL, ['private', isPrivate ? 'no' : 'yes']),
  );
  const reset = button(wording.resetSettings, customId(PANEL, ['reset']));
  const turn = (label: string, to: Side) => button(label, customId(PANEL, ['side', to]));
  if (side === 'articles') {
    return [
      rowOf(roleMenu(settings, context)),
      rowOf(searchesMenu(settings, context)),
      rowOf(languageMenu(settings, context)),
      ...rowsOf([[turn(wording.aboutAnswers, 'answers')]]),
    ];
  }
  return [
    rowOf(channelMenu(settings, context)),
    rowOf(confidenceMenu(settings, context)),
    rowOf(cooldownMenu(settings, context)),
    ...rowsOf([[toggle, turn(wording.aboutArticles, 'articles'), reset]]),
  ];
}
