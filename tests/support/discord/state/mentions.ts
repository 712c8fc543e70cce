import { AllowedMentionsTypes, type APIAllowedMentions } from 'discord.js';

export interface Mentions {
  readonly users: readonly string[];
  readonly roles: readonly string[];
  readonly everyone: boolean;
}

const CODE = /```[\s\S]*?```|`[^`\n]+`/g;

/** Whom a text mentions. Discord looks into quotations and behind backslashes, not into code. */
export function mentionsIn(content: string): Mentions {
  const text = content.replace(CODE, '');
  return {
    users: ids(text, /<@!?(\d+)>/g),
    roles: ids(text, /<@&(\d+)>/g),
    everyone: /@(?:everyone|here)/.test(text),
  };
}

/** Who of them hears a sound, given what the bot allowed; all where it said nothing. */
export function pingsOf(
  { users, roles, everyone }: Mentions,
  allowed: APIAllowedMentions | undefined,
): string[] {
  const may = (kind: AllowedMentionsTypes, id?: string) => {
    if (!allowed) return true;
    if (allowed.parse?.includes(kind)) return true;
    if (id === undefined || kind === AllowedMentionsTypes.Everyone) return false;
    const listed = kind === AllowedMentionsTypes.User ? allowed.users : allowed.roles;
    return listed?.includes(id) ?? false;
  };
  return [
    ...users.filter((id) => may(AllowedMentionsTypes.User, id)),
    ...roles.filter((id) => may(AllowedMentionsTypes.Role, id)),
    ...(everyone && may(AllowedMentionsTypes.Everyone) ? ['everyone'] : []),
  ];
}

function ids(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map((match) => match[1] ?? ''))];
}
