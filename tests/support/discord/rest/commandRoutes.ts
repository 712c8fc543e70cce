import {
  type APIApplicationCommand,
  ApplicationCommandType,
  type RESTPutAPIApplicationCommandsJSONBody,
} from 'discord.js';
import { checkCommands } from '../checks/checkCommands.ts';
import { refusals } from '../refusal.ts';
import { snowflake } from '../state/snowflake.ts';
import type { World } from '../state/world.ts';
import type { Route } from './route.ts';

export const commandRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/applications/@me',
    needsToken: true,
    handle: (_request, { world }) => ({
      status: 200,
      body: { id: world.bot.applicationId, name: world.bot.user.username, flags: 0 },
    }),
  },
  {
    method: 'PUT',
    path: '/applications/:application/commands',
    needsToken: true,
    handle: ({ params: { application }, body }, { world }) => {
      checkApplication(application, world);
      return { status: 200, body: register(body, 'global', world) };
    },
  },
  {
    method: 'PUT',
    path: '/applications/:application/guilds/:guild/commands',
    needsToken: true,
    handle: ({ params: { application, guild }, body }, { world }) => {
      checkApplication(application, world);
      if (guild !== world.guild.id) throw refusals.missingAccess();
      return { status: 200, body: register(body, world.guild.id, world) };
    },
  },
];

function checkApplication(id: string | undefined, { bot }: World): void {
  if (id !== bot.applicationId) throw refusals.unknownApplication();
}

function register(body: unknown, where: string, world: World): readonly APIApplicationCommand[] {
  const commands = checkCommands(body).map((command) => complete(command, world));
  world.commands.set(where, commands);
  return commands;
}

function complete(
  command: RESTPutAPIApplicationCommandsJSONBody[number],
  { bot }: World,
): APIApplicationCommand {
  return {
    ...command,
    id: snowflake(),
    application_id: bot.applicationId,
    version: snowflake(),
    type: command.type ?? ApplicationCommandType.ChatInput,
    description: 'description' in command ? (command.description ?? '') : '',
    default_member_permissions: null,
    nsfw: false,
  } as APIApplicationCommand;
}
