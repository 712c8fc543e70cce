import {
  type APIApplicationCommand,
  ApplicationCommandType,
  ApplicationIntegrationType,
  PermissionFlagsBits,
} from 'discord.js';
import { contextOf } from '../payloads/interactionPayload.ts';
import { memberPermissions } from '../payloads/permissions.ts';
import type { Interaction } from '../state/interaction.ts';
import type { Person } from '../state/person.ts';
import { type Channel, hasBot } from '../state/places.ts';
import type { World } from '../state/world.ts';

interface Search {
  readonly name: string;
  readonly type: ApplicationCommandType;
  readonly person: Person;
  readonly channel: Channel;
  /** An admin lets everybody use it, whatever its default permissions are. */
  readonly byOverride?: boolean | undefined;
}

interface Offered {
  readonly command: APIApplicationCommand;
  readonly owners: Interaction['owners'];
}

const { GuildInstall, UserInstall } = ApplicationIntegrationType;

/**
 * A command as it was registered, if Discord offers it to that person in that place.
 *
 * @throws Error where it does not, and why.
 */
export function findCommand(search: Search, world: World): Offered {
  const { name, type, channel, person } = search;
  const shown = type === ApplicationCommandType.ChatInput ? `/${name}` : `"${name}"`;
  const local = channel.guild?.hasBot ? (world.commands.get(channel.guild.id) ?? []) : [];
  const command = [...local, ...(world.commands.get('global') ?? [])].find(
    (candidate) =>
      candidate.type === type &&
      (candidate.name === name || candidate.name_localizations?.[person.locale] === name),
  );
  if (!command) throw new Error(`${shown} is not registered`);
  const isForAll = !local.includes(command);
  if (isForAll && command.contexts && !command.contexts.includes(contextOf(channel))) {
    throw new Error(`${shown} is not for such a place: contexts ${command.contexts}`);
  }
  const owners = ownersOf(command, search);
  if (Object.keys(owners).length === 0) {
    throw new Error(
      `${shown} is not offered to ${person.user.global_name} there: the bot is no member, or they have not installed it, or integration_types lacks it`,
    );
  }
  if (channel.guild && !search.byOverride) refuseForbidden(command, shown, person);
  return { command, owners };
}

/** Whose installation lets the command be used: https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object-authorizing-integration-owners-object */
function ownersOf(
  { integration_types: types = [GuildInstall] }: APIApplicationCommand,
  { person, channel }: Search,
): Interaction['owners'] {
  const byGuild = types.includes(GuildInstall) && hasBot(channel);
  const byUser = types.includes(UserInstall) && person.hasInstalled;
  return {
    // 0 as the owner: the bot's own direct messages.
    ...(byGuild && { [GuildInstall]: channel.guild?.id ?? '0' }),
    ...(byUser && { [UserInstall]: person.user.id }),
  };
}

function refuseForbidden(
  { default_member_permissions: needed }: APIApplicationCommand,
  shown: string,
  { permissions, user }: Person,
): void {
  if (needed === null) return;
  const has = memberPermissions(permissions);
  const isAdmin = (has & PermissionFlagsBits.Administrator) !== 0n;
  // "0" hides it from everybody but admins.
  const may = needed !== '0' && (has & BigInt(needed)) === BigInt(needed);
  if (!isAdmin && !may) {
    throw new Error(`${shown} is hidden from ${user.global_name}: it needs permissions ${needed}`);
  }
}
