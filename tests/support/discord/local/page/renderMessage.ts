import type { APIEmbed, APIMessage, APIMessageTopLevelComponent, APIUser } from 'discord.js';
import type { MessageView, View } from '../view.ts';
import { make } from './make.ts';
import { renderMarkdown } from './renderMarkdown.ts';
import { safeAddress } from './safeAddress.ts';

/** https://discord.com/developers/docs/components/reference#component-object-component-types */
const BUTTON = 2;
const TEXT_MENU = 3;
const CHANNEL_MENU = 8;

/** https://discord.com/developers/docs/components/reference#button-button-styles */
const STYLES: Readonly<Record<number, string>> = {
  1: 'primary',
  2: 'secondary',
  3: 'success',
  4: 'destructive',
};
const LINK = 5;

/** Those of the menu of a message have names with capitals and blanks. */
const SLASH_COMMAND = /^[\p{Ll}\p{N}_-]+$/u;

/** What can be done with a message. */
export interface Handlers {
  readonly clicks: (message: APIMessage, label: string) => void;
  readonly selects: (message: APIMessage, menu: string | undefined, chosen: string[]) => void;
  /** Opens the menu of the message, at a place of the page. */
  readonly opensMenu: (message: APIMessage, at: { x: number; y: number }) => void;
}

/** A message, as Discord shows it. */
export function renderMessage(shown: MessageView, view: View, handlers: Handlers): HTMLElement {
  const { message, isPrivate, isLoading } = shown;
  const element = make(
    'discord-message',
    {
      author: nameOf(message.author),
      avatar: avatarOf(message.author),
      bot: message.author.bot === true,
      timestamp: timeOf(message),
      edited: message.edited_timestamp !== null,
      ephemeral: isPrivate,
    },
    ...origin(message, view),
    ...(isLoading ? ['Verbatim is thinking…'] : renderMarkdown(message.content, view)),
    ...message.attachments.map(renderFile),
    ...message.embeds.map((embed) => renderEmbed(embed, message, view)),
    ...(message.components ?? []).map((row) => renderRow(row, shown, { view, handlers })),
    appsButton(message, handlers),
  );
  // "Dismiss message", below one that only its reader sees.
  Object.assign(element, { dismissMessageClicked: () => element.toggleAttribute('hidden', true) });
  element.addEventListener('contextmenu', (event) => {
    // A link's own menu opens it.
    if ((event.target as Element).closest('a')) return;
    event.preventDefault();
    handlers.opensMenu(message, { x: event.clientX, y: event.clientY });
  });
  return element;
}

/** What the message answers: a command, or another message. */
function origin(message: APIMessage, view: View): HTMLElement[] {
  const { referenced_message: before, interaction_metadata: metadata } = message;
  const command = metadata && 'name' in metadata ? String(metadata.name) : '';
  if (metadata && SLASH_COMMAND.test(command)) {
    const { user } = metadata;
    return [
      make('discord-command', {
        slot: 'reply',
        author: nameOf(user),
        avatar: avatarOf(user),
        'role-color': 'inherit',
        command,
      }),
    ];
  }
  if (!before) return [];
  return [
    make(
      'discord-reply',
      {
        slot: 'reply',
        author: nameOf(before.author),
        avatar: avatarOf(before.author),
        // White otherwise, on a light ground, too.
        'role-color': 'inherit',
        bot: before.author.bot === true,
      },
      ...renderMarkdown(before.content.split('\n', 1)[0] ?? '', view),
    ),
  ];
}

function appsButton(message: APIMessage, { opensMenu }: Handlers): HTMLElement {
  const label = `Apps for the message of ${nameOf(message.author)}`;
  const button = make(
    'button',
    { type: 'button', class: 'apps', 'aria-label': label, 'aria-haspopup': 'menu' },
    '⋯ Apps',
  );
  button.addEventListener('click', () => {
    const { left, bottom } = button.getBoundingClientRect();
    opensMenu(message, { x: left, y: bottom });
  });
  return button;
}

function renderEmbed(embed: APIEmbed, message: APIMessage, view: View): HTMLElement {
  const { author, title, url, color, description, fields = [], footer, image } = embed;
  const element = make('discord-embed', {
    slot: 'embeds',
    'author-name': author?.name,
    'embed-title': title,
    url: url === undefined ? undefined : (safeAddress(url) ?? undefined),
    color: color === undefined ? undefined : `#${color.toString(16).padStart(6, '0')}`,
    image: image ? fileAddress(image.url, message) : undefined,
  });
  if (description !== undefined) {
    const markdown = renderMarkdown(description, view);
    element.append(make('discord-embed-description', { slot: 'description' }, ...markdown));
  }
  if (fields.length > 0) {
    const all = fields.map(({ name, value, inline }) =>
      make(
        'discord-embed-field',
        { 'field-title': name, inline: inline === true },
        ...renderMarkdown(value, view),
      ),
    );
    element.append(make('discord-embed-fields', { slot: 'fields' }, ...all));
  }
  if (footer) element.append(make('discord-embed-footer', { slot: 'footer' }, footer.text));
  return element;
}

