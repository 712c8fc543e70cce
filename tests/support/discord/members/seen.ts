import {
  type APIEmbed,
  type APIMessageComponent,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import { readMarkdown, type Shown } from '../readMarkdown.ts';
import type { Sent } from '../state/sent.ts';

/** A message as a member sees it, at one moment. */
export interface Seen extends Shown {
  readonly id: string;
  /** The Markdown behind it. */
  readonly content: string;
  readonly embeds: readonly SeenEmbed[];
  readonly buttons: readonly SeenButton[];
  readonly menus: readonly SeenMenu[];
  readonly files: readonly SeenFile[];
  readonly isEphemeral: boolean;
  /** Whether only one person sees it: the same as `isEphemeral`. */
  readonly isPrivate: boolean;
  /** Who heard a sound. */
  readonly pings: readonly string[];
  /** The interaction that brought it up. */
  readonly interactionId: string | null;
}

/** An embed: what it shows is its description. */
interface SeenEmbed extends Shown {
  readonly title: string | null;
  readonly url: string | null;
  readonly author: string | null;
  readonly footer: string | null;
  readonly fields: readonly { readonly name: string; readonly value: Shown }[];
  readonly image: string | null;
  readonly color: number | null;
}

interface SeenButton {
  readonly label: string;
  readonly style: keyof typeof ButtonStyle;
  /** Where a link leads. */
  readonly url: string | null;
  readonly isDisabled: boolean;
}

interface SeenMenu {
  readonly placeholder: string | null;
  /** Nothing but of a menu of texts; Discord fills in the others. */
  readonly options: readonly {
    readonly label: string;
    readonly description: string | null;
    readonly isChosen: boolean;
  }[];
  readonly isDisabled: boolean;
}

interface SeenFile {
  readonly name: string;
  readonly type: string;
  readonly description: string | null;
  readonly bytes: Uint8Array;
}

/** @param interactionId the use that brought it up, where that is not the one it first answered. */
export function see(sent: Sent, interactionId: string | null = sent.interactionId): Seen {
  const { message, isEphemeral, pings } = sent;
  const components = componentsOf(sent);
  return {
    ...readMarkdown(message.content),
    id: message.id,
    content: message.content,
    embeds: message.embeds.map(seeEmbed),
    buttons: components.flatMap(seeButton),
    menus: components.flatMap(seeMenu),
    files: message.attachments.map(({ id, filename, description, content_type }) => ({
      name: filename,
      type: content_type ?? '',
      description: description ?? null,
      bytes: sent.files.get(id)?.bytes ?? new Uint8Array(),
    })),
    isEphemeral,
    isPrivate: isEphemeral,
    pings,
    interactionId,
  };
}

/** The buttons and menus of a message, out of their rows. */
export function componentsOf({ message }: Sent): APIMessageComponent[] {
  return (message.components ?? []).flatMap((row): APIMessageComponent[] =>
    row.type === ComponentType.ActionRow ? row.components : [],
  );
}

function seeEmbed({ title, url, author, description, footer, ...rest }: APIEmbed): SeenEmbed {
  return {
    ...readMarkdown(description ?? ''),
    title: title ?? null,
    url: url ?? null,
    author: author?.name ?? null,
    footer: footer?.text ?? null,
    fields: (rest.fields ?? []).map(({ name, value }) => ({ name, value: readMarkdown(value) })),
    image: rest.image?.url ?? null,
    color: rest.color ?? null,
  };
}

function seeButton(component: APIMessageComponent): SeenButton[] {
  if (component.type !== ComponentType.Button) return [];
  const { style, disabled: isDisabled = false } = component;
  return [
    {
      label: 'label' in component ? (component.label ?? component.emoji?.name ?? '') : '',
      style: ButtonStyle[style] as keyof typeof ButtonStyle,
      url: 'url' in component ? component.url : null,
      isDisabled,
    },
  ];
}

function seeMenu(component: APIMessageComponent): SeenMenu[] {
  if (!isMenu(component)) return [];
  const { placeholder = null, disabled: isDisabled = false } = component;
  const options = component.type === ComponentType.StringSelect ? component.options : [];
  return [{ placeholder, isDisabled, options: options.map(seeOption) }];
}

function seeOption(option: APIStringSelectComponent['options'][number]) {
  return {
    label: option.label,
    description: option.description ?? null,
    isChosen: option.default ?? false,
  };
}

export type Menu = Exclude<
  Extract<APIMessageComponent, { placeholder?: string }>,
  { type: ComponentType.TextInput }
>;

export function isMenu(component: APIMessageComponent): component is Menu {
  return [
    ...[ComponentType.StringSelect, ComponentType.ChannelSelect, ComponentType.UserSelect],
    ...[ComponentType.RoleSelect, ComponentType.MentionableSelect],
  ].includes(component.type);
}
