import {
  type APIChannelSelectComponent,
  type APISelectMenuOption,
  type APIStringSelectComponent,
  ChannelType,
  ComponentType,
  SelectMenuDefaultValueType,
} from 'discord.js';
import { button, rowsOf } from '../buttons.ts';
import type { Caller } from '../caller.ts';
import { customId } from '../customId.ts';
import type { Row } from '../reply.ts';
import { MENTION_CHANNELS_MAX, type ServerSettings } from '../serverSettings.ts';
import type { Wording } from '../wording/wording.ts';
import { CONFIDENCES, COOLDOWNS, OPERATORS } from './choices.ts';

/** What the `custom_id`s of the panel begin with. */
export const PANEL = 'settings';

/** Text channels, and those whose threads are written in. */
const CHANNEL_TYPES = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.GuildForum,
];

/** Below and above, the bot answers noticeably more often, and less often, than the operator's 0.38. */
const LOW = 0.3;
const HIGH = 0.6;

/** The menus and buttons that change the settings, each with what holds now. */
export function panelRows(settings: ServerSettings, caller: Caller): Row[] {
  const { wording } = caller;
  const { isPrivate } = settings;
  const toggle = button(
    isPrivate ? wording.answerPublicly : wording.answerPrivately,
    customId(PANEL, ['private', isPrivate ? 'no' : 'yes']),
  );
  const reset = button(wording.resetSettings, customId(PANEL, ['reset']));
  return [
    rowOf(channelMenu(settings, caller)),
    rowOf(confidenceMenu(settings, wording)),
    rowOf(cooldownMenu(settings, wording)),
    ...rowsOf([[toggle, reset]]),
  ];
}

function rowOf(menu: APIChannelSelectComponent | APIStringSelectComponent): Row {
  return { type: ComponentType.ActionRow, components: [menu] };
}

/** Discord cannot show channels that are gone: the next choice leaves them out. */
function channelMenu(
  { mentionChannelIds }: ServerSettings,
  { hasChannel, wording }: Caller,
): APIChannelSelectComponent {
  return {
    type: ComponentType.ChannelSelect,
    custom_id: customId(PANEL, ['channels']),
    channel_types: CHANNEL_TYPES,
    placeholder: wording.chooseChannels,
    min_values: 0,
    max_values: MENTION_CHANNELS_MAX,
    default_values: mentionChannelIds
      .filter(hasChannel)
      .map((id) => ({ id, type: SelectMenuDefaultValueType.Channel })),
  };
}

function confidenceMenu(
  { minConfidence }: ServerSettings,
  wording: Wording,
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
  return menuOf('confidence', {
    placeholder: wording.chooseConfidence,
    options: [operators, ...choices],
    chosen: minConfidence === null ? OPERATORS : String(minConfidence),
  });
}

function cooldownMenu(
  { cooldownSeconds }: ServerSettings,
  wording: Wording,
): APIStringSelectComponent {
  return menuOf('cooldown', {
    placeholder: wording.chooseCooldown,
    options: COOLDOWNS.map((seconds) => ({
      label: seconds === 0 ? wording.noCooldown : wording.cooldownOf(wording.duration(seconds)),
      value: String(seconds),
    })),
    chosen: String(cooldownSeconds),
  });
}

interface MenuOptions {
  readonly placeholder: string;
  readonly options: readonly APISelectMenuOption[];
  /** The value that holds now. */
  readonly chosen: string;
}

function menuOf(
  what: string,
  { placeholder, options, chosen }: MenuOptions,
): APIStringSelectComponent {
  return {
    type: ComponentType.StringSelect,
    custom_id: customId(PANEL, [what]),
    placeholder,
    options: options.map((option) => ({ ...option, default: option.value === chosen })),
  };
}
