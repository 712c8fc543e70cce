import type { Click } from '../handlers.ts';
import {
  DEFAULT_SETTINGS,
  LANGUAGES,
  MENTION_CHANNELS_MAX,
  SEARCHES,
  type ServerSettings,
} from '../serverSettings.ts';
import { SNOWFLAKE } from '../snowflake.ts';
import { CONFIDENCES, COOLDOWNS, OPERATORS, SERVERS_OWN } from './choices.ts';

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
