import { SNOWFLAKE } from '../discord/snowflake.ts';

/**
 * The application that a token is of: it begins with the id of its bot, in base64
 * (https://discord.com/developers/docs/reference#authentication).
 *
 * @param token a bot's token; nothing of it is in the result but the id.
 * @returns `unknown` for one that does not, which Discord refuses.
 */
export function applicationOf(token: string): string {
  const id = Buffer.from(token.split('.', 1)[0] ?? '', 'base64url').toString('latin1');
  return SNOWFLAKE.test(id) ? id : 'unknown';
}
