import {
  type APIChannelSelectComponent,
  type APIRoleSelectComponent,
  type APISelectMenuOption,
  type APIStringSelectComponent,
  ChannelType,
  ComponentType,
  SelectMenuDefaultValueType,
} from 'discord.js';
import { customId } from '../buttons.ts';
import type { Caller } from '../caller.ts';
import type { Row } from '../reply.ts';
import {
  LANGUAGES,
  MENTION_CHANNELS_MAX,
  SEARCHES,
  type ServerSettings,
} from '../serverSettings.ts';

/** What moderators can choose as the least confidence, beside the operator's own. */
export const CONFIDENCES: readonly number[] = [0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

/** What moderators can choose as the pause between two questions of a member, in seconds. */
export const COOLDOWNS: readonly number[] = [0, 5, 10, 30, 60, 300];

/** Stands for the operator's own confidence in the menu. */
export const OPERATORS = 'default';

/** Stands for the language that the server has in Discord. */
export const SERVERS_OWN = 'server';

/** What a menu is shown with. `name`: what its `custom_id` begins with, for whom it belongs to. */
interface MenuContext {
  readonly name: string;
  readonly caller: Caller;
}

/** Text channels, and those whose threads are written in. */
const CHANNEL_TYPES = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.GuildForum,
];

/** Around the default of 0.45 (`DEFAULT_THRESHOLD`): below, the bot answers noticeably more often, above less often. */
const LOW = 0.3;
const HIGH = 0.6;

/** A menu takes a row. */
export function rowOf(
  menu: APIChannelSelectComponent | APIRoleSelectComponent | APIStringSelectComponent,
): Row {
  return { type: ComponentType.ActionRow, components: [menu] };
}

/** Discord cannot show channels that are gone: the next choice leaves them out. */
export function channelMenu(
  { mentionChannelIds }: ServerSettings,
  { name, caller: { hasChannel, wording } }: MenuContext,
): APIChannelSelectComponent {
  return {
    type: ComponentType.ChannelSelect,
    custom_id: customId(name, ['channels']),
    channel_types: CHANNEL_TYPES,
    placeholder: wording.chooseChannels,
    min_values: 0,
    max_values: MENTION_CHANNELS_MAX,
    default_values: mentionChannelIds
      .filter(hasChannel)
      .map((id) => ({ id, type: SelectMenuDefaultValueType.Channel })),
  };
}

/** The menu for how sure the bot must be, 0 to 1; the operator's own threshold comes first. */
export function confidenceMenu(
  { minConfidence }: ServerSettings,
  { name, caller: { wording } }: MenuContext,
): APIStringSelectComponent {
  const hintOf = (confidence: number) => {
    if (confidence <= LOW) return wording.sureLow;
    return confidence >= HIGH ? wording.sureHigh : wording.sureMiddle;
  };
  const choices = CONFIDENCES.map((confidence) => ({
    label: wording.sureChoice(Math.round(100 * confidence)),
    description: hintOf(confidence),
    value: String(confidence),
  }));
  const operators = { label: wording.sureChoiceOperator, value: OPERATORS };
  return menuOf(customId(name, ['confidence']), {
    placeholder: wording.chooseConfidence,
    options: [operators, ...choices],
    chosen: minConfidence === null ? OPERATORS : String(minConfidence),
  });
}

/** The menu for the seconds between two questions of a member. */
export function cooldownMenu(
  { cooldownSeconds }: ServerSettings,
  { name, caller: { wording } }: MenuContext,
): APIStringSelectComponent {
  return menuOf(customId(name, ['cooldown']), {
    placeholder: wording.chooseCooldown,
    options: COOLDOWNS.map((seconds) => ({
      label: seconds === 0 ? wording.noCooldown : wording.cooldownOf(wording.duration(seconds)),
      value: String(seconds),
    })),
    chosen: String(cooldownSeconds),
  });
}

/** Discord cannot show a role that is gone. */
export function roleMenu(
  { editorRoleId }: ServerSettings,
  { name, caller: { hasRole, wording } }: MenuContext,
): APIRoleSelectComponent {
  const isThere = editorRoleId !== null && hasRole(editorRoleId);
  return {
    type: ComponentType.RoleSelect,
    custom_id: customId(name, ['role']),
    placeholder: wording.chooseRole,
    min_values: 0,
    max_values: 1,
    default_values: isThere ? [{ id: editorRoleId, type: SelectMenuDefaultValueType.Role }] : [],
  };
}

/** The menu for whose articles are searched. */
export function searchesMenu(
  { searches }: ServerSettings,
  { name, caller: { wording } }: MenuContext,
): APIStringSelectComponent {
  return menuOf(customId(name, ['searches']), {
    placeholder: wording.chooseSearches,
    options: SEARCHES.map((value) => ({ label: wording.searches[value], value })),
    chosen: searches,
  });
}

/** The menu for the language of answers to messages; the server's own in Discord comes first. */
export function languageMenu(
  { language }: ServerSettings,
  { name, caller: { wording } }: MenuContext,
): APIStringSelectComponent {
  return menuOf(customId(name, ['language']), {
    placeholder: wording.chooseLanguage,
    options: [
      { label: wording.serversLanguage, value: SERVERS_OWN },
      ...LANGUAGES.map((value) => ({ label: wording.languages[value], value })),
    ],
    chosen: language ?? SERVERS_OWN,
  });
}

interface MenuOptions {
  readonly placeholder: string;
  readonly options: readonly APISelectMenuOption[];
  /** The value that holds now. */
  readonly chosen: string;
}

function menuOf(
  id: string,
  { placeholder, options, chosen }: MenuOptions,
): APIStringSelectComponent {
  return {
    type: ComponentType.StringSelect,
    custom_id: id,
    placeholder,
    options: options.map((option) => ({ ...option, default: option.value === chosen })),
  };
}
