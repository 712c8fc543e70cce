import {
  type APIApplicationCommand,
  ApplicationCommandType,
  ApplicationIntegrationType,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import { checkCommand, checkCommandPatch, checkCommands } from '../checks/checkCommands.ts';
import { refusals } from '../refusal.ts';
import { snowflake } from '../state/snowflake.ts';
import type { World } from '../state/world.ts';
import type { Request, Route } from './route.ts';

const GLOBAL = '/applications/:application/commands';
const LOCAL = '/applications/:application/guilds/:guild/commands';

/** The same routes for the commands of all places, and of one server. */
export const commandRoutes: readonly Route[] = [...routesAt(GLOBAL), ...routesAt(LOCAL)];

function routesAt(path: string): Route[] {
  const one = `${path}/:command`;
  return [
    {
      method: 'GET',
      path,
      needsToken: true,
      handle: (request, { world }) => {
        const isFull = request.query.get('with_localizations') === 'true';
        const commands = listFor(request, world).commands;
        return { status: 200, body: isFull ? commands : commands.map(withoutLocalizations) };
      },
    },
    {
      method: 'PUT',
      path,
      needsToken: true,
      handle: (request, { world }) => {
        const { where, commands } = listFor(request, world);
        const registered = checkCommands(request.body).map((body) =>
          complete(body, { where, earlier: same(body, commands), world }),
        );
        world.commands.set(where, registered);
        return { status: 200, body: registered };
      },
    },
    {
      method: 'POST',
      path,
      needsToken: true,
      handle: (request, { world }) => {
        const { where, commands } = listFor(request, world);
        const body = checkCommand(request.body);
        const earlier = same(body, commands);
        const command = complete(body, { where, earlier, world });
        const others = commands.filter(({ id }) => id !== earlier?.id);
        world.commands.set(where, [...others, command]);
        return { status: earlier ? 200 : 201, body: command };
      },
    },
    {
      method: 'GET',
      path: one,
      needsToken: true,
      handle: (request, { world }) => ({ status: 200, body: find(request, world).command }),
    },
    {
      method: 'PATCH',
      path: one,
      needsToken: true,
      handle: (request, { world }) => {
        const { where, commands, command } = find(request, world);
        const changed = {
          ...command,
          ...checkCommandPatch(request.body, command),
          version: snowflake(),
        };
        world.commands.set(
          where,
          commands.map((candidate) => (candidate === command ? changed : candidate)) as never,
        );
        return { status: 200, body: changed };
      },
    },
    {
      method: 'DELETE',
      path: one,
      needsToken: true,
      handle: (request, { world }) => {
        const { where, commands, command } = find(request, world);
        world.commands.set(
          where,
          commands.filter((candidate) => candidate !== command),
        );
        return { status: 204 };
      },
    },
  ];
}

interface List {
  readonly where: string;
  readonly commands: readonly APIApplicationCommand[];
}

function listFor({ params }: Request, { bot, guilds, commands }: World): List {
  const { application, guild: id } = params;
  if (application !== bot.applicationId) throw refusals.unknownApplication();
  const hasBot = guilds.find((guild) => guild.id === id)?.hasBot;
  if (id !== undefined && !hasBot) throw refusals.missingAccess();
  const where = id ?? 'global';
  return { where, commands: commands.get(where) ?? [] };
}

function find(request: Request, world: World): List & { readonly command: APIApplicationCommand } {
  const list = listFor(request, world);
  const command = list.commands.find(({ id }) => id === request.params['command']);
  if (!command) throw refusals.unknownCommand();
  return { ...list, command };
}

/** The command that this one takes the place of: it keeps its id. */
function same(
  { name, type = ApplicationCommandType.ChatInput }: RESTPostAPIApplicationCommandsJSONBody,
  commands: readonly APIApplicationCommand[],
): APIApplicationCommand | undefined {
  return commands.find((command) => command.name === name && command.type === type);
}

/** A command as Discord gives it back. */
function complete(
  body: RESTPostAPIApplicationCommandsJSONBody,
  {
    where,
    earlier,
    world,
  }: { where: string; earlier: APIApplicationCommand | undefined; world: World },
): APIApplicationCommand {
  const isGlobal = where === 'global';
  const permissions = body.default_member_permissions;
  const command = {
    ...(isGlobal && {
      dm_permission: true,
      contexts: null,
      integration_types: [ApplicationIntegrationType.GuildInstall],
    }),
    name_localizations: null,
    description_localizations: null,
    ...body,
    id: earlier?.id ?? snowflake(),
    application_id: world.bot.applicationId,
    type: body.type ?? ApplicationCommandType.ChatInput,
    description: ('description' in body ? body.description : '') ?? '',
    default_member_permissions: permissions == null ? null : String(permissions),
    nsfw: body.nsfw ?? false,
    ...(!isGlobal && { guild_id: where }),
  };
  const isSame =
    JSON.stringify({ ...command, version: earlier?.version }) === JSON.stringify(earlier);
  return { ...command, version: isSame ? earlier?.version : snowflake() } as APIApplicationCommand;
}

/** Lists leave out the dictionaries, of commands, options and choices. */
function withoutLocalizations<Part extends object>(part: Part): Part {
  return Object.fromEntries(
    Object.entries(part)
      .filter(([key]) => key !== 'name_localizations' && key !== 'description_localizations')
      .map(([key, value]) => [
        key,
        (key === 'options' || key === 'choices') && Array.isArray(value)
          ? value.map(withoutLocalizations)
          : value,
      ]),
  ) as Part;
}
