import type { Caller } from '../caller.ts';
import type { Reply } from '../reply.ts';
import type { ServerSettings } from '../serverSettings.ts';
import { panelRows, type Side } from './panelRows.ts';

/** A server's settings in plain words, with what changes them below. */
export function renderPanel(
  settings: ServerSettings,
  caller: Caller,
  side: Side = 'answers',
): Reply {
  const { wording } = caller;
  const { mentionChannelIds, isPrivate, minConfidence, cooldownSeconds } = settings;
  const channels = mentionChannelIds.map((id) =>
    caller.hasChannel(id) ? `<#${id}>` : wording.channelGone(id),
  );
  const lines = [
    wording.mentionsIn(channels.join(', ') || wording.allChannels),
    isPrivate ? wording.answersPrivate : wording.answersPublic,
    minConfidence === null
      ? wording.sureAsOperator
      : wording.sureFrom(Math.round(100 * minConfidence)),
    cooldownSeconds === 0
      ? wording.noCooldown
      : wording.cooldownOf(wording.duration(cooldownSeconds)),
    editorsLine(settings, caller),
    wording.searches[settings.searches],
    settings.language === null ? wording.serversLanguage : wording.languages[settings.language],
  ];
  return {
    content: [wording.settingsHead, ...lines.map((line) => `- ${line}`)].join('\n'),
    rows: panelRows(settings, caller, side),
    isPrivate: true,
  };
}

/** Who looks after the articles of the server. */
export function editorsLine(
  { editorRoleId }: ServerSettings,
  { hasRole, wording }: Caller,
): string {
  if (editorRoleId === null) return wording.editorsManagers;
  return wording.editorsRole(
    hasRole(editorRoleId) ? `<@&${editorRoleId}>` : wording.roleGone(editorRoleId),
  );
}
