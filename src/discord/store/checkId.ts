import { SNOWFLAKE } from '../snowflake.ts';

/**
 * A server's id, fit to be the name of a file.
 *
 * @throws RangeError where it is none.
 */
export function checkId(guildId: string): string {
  if (SNOWFLAKE.test(guildId)) return guildId;
  throw new RangeError(`Cannot keep anything of the server "${guildId}": it is not an id`);
}
