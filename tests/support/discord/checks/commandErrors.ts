import {
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  Locale,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import type { FormError } from '../refusal.ts';
import { choiceErrors } from './choiceErrors.ts';
import { commandLength } from './commandLength.ts';

/** https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-naming */
const CHAT_INPUT_NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/** https://discord.com/developers/docs/interactions/application-commands#slash-commands */
const COMMAND_MAX = 8_000;

/** https://discord.com/developers/docs/interactions/application-commands#registering-a-command */
const COUNT_MAX = {
  [ApplicationCommandType.ChatInput]: 100,
  [ApplicationCommandType.User]: 15,
  [ApplicationCommandType.Message]: 15,
} as const;

const REQUIRED = { code: 'BASE_TYPE_REQUIRED', message: 'This field is required' };

type Command = RESTPostAPIApplicationCommandsJSONBody;
type Localizations = Readonly<Partial<Record<string, string | null>>> | null | undefined;

/** What the schema does not see in one command. */
export function commandErrors(command: Command): FormError[] {
  const { name, type = ApplicationCommandType.ChatInput } = command;
  const description = ('description' in command ? command.description : '') ?? '';
  const options: readonly APIApplicationCommandOption[] =
    ('options' in command ? command.options : null) ?? [];
  const isChatInput = type === ApplicationCommandType.ChatInput;
  const errors: FormError[] = [
    ...(isChatInput ? nameErrors(name, command.name_localizations) : []),
    ...localeErrors(command.name_localizations, 'name_localizations'),
  ];
  if (isChatInput && !description.trim()) errors.push({ path: ['description'], ...REQUIRED });
  if (!isChatInput && (description !== '' || options.length > 0)) {
    const message = 'Context menu commands cannot have description or options';
    const code = 'APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION';
    errors.push({ path: ['description'], code, message });
  }
  if (commandLength({ ...command, description, options }) > COMMAND_MAX) {
    const message = `Command exceeds maximum size (${COMMAND_MAX})`;
    errors.push({ path: [], code: 'APPLICATION_COMMAND_TOO_LARGE', message });
  }
  return [...errors, ...optionErrors(options, ['options'])];
}

/** What is wrong between commands. */
export function listErrors(commands: readonly Command[]): FormError[] {
  const typeOf = ({ type = ApplicationCommandType.ChatInput }: Command) => type;
  const repeated = duplicates(commands.map((command) => `${typeOf(command)} ${command.name}`));
  const counts = Object.entries(COUNT_MAX).flatMap(([type, most]) => {
    const count = commands.filter((command) => typeOf(command) === Number(type)).length;
    const message = `Maximum number of application commands reached (${most})`;
    return count > most ? [{ path: [], code: 'BASE_TYPE_MAX_LENGTH', message }] : [];
  });
  return [...repeated.map((index) => duplicate([index, 'name'])), ...counts];
}

function optionErrors(
  options: readonly APIApplicationCommandOption[],
  path: readonly PropertyKey[],
): FormError[] {
  const firstOptional = options.findIndex(({ required }) => !required);
  const errors: FormError[] = duplicates(options.map(({ name }) => name)).map((index) =>
    duplicate([index, 'name']),
  );
  options.forEach((option, index) => {
    if (option.required && firstOptional !== -1 && index > firstOptional) {
      const message = 'Required options must be placed before non-required options';
      const code = 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID';
      errors.push({ path: [index], code, message });
    }
    errors.push(
      ...[
        ...nameErrors(option.name, option.name_localizations),
        ...localeErrors(option.name_localizations, 'name_localizations'),
        ...localeErrors(option.description_localizations, 'description_localizations'),
        ...kindErrors(option),
      ].map((error) => ({ ...error, path: [index, ...error.path] })),
    );
  });
  return errors.map((error) => ({ ...error, path: [...path, ...error.path] }));
}

function kindErrors(option: APIApplicationCommandOption): FormError[] {
  const { Subcommand, SubcommandGroup } = ApplicationCommandOptionType;
  if (option.type === Subcommand || option.type === SubcommandGroup) {
    return optionErrors(option.options ?? [], ['options']);
  }
  const choices = ('choices' in option && option.choices) || [];
  const errors = choiceErrors(choices, ['choices']);
  if (choices.length > 0 && 'autocomplete' in option && option.autocomplete) {
    const message = 'Choices and autocomplete exclude each other';
    errors.push({ path: [], code: 'APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_CHOICES', message });
  }
  return errors;
}

/** Names of slash commands and options: letters, figures, - and _, in small letters. */
function nameErrors(name: string, localized: Localizations): FormError[] {
  const isWrong = (text: string) => !CHAT_INPUT_NAME.test(text) || text !== text.toLowerCase();
  const wrong = { code: 'APPLICATION_COMMAND_INVALID_NAME', message: 'Command name is invalid' };
  return [
    ...(isWrong(name) ? [{ path: ['name'], ...wrong }] : []),
    ...Object.entries(localized ?? {})
      .filter(([, text]) => text && isWrong(text))
      .map(([locale]) => ({ path: ['name_localizations', locale], ...wrong })),
  ];
}

function localeErrors(localized: Localizations, field: string): FormError[] {
  const known: readonly string[] = Object.values(Locale);
  return Object.keys(localized ?? {})
    .filter((locale) => !known.includes(locale))
    .map((locale) => ({
      path: [field, locale],
      code: 'ENUM_TYPE_COERCE',
      message: `Value "${locale}" is not a valid enum value.`,
    }));
}

function duplicate(path: readonly PropertyKey[]): FormError {
  const message = 'Names must be unique';
  return { path, code: 'APPLICATION_COMMANDS_DUPLICATE_NAME', message };
}

/** The places of what was there before. */
function duplicates(names: readonly string[]): number[] {
  return names.flatMap((name, index) => (names.indexOf(name) < index ? [index] : []));
}
