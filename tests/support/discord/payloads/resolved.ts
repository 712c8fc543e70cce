import type { Value } from '../members/checkValue.ts';
import type { Role } from '../state/places.ts';
import { snowflake } from '../state/snowflake.ts';
import type { World } from '../state/world.ts';
import { rolePayload } from './guildPayload.ts';
import { memberPayload } from './memberPayload.ts';
import { memberPermissions, PERMISSIONS } from './permissions.ts';

/** What an interaction says of the things that it names by id. */
export type Resolved = Partial<
  Record<
    'users' | 'members' | 'channels' | 'messages' | 'attachments' | 'roles',
    Record<string, object>
  >
>;

/** Files in what it says into `resolved`, and gives the value to send: itself, or an id. */
export function resolve(
  value: Value | Role,
  resolved: Resolved,
  { guild, cdn, attached }: World,
): string | number | boolean {
  if (typeof value !== 'object') return value;
  if ('user' in value) {
    const { user, permissions } = value;
    resolved.users = { ...resolved.users, [user.id]: user };
    const member = { ...memberPayload(), permissions: String(memberPermissions(permissions)) };
    resolved.members = { ...resolved.members, [user.id]: member };
    return user.id;
  }
  if ('bytes' in value) {
    const id = snowflake();
    const path = `/ephemeral-attachments/${id}/${encodeURIComponent(value.name)}`;
    const url = `${cdn}${path}`;
    attached.set(path, value);
    const file = { id, filename: value.name, size: value.bytes.length, url, proxy_url: url };
    resolved.attachments = {
      ...resolved.attachments,
      [id]: { ...file, content_type: value.type, ephemeral: true },
    };
    return id;
  }
  if ('color' in value) {
    resolved.roles = { ...resolved.roles, [value.id]: rolePayload(value) };
    return value.id;
  }
  const { id, name, type, parent } = value;
  const channel = { id, name, type, permissions: PERMISSIONS, parent_id: parent?.id ?? null };
  resolved.channels = {
    ...resolved.channels,
    [id]: { ...channel, guild_id: (value.guild ?? guild).id, flags: 0 },
  };
  return id;
}
