import { type APIGuildMember, type APIUser, GuildMemberFlags } from 'discord.js';

const JOINED = '2024-01-01T00:00:00.000000+00:00';

/** A member of the server, without the user. */
export function memberPayload(roles: readonly string[] = []): Omit<APIGuildMember, 'user'> {
  return {
    roles: [...roles],
    joined_at: JOINED,
    deaf: false,
    mute: false,
    flags: GuildMemberFlags.CompletedOnboarding,
    nick: null,
    avatar: null,
    premium_since: null,
  };
}

export function memberWithUser(user: APIUser): APIGuildMember {
  return { ...memberPayload(), user };
}
