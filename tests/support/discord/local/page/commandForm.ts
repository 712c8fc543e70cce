import type { APIApplicationCommandBasicOption } from 'discord.js';
import type { Outcome } from '../act.ts';
import type { CommandView, View } from '../view.ts';
import { make } from './make.ts';

/** https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-option-type */
const INTEGER = 4;
const BOOLEAN = 5;
const USER = 6;
const CHANNEL = 7;
const NUMBER = 10;

/** Long enough for a word to be typed on. */
const TYPING_MS = 150;

export type Entered = Record<string, { type: number; value: string | number | boolean }>;

type Complete = (values: Entered, focused: string) => Promise<Outcome['choices']>;

interface FormContext {
  readonly view: View;
  /** Asks the bot for suggestions. */
  readonly complete: Complete;
}

/** Fills a form with the fields of a command, as it was registered. */
export function fillForm(
  form: HTMLFormElement,
  { options, labels, name }: CommandView,
  context: FormContext,
): void {
  const fields = options.map((option) => {
    const { name: label, description } = labels[option.name] ?? option;
    const control = controlFor(option, form, context);
    control.setAttribute('name', option.name);
    if (option.required) control.setAttribute('required', '');
    control.dataset['type'] = String(option.type);
    const title = option.required ? `${label} *` : label;
    return make('div', { class: 'field' }, make('label', { title: description }, title, control));
  });
  form.replaceChildren(...fields, make('button', { type: 'submit' }, `Send ${name}`));
}

/** What stands in the form: what is empty is left out. */
export function entered(form: HTMLFormElement): Entered {
  const controls = [...form.elements].filter(
    (element): element is HTMLInputElement | HTMLSelectElement =>
      'value' in element && 'name' in element,
  );
  return Object.fromEntries(
    controls
      .filter(({ name, value }) => name !== '' && value !== '')
      .map(({ name, value, dataset }) => {
        const type = Number(dataset['type']);
        return [name, { type, value: typed(dataset['value'] ?? value, type) }];
      }),
  );
}

function typed(value: string, type: number): string | number | boolean {
  if (type === INTEGER || type === NUMBER) return Number(value);
  return type === BOOLEAN ? value === 'true' : value;
}

function controlFor(
  option: APIApplicationCommandBasicOption,
  form: HTMLFormElement,
  { view, complete }: FormContext,
): HTMLElement {
  if ('choices' in option && option.choices?.length) {
    return choice(option.choices.map(({ name, value }) => [String(value), name]));
  }
  if ('autocomplete' in option && option.autocomplete) {
    return completing(option.name, form, complete);
  }
  switch (option.type as number) {
    case BOOLEAN:
      return choice([
        ['true', 'yes'],
        ['false', 'no'],
      ]);
    case CHANNEL:
      return choice(view.channels.map(({ id, name }) => [id, `#${name}`]));
    case USER:
      return choice(view.people.map(({ id, name }) => [id, name]));
    case INTEGER:
    case NUMBER: {
      const { min_value: min, max_value: max } = option as {
        min_value?: number;
        max_value?: number;
      };
      return make('input', { type: 'number', min: min?.toString(), max: max?.toString() });
    }
    default: {
      const { max_length: maxlength } = option as { max_length?: number };
      return make('input', { maxlength: maxlength?.toString() });
    }
  }
}

function choice(options: readonly (readonly [string, string])[]): HTMLElement {
  return make(
    'select',
    {},
    make('option', { value: '' }, '–'),
    ...options.map(([value, name]) => make('option', { value }, name)),
  );
}

/** A field with the bot's suggestions above it. */
function completing(name: string, form: HTMLFormElement, complete: Complete): HTMLElement {
  const input = make('input', { role: 'combobox', 'aria-expanded': 'false' });
  const list = make('div', { class: 'choices', role: 'listbox' });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const suggest = async () => {
    const choices = await complete(entered(form), name);
    list.replaceChildren(
      ...choices.map((suggestion) => {
        const button = make('button', { type: 'button', role: 'option' }, suggestion.name);
        button.addEventListener('click', () => {
          input.value = suggestion.name;
          input.dataset['value'] = String(suggestion.value);
          list.remove();
          input.setAttribute('aria-expanded', 'false');
          input.focus();
        });
        return button;
      }),
    );
    if (choices.length > 0) input.closest('.field')?.append(list);
    else list.remove();
    input.setAttribute('aria-expanded', String(choices.length > 0));
  };
  input.addEventListener('input', () => {
    // Typed on: it is no suggestion any more.
    delete input.dataset['value'];
    clearTimeout(timer);
    timer = setTimeout(suggest, TYPING_MS);
  });
  input.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') list.remove();
    if (key === 'ArrowDown') (list.firstElementChild as HTMLElement | null)?.focus();
  });
  return input;
}
