import '@skyra/discord-components-core';
import type { APIMessage } from 'discord.js';
import type { Deed } from '../act.ts';
import type { Standpoint } from '../town.ts';
import type { CommandView, View } from '../view.ts';
import { entered, fillForm } from './commandForm.ts';
import { make } from './make.ts';
import { type Handlers, renderMessage } from './renderMessage.ts';
import { fetchView, send } from './server.ts';

/** A deed, but for who does it and where. */
type What = Deed extends infer One ? (One extends Deed ? Omit<One, 'as' | 'in'> : never) : never;

const standpoint = element('standpoint', HTMLFormElement);
const messages = element('messages', HTMLElement);
const notice = element('notice', HTMLElement);
const commandChoice = element('command', HTMLSelectElement);
const commandForm = element('command-form', HTMLFormElement);
const commands = element('commands', HTMLDetailsElement);
const composer = element('composer', HTMLFormElement);
const text = element('text', HTMLInputElement);
const menu = element('menu', HTMLElement);
const problems = element('problems', HTMLElement);

let view: View | undefined;
let drawnCommands = '';
/** The message that the next one replies to. */
let repliedTo: string | undefined;

/** The elements of messages, with what they were made from: those that stay the same stay. */
const drawn = new Map<string, { readonly from: string; readonly element: HTMLElement }>();

const handlers: Handlers = {
  clicks: ({ id }, label) => void act({ does: 'clicks', message: id, label }),
  selects: ({ id }, placeholder, chosen) =>
    void act({
      ...{ does: 'selects', message: id, chosen },
      ...(placeholder !== undefined && { menu: placeholder }),
    }),
  opensMenu: (message, at) => openMenu(message, at),
};

function element<Type extends HTMLElement>(id: string, type: new () => Type): Type {
  const found = document.getElementById(id);
  if (found instanceof type) return found;
  throw new Error(`The page has no ${type.name} "${id}"`);
}

function whoAndWhere(): Standpoint {
  const data = new FormData(standpoint);
  return { as: data.get('as'), in: data.get('in') } as Standpoint;
}

async function act(what: What): Promise<void> {
  say('…');
  try {
    await send({ ...what, ...whoAndWhere() } as Deed);
    say('');
  } catch (error) {
    say((error as Error).message, true);
  }
}

function say(line: string, isWrong = false): void {
  notice.textContent = line;
  notice.classList.toggle('wrong', isWrong);
}

async function refresh(): Promise<void> {
  view = await fetchView(whoAndWhere());
  drawMessages(view);
  drawCommands(view);
  problems.hidden = view.problems.length === 0;
  problems.querySelector('ul')?.replaceChildren(...view.problems.map((one) => make('li', {}, one)));
}

function drawMessages(shown: View): void {
  const main = messages.closest('main') ?? messages;
  const isAtEnd = main.scrollHeight - main.scrollTop - main.clientHeight < 80;
  const elements = shown.messages.map((message) => {
    const { id } = message.message;
    const from = JSON.stringify(message);
    const before = drawn.get(id);
    if (before?.from === from) return before.element;
    const element = renderMessage(message, shown, handlers);
    drawn.set(id, { from, element });
    return element;
  });
  const same =
    elements.length === messages.children.length &&
    elements.every((element, i) => messages.children[i] === element);
  if (same) return;
  const focused = document.activeElement?.closest('discord-button')?.textContent;
  messages.replaceChildren(...elements);
  if (focused) refocus(focused);
  if (isAtEnd) requestAnimationFrame(() => elements.at(-1)?.scrollIntoView({ block: 'end' }));
}

/** A button that was replaced keeps the keyboard, so that one can turn page after page. */
function refocus(label: string): void {
  const buttons = [...messages.querySelectorAll('discord-button')];
  const button = buttons.findLast(({ textContent }) => textContent === label);
  requestAnimationFrame(() => button?.shadowRoot?.querySelector('button')?.focus());
}

function drawCommands(shown: View): void {
  const now = JSON.stringify(shown.commands);
  if (now === drawnCommands) return;
  drawnCommands = now;
  const { value } = commandChoice;
  commandChoice.replaceChildren(
    ...shown.commands.map(({ line, name, description }) =>
      make('option', { value: line }, `${name} – ${description}`),
    ),
  );
  if (shown.commands.some(({ line }) => line === value)) commandChoice.value = value;
  drawForm();
}

function chosenCommand(): CommandView | undefined {
  return view?.commands.find(({ line }) => line === commandChoice.value);
}

