import type { APIButtonComponentWithCustomId } from 'discord.js';
import { button, customId, rowsOf } from '../buttons.ts';
import type { Caller } from '../caller.ts';
import type { Reply, Row } from '../reply.ts';
import type { ServerSettings } from '../serverSettings.ts';
import { channelMenu, languageMenu, roleMenu, rowOf, searchesMenu } from './menus.ts';
import { editorsLine } from './renderPanel.ts';

/** What the `custom_id`s of the wizard begin with. */
export const SETUP = 'setup';

/** What it asks, in this order. */
export const STEPS = ['language', 'channels', 'private', 'role', 'searches', 'test'] as const;
export type Step = (typeof STEPS)[number];

/** One step of the wizard: what it is about, what holds now, what changes it. */
export function renderSetup(step: Step, settings: ServerSettings, caller: Caller): Reply {
  const { wording } = caller;
  const place = STEPS.indexOf(step);
  const go = (label: string, to: number) =>
    button(label, customId(SETUP, ['step', STEPS[to] ?? step]));
  const turning = [
    ...(place > 0 ? [go(wording.back, place - 1)] : []),
    ...(place < STEPS.length - 1 ? [go(wording.next, place + 1)] : []),
  ];
  const { menus, buttons } = controls(step, settings, caller);
  return {
    content: [
      wording.setupHead(place + 1, STEPS.length),
      wording.setupSteps[step],
      ...(step === 'test' ? [] : [`- ${holds(step, settings, caller)}`]),
    ].join('\n'),
    rows: [...menus, ...rowsOf([buttons, turning])],
    isPrivate: true,
  };
}

function controls(
  step: Step,
  settings: ServerSettings,
  caller: Caller,
): { menus: Row[]; buttons: APIButtonComponentWithCustomId[] } {
  const { wording } = caller;
  const context = { name: SETUP, caller };
  const does = (label: string, fields: readonly string[]) =>
    button(label, customId(SETUP, fields)) as APIButtonComponentWithCustomId;
  switch (step) {
    case 'language':
      return { menus: [rowOf(languageMenu(settings, context))], buttons: [] };
    case 'channels':
      return { menus: [rowOf(channelMenu(settings, context))], buttons: [] };
    case 'private': {
      const { isPrivate } = settings;
      const label = isPrivate ? wording.answerPublicly : wording.answerPrivately;
      return { menus: [], buttons: [does(label, ['private', isPrivate ? 'no' : 'yes'])] };
    }
    case 'role':
      return { menus: [rowOf(roleMenu(settings, context))], buttons: [] };
    case 'searches':
      return { menus: [rowOf(searchesMenu(settings, context))], buttons: [] };
    case 'test':
      return { menus: [], buttons: [does(wording.askTest, ['ask'])] };
  }
}

function holds(step: Exclude<Step, 'test'>, settings: ServerSettings, caller: Caller): string {
  const { wording } = caller;
  const { language, mentionChannelIds, isPrivate, searches } = settings;
  switch (step) {
    case 'language':
      return language === null ? wording.serversLanguage : wording.languages[language];
    case 'channels': {
      const shown = mentionChannelIds.map((id) =>
        caller.hasChannel(id) ? `<#${id}>` : wording.channelGone(id),
      );
      return wording.mentionsIn(shown.join(', ') || wording.allChannels);
    }
    case 'private':
      return isPrivate ? wording.answersPrivate : wording.answersPublic;
    case 'role':
      return editorsLine(settings, caller);
    case 'searches':
      return wording.searches[searches];
  }
}
