import {
  type APIApplicationCommandOption,
  ApplicationCommandType,
  type RESTPutAPIApplicationCommandsJSONBody,
} from 'discord.js';
import { ApplicationCommandUpdateRequestSchema } from 'discord-api-spec/zod';
import { array } from 'zod/mini';
import type { FormError } from '../refusal.ts';
import { checkBody } from './checkBody.ts';

/** https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-naming */
const CHAT_INPUT_NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/** @throws Refusal where Discord would not take the body as the list of all commands. */
export function checkCommands(body: unknown): RESTPutAPIApplicationCommandsJSONBody {
  return checkBody<RESTPutAPIApplicationCommandsJSONBody>(body, {
    schema: array(ApplicationCommandUpdateRequestSchema),
    rules: (commands) => [
      ...nameErrors(commands.filter(({ type = 1 }) => type === ApplicationCommandType.ChatInput)),
      ...commands.flatMap((command, index) =>
        'options' in command ? optionErrors(command.options ?? [], [index, 'options']) : [],
      ),
    ],
  });
}

function optionErrors(
  options: readonly APIApplicationCommandOption[],
  path: readonly PropertyKey[],
): FormError[] {
  const firstOptional = options.findIndex(({ required }) => !required);
  const misplaced = options.flatMap(({ required }, index) =>
    required && firstOptional !== -1 && index > firstOptional
      ? [
          {
            path: [index],
            code: 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
            message: 'Required options must be placed before non-required options',
          },
        ]
      : [],
  );
  return [...misplaced, ...nameErrors(options)].map((error) => ({
    ...error,
    path: [...path, ...error.path],
  }));
}

function nameErrors(named: readonly { readonly name: string }[]): FormError[] {
  return named.flatMap(({ name }, index) => {
    const path = [index, 'name'];
    if (!CHAT_INPUT_NAME.test(name) || name !== name.toLowerCase()) {
      return [
        { path, code: 'APPLICATION_COMMAND_INVALID_NAME', message: 'Command name is invalid' },
      ];
    }
    const isRepeated = named.findIndex((other) => other.name === name) < index;
    return isRepeated
      ? [{ path, code: 'APPLICATION_COMMANDS_DUPLICATE_NAME', message: 'Names must be unique' }]
      : [];
  });
}
