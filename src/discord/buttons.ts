import {
  type APIButtonComponentWithCustomId,
  type APIButtonComponentWithURL,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import { plainLine } from './markdown/inlineText.ts';
import type { Row } from './reply.ts';

/** Limits of buttons (https://discord.com/developers/docs/components/reference#button). */
const LABEL_MAX = 80;
const ROW_MAX = 5;

export type Button = APIButtonComponentWithCustomId | APIButtonComponentWithURL;

/**
 * A button that clicks.
 *
 * @param label cut at 80 characters, as Discord takes no more.
 * @param id made by `customId`.
 */
export function button(label: string, id: string): Button {
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label: plainLine(label, LABEL_MAX),
    custom_id: id,
  };
}

/** @param url http or https, 512 characters at most. */
export function linkButton(label: string, url: string): Button {
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Link,
    label: plainLine(label, LABEL_MAX),
    url,
  };
}

/** Groups of buttons as rows: a group stays together, as far as a row takes it, and two share one where there is room. */
export function rowsOf(groups: readonly (readonly Button[])[]): Row[] {
  const rows: Button[][] = [];
  const fitting = groups.flatMap((group) =>
    group.length <= ROW_MAX ? [group] : [group.slice(0, ROW_MAX), group.slice(ROW_MAX)],
  );
  for (const group of fitting) {
    const last = rows.at(-1);
    if (last && last.length + group.length <= ROW_MAX) last.push(...group);
    else if (group.length > 0) rows.push([...group]);
  }
  return rows.map((components) => ({ type: ComponentType.ActionRow, components }));
}

/** Longest `custom_id` (https://discord.com/developers/docs/components/reference). */
const LENGTH_MAX = 100;

const SEPARATOR = ':';

/**
 * What a button or a menu is told apart by, and all that it needs to know: the bot keeps nothing of
 * it, so that it works after a restart and in another process.
 *
 * @throws RangeError where a field holds a colon, or the whole is too long.
 */
export function customId(name: string, fields: readonly string[] = []): string {
  const id = [name, ...fields].join(SEPARATOR);
  if (id.length > LENGTH_MAX || [name, ...fields].some((field) => field.includes(SEPARATOR))) {
    throw new RangeError(`Cannot make a custom_id of "${id}": too long, or a colon in a field`);
  }
  return id;
}

/**
 * The reverse of `customId`.
 *
 * @param id as Discord sends it: anybody can send any, so that its fields are still to be checked.
 * @returns its name, empty where there is none, and its fields, in their order.
 */
export function readCustomId(id: string): { name: string; fields: string[] } {
  const [name = '', ...fields] = id.split(SEPARATOR);
  return { name, fields };
}
