import {
  type APIApplicationCommand,
  ApplicationCommandType,
  ApplicationIntegrationType,
  type RESTPutAPIApplicationCommandsJSONBody,
} from 'discord.js';
import { checkCommands } from '../checks/checkCommands.ts';
import { refusals } from '../refusal.ts';
import { snowflake } from '../state/snowflake.ts';
import type { World } from '../state/world.ts';
import type { Route } from './route.ts';

/** As README.md says: View Channels, Send Messages (in Threads), Read Message History. */
const INSTALLS = {
  0: {
    oauth2_install_params: {
      scopes: ['applications.commands', 'bot'],
      permissions: String((1n << 10n) | (1n << 11n) | (1n << 16n) | (1n << 38n)),
    },
  },
  1: { oauth2_install_params: { scopes: ['applications.commands'], permissions: '0' } },
};

export const commandRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/applications/@me',
    needsToken: true,
    handle: (_request, { world }) => ({
      status: 200,
      body: {
        id: world.bot.applicationId,
        name: world.bot.user.username,
        bot: world.bot.user,
        flags: world.application.flags,
        integration_types_config: INSTALLS,
      },
    }),
  },
  {
    method: 'GET',
    path: '/applications/:application/commands',
    needsToken: true,
    handle: ({ params: { application }, query }, { world }) => {
      checkApplication(application, world);
      return { status: 200, body: listed('global', query, world) };
    },
  },
  {
    method: 'GET',
    path: '/applications/:application/guilds/:guild/commands',
    needsToken: true,
    handle: ({ params: { application, guild }, query }, { world }) => {
      checkApplication(application, world);
      if (guild !== world.guild.id) throw refusals.missingAccess();
      return { status: 200, body: listed(world.guild.id, query, world) };
    },
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

/** Without `with_localizations=true`, Discord leaves out all but the default names. */
function listed(where: string, query: URLSearchParams, { commands }: World): unknown {
  const all = commands.get(where) ?? [];
  if (query.get('with_localizations') === 'true') return all;
  const isLocal = (key: string) =>
    key === 'name_localizations' || key === 'description_localizations';
  return JSON.parse(JSON.stringify(all, (key, value) => (isLocal(key) ? undefined : value)));
}

function complete(
  command: RESTPutAPIApplicationCommandsJSONBody[number],
  { bot }: World,
): APIApplicationCommand {
  return {
    // What Discord fills in.
    name_localizations: null,
    description_localizations: null,
    contexts: null,
    integration_types: [ApplicationIntegrationType.GuildInstall],
    dm_permission: true,
    default_member_permissions: null,
    nsfw: false,
    ...command,
    id: snowflake(),
    application_id: bot.applicationId,
    version: snowflake(),
    type: command.type ?? ApplicationCommandType.ChatInput,
    description: 'description' in command ? (command.description ?? '') : '',
  } as APIApplicationCommand;
}
