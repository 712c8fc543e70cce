import type {
  APIApplicationCommand,
  RESTPatchAPIApplicationCommandJSONBody,
  RESTPostAPIApplicationCommandsJSONBody,
  RESTPutAPIApplicationCommandsJSONBody,
} from 'discord.js';
import {
  ApplicationCommandCreateRequestSchema,
  ApplicationCommandPatchRequestPartialSchema,
  ApplicationCommandUpdateRequestSchema,
} from 'discord-api-spec/zod';
import { array } from 'zod/mini';
import { checkBody } from './checkBody.ts';
import { commandErrors, listErrors } from './commandErrors.ts';

/** @throws Refusal where Discord would not take the body as the list of all commands. */
export function checkCommands(body: unknown): RESTPutAPIApplicationCommandsJSONBody {
  return checkAsSent<RESTPutAPIApplicationCommandsJSONBody>(body, {
    schema: array(ApplicationCommandUpdateRequestSchema),
    rules: (commands) => [
      ...listErrors(commands),
      ...commands.flatMap((command, index) =>
        commandErrors(command).map((error) => ({ ...error, path: [index, ...error.path] })),
      ),
    ],
  });
}

/** @throws Refusal where Discord would not take the body as a command. */
export function checkCommand(body: unknown): RESTPostAPIApplicationCommandsJSONBody {
  return checkAsSent<RESTPostAPIApplicationCommandsJSONBody>(body, {
    schema: ApplicationCommandCreateRequestSchema,
    rules: commandErrors,
  });
}

/** @throws Refusal where Discord would not take the body as changes of a command. */
export function checkCommandPatch(
  body: unknown,
  command: APIApplicationCommand,
): RESTPatchAPIApplicationCommandJSONBody {
  return checkAsSent<RESTPatchAPIApplicationCommandJSONBody>(body, {
    schema: ApplicationCommandPatchRequestPartialSchema,
    rules: (patch) =>
      commandErrors({ ...command, ...patch } as RESTPostAPIApplicationCommandsJSONBody),
  });
}

/** Checks the body, and gives it as it came. */
function checkAsSent<Body>(body: unknown, check: Parameters<typeof checkBody<Body>>[1]): Body {
  checkBody<Body>(withNumbers(body), check);
  return body as Body;
}

/** Permissions come as text, as the documentation has it; the schema knows only numbers. */
function withNumbers(body: unknown): unknown {
  if (Array.isArray(body)) return body.map(withNumbers);
  if (typeof body !== 'object' || body === null) return body;
  const permissions = (body as Record<string, unknown>)['default_member_permissions'];
  const isText = typeof permissions === 'string' && /^\d+$/.test(permissions);
  return isText ? { ...body, default_member_permissions: Number(permissions) } : body;
}
