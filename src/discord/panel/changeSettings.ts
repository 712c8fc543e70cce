import type { Caller } from '../caller.ts';
import type { Click } from '../handlers.ts';
import type { Reply } from '../reply.ts';
import {
  DEFAULT_SETTINGS,
  LANGUAGES,
  MENTION_CHANNELS_MAX,
  SEARCHES,
  type ServerSettings,
} from '../serverSettings.ts';
import type { Services } from '../services.ts';
import { SNOWFLAKE } from '../snowflake.ts';
import { CONFIDENCES, COOLDOWNS, OPERATORS, SERVERS_OWN } from './menus.ts';

interface Changing {
  readonly click: Click;
  readonly guildId: string;
}

/** Changes what a click in a panel says, and notes who did it; or a word on why not. */
export async function changeSettings(
  { click, guildId }: Changing,
  { settings, audit }: Pick<Services, 'settings' | 'audit'>,
): Promise<{ readonly settled: ServerSettings } | { readonly refusal: Reply }> {
  const { caller } = click;
  const { wording } = caller;
  const change = readChange(click);
  if (!change) return refused(wording.panelTooOld);
  // A role that everybody has.
  if (change.editorRoleId === guildId) return refused(wording.everybodyIsNoEditor);
  const before = await settings.get(guildId);
  const settled = await settings.set(guildId, change);
  for (const [target, value] of Object.entries(change)) {
    const was = JSON.stringify(before[target as keyof ServerSettings]);
    if (was === JSON.stringify(value)) continue;
    await audit?.add(guildId, {
      ...{ who: caller.userId, action: 'settings_changed', target },
      detail: JSON.stringify(value),
    });
  }
  return { settled };
}

function refused(content: string): { refusal: Reply } {
  return { refusal: { content, isPrivate: true } };
}

/**
 * What a click in the panel of settings changes. A button says what is to hold, and not "the other
 * way round": a click that comes twice changes nothing more.
 *
 * @returns null where it is not a click in a panel of this version: anything can be sent.
 */
export function readChange({
  fields,
  values,
}: Pick<Click, 'fields' | 'values'>): Partial<ServerSettings> | null {
  const [what, field] = fields;
  const [value = ''] = values;
  switch (what) {
    case 'channels': {
      const isFit =
        values.length <= MENTION_CHANNELS_MAX && values.every((id) => SNOWFLAKE.test(id));
      return isFit ? { mentionChannelIds: [...new Set(values)] } : null;
    }
    case 'private':
      return field === 'yes' || field === 'no' ? { isPrivate: field === 'yes' } : null;
    case 'confidence': {
      if (value === OPERATORS) return { minConfidence: null };
      const minConfidence = CONFIDENCES.find((choice) => String(choice) === value);
      return minConfidence === undefined ? null : { minConfidence };
    }
    case 'cooldown': {
      const cooldownSeconds = COOLDOWNS.find((choice) => String(choice) === value);
      return cooldownSeconds === undefined ? null : { cooldownSeconds };
    }
    case 'role': {
      if (values.length === 0) return { editorRoleId: null };
      return values.length === 1 && SNOWFLAKE.test(value) ? { editorRoleId: value } : null;
    }
    case 'searches': {
      const searches = SEARCHES.find((choice) => choice === value);
      return searches === undefined ? null : { searches };
    }
    case 'language': {
      if (value === SERVERS_OWN) return { language: null };
      const language = LANGUAGES.find((choice) => choice === value);
      return language === undefined ? null : { language };
    }
    case 'reset':
      return DEFAULT_SETTINGS;
    default:
      return null;
  }
}

/**
 * Lets in who may manage the server. Discord hides the command from others, but a server's admins can
 * show it to anybody, and a panel stays open when somebody is no moderator any more.
 */
export function forModerators(
  { guildId, isManager, wording }: Caller,
  answer: (guildId: string) => Promise<Reply>,
): Reply | Promise<Reply> {
  if (guildId === null) return { content: wording.settingsOnServers, isPrivate: true };
  if (!isManager) return { content: wording.settingsForModerators, isPrivate: true };
  return answer(guildId);
}