function renderFile(file: APIMessage['attachments'][number]): HTMLElement {
  const { id, filename, description, content_type } = file;
  if (!content_type?.startsWith('image/')) {
    return make('span', { slot: 'attachments' }, `📄 ${filename}`);
  }
  const image = make('img', { src: `/files/${id}`, alt: description ?? filename });
  image.style.maxWidth = 'min(100%, 550px)';
  return make('div', { slot: 'attachments' }, image);
}

/** The stand-in has the files that the bot has uploaded; nothing is fetched from elsewhere. */
function fileAddress(url: string, { attachments }: APIMessage): string | undefined {
  const file = attachments.find((attachment) => attachment.url === url);
  return file && `/files/${file.id}`;
}

interface Surroundings {
  readonly view: View;
  readonly handlers: Handlers;
}

function renderRow(
  row: APIMessageTopLevelComponent,
  { message }: MessageView,
  { view, handlers }: Surroundings,
): HTMLElement {
  const components = 'components' in row ? row.components : [];
  const children = components.map((component) => {
    if (component.type === BUTTON && 'style' in component) {
      const label = ('label' in component && component.label) || '…';
      if (component.style === LINK && 'url' in component) {
        return make('discord-button', { url: safeAddress(component.url) ?? undefined }, label);
      }
      const { disabled = false } = component;
      const type = STYLES[component.style] ?? 'secondary';
      const button = make('discord-button', { type, disabled }, label);
      if (!disabled) button.addEventListener('click', () => handlers.clicks(message, label));
      return button;
    }
    if (component.type === TEXT_MENU || component.type === CHANNEL_MENU) {
      return renderMenu(component as Menu, view, (chosen) =>
        handlers.selects(message, component.placeholder, chosen),
      );
    }
    return make('span', {}, 'This page does not show such a component.');
  });
  return make(
    'discord-attachments',
    { slot: 'components' },
    make('discord-action-row', {}, ...children),
  );
}

interface Menu {
  readonly placeholder?: string;
  readonly disabled?: boolean;
  readonly min_values?: number;
  readonly max_values?: number;
  readonly options?: readonly { label: string; value: string; default?: boolean }[];
  readonly default_values?: readonly { id: string }[];
}

/** A plain menu of the browser: that of the components cannot be used by keyboard. */
function renderMenu(menu: Menu, view: View, choose: (chosen: string[]) => void): HTMLElement {
  const { placeholder = 'Choose', disabled = false, min_values = 1, max_values = 1 } = menu;
  const isChannelChosen = (id: string) => menu.default_values?.some((one) => one.id === id);
  const options =
    menu.options ??
    view.channels.map(({ id, name }) => ({
      ...{ label: `#${name}`, value: id },
      default: isChannelChosen(id) === true,
    }));
  const isMultiple = max_values > 1 || min_values === 0;
  const select = make(
    'select',
    {
      'aria-label': placeholder,
      disabled,
      multiple: isMultiple,
      size: isMultiple ? String(Math.min(6, options.length)) : undefined,
    },
    ...(isMultiple
      ? []
      : [make('option', { value: '', disabled: true, selected: true }, placeholder)]),
    ...options.map(({ label, value, ...option }) =>
      make('option', { value, selected: option.default === true }, label),
    ),
  );
  const chosen = () => [...select.selectedOptions].map(({ value }) => value);
  if (!isMultiple) {
    select.addEventListener('change', () => choose(chosen()));
    return select;
  }
  const button = make('button', { type: 'button' }, 'OK');
  button.addEventListener('click', () => choose(chosen()));
  const title = make('div', { class: 'hint' }, placeholder);
  return make('div', {}, title, select, button);
}

function timeOf({ timestamp }: APIMessage): string {
  return new Date(timestamp).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
}

function nameOf({ global_name, username }: APIUser): string {
  return global_name ?? username;
}

/** The first letter on a disc, as the page fetches no pictures. */
function avatarOf(user: Pick<APIUser, 'global_name' | 'username' | 'id' | 'bot'>): string {
  const name = user.global_name ?? user.username;
  const colour = user.bot ? '#4752c4' : name.startsWith('A') ? '#2d7d46' : '#8a5a00';
  const letter = /^\p{L}/u.exec(name)?.[0] ?? '?';
  const picture = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" fill="${colour}"/><text x="20" y="27" font-family="sans-serif" font-size="20" fill="#fff" text-anchor="middle">${letter}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(picture)}`;
}