function drawForm(): void {
  const command = chosenCommand();
  commandForm.replaceChildren();
  if (!command || !view) return;
  fillForm(commandForm, command, {
    view,
    complete: async (values, focused) => {
      const what = { does: 'types', line: command.line, values, focused } as const;
      return (await send({ ...what, ...whoAndWhere() })).choices;
    },
  });
}

function openMenu(message: APIMessage, at: { x: number; y: number }): void {
  const items = (view?.messageCommands ?? []).map((command) => {
    const item = make('button', { type: 'button', role: 'menuitem' }, command);
    item.addEventListener('click', () => {
      menu.hidePopover();
      void act({ does: 'uses', message: message.id, command });
    });
    return item;
  });
  const reply = make('button', { type: 'button', role: 'menuitem' }, 'Reply');
  reply.addEventListener('click', () => {
    menu.hidePopover();
    replyTo(message.id);
    text.focus();
  });
  menu.replaceChildren(...items, reply);
  menu.style.left = `${Math.min(at.x, innerWidth - 200)}px`;
  menu.style.top = `${Math.min(at.y, innerHeight - 60)}px`;
  menu.showPopover();
  (items[0] ?? reply).focus();
}

/** Lets the next message reply to one, or to none. */
function replyTo(id: string | undefined): void {
  repliedTo = id;
  say(id === undefined ? '' : 'Your next message replies to that one');
}

// By hand, as the browser's own way closes it again where the button is let go that opened it.
document.addEventListener('pointerdown', ({ target }) => {
  if (!menu.contains(target as Node)) menu.hidePopover();
});

menu.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') menu.hidePopover();
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const items = [...menu.querySelectorAll('button')];
  const next = items.indexOf(document.activeElement as HTMLButtonElement) + step;
  items.at(next % items.length)?.focus();
});

composer.addEventListener('submit', (event) => {
  event.preventDefault();
  const said = text.value.trim();
  if (said === '') return;
  text.value = '';
  void sayAloud(said);
});

/** As in Discord, a command is chosen: one that is typed and sent is text like any other. */
async function sayAloud(said: string): Promise<void> {
  const reply = repliedTo === undefined ? {} : { replyTo: repliedTo };
  replyTo(undefined);
  await act({ does: 'says', text: said, ...reply });
  const typed = view?.commands.find(({ line, name }) =>
    [line, name].some((command) => said === command || said.startsWith(`${command} `)),
  );
  if (!typed || notice.classList.contains('wrong')) return;
  say(`Sent as plain text: to use ${typed.name}, choose it under “Slash commands”`);
}

element('mention', HTMLButtonElement).addEventListener('click', () => {
  text.value = `@Verbatim ${text.value}`;
  text.focus();
});

text.addEventListener('input', () => {
  if (text.value !== '/') return;
  text.value = '';
  commands.open = true;
  commandChoice.focus();
});

commandChoice.addEventListener('change', drawForm);

// What stands above goes up, and does not disappear behind the form.
commands.addEventListener('toggle', () =>
  messages.lastElementChild?.scrollIntoView({ block: 'end' }),
);

commandForm.addEventListener('submit', (event) => {
  event.preventDefault();
  const command = chosenCommand();
  if (command) void act({ does: 'asks', line: command.line, values: entered(commandForm) });
});

standpoint.addEventListener('change', async ({ target }) => {
  const { name, value, checked } = target as HTMLInputElement;
  if (name === 'embeds') await act({ does: 'allowsEmbeds', isAllowed: checked });
  if (name === 'as' || name === 'language') await act({ does: 'speaks', language: language() });
  if (name === 'in') say(value === 'direct' ? 'The bot answers every message here' : '');
  if (name === 'language' && value !== 'en-US') {
    say('Commands are answered in your language, mentions in that of the server, which is English');
  }
  await look();
});

function language(): 'en-US' | 'de' {
  return new FormData(standpoint).get('language') as 'en-US' | 'de';
}

const light = matchMedia('(prefers-color-scheme: light)');
const setTheme = () => messages.toggleAttribute('light-theme', light.matches);
light.addEventListener('change', setTheme);
setTheme();

await act({ does: 'speaks', language: language() });
// One look at a time, and one more where something has changed meanwhile.
let isLooking = false;
let hasChanged = false;
async function look(): Promise<void> {
  hasChanged = true;
  if (isLooking) return;
  isLooking = true;
  while (hasChanged) {
    hasChanged = false;
    await refresh();
  }
  isLooking = false;
}
const changes = new EventSource('/changes');
changes.addEventListener('message', () => void look());
changes.addEventListener('error', () => say('The program behind this page has ended', true));
