/** As Discord gives them: https://discord.com/developers/docs/reference#snowflakes */
export const SNOWFLAKE = /^\d{17,20}$/;

/**
 * A server's id, fit to be the name of a file.
 *
 * @throws RangeError where it is none.
 */
export function checkId(guildId: string): string {
  if (SNOWFLAKE.test(guildId)) return guildId;
  throw new RangeError(`Cannot keep anything of the server "${guildId}": it is not an id`);
}
