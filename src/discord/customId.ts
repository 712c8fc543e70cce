/** Longest `custom_id` (https://discord.com/developers/docs/components/reference). */
const LENGTH_MAX = 100;

const SEPARATOR = ':';

/**
 * What a button or a menu is told apart by, and all that it needs to know: the bot keeps nothing of
 * it, so that it works after a restart and in another process.
 *
 * @throws RangeError where a field holds a colon, or the whole is too long.
 */
export function customId(name: string, fields: readonly string[] = []): string {
  const id = [name, ...fields].join(SEPARATOR);
  if (id.length > LENGTH_MAX || [name, ...fields].some((field) => field.includes(SEPARATOR))) {
    throw new RangeError(`Cannot make a custom_id of "${id}": too long, or a colon in a field`);
  }
  return id;
}

export function readCustomId(id: string): { name: string; fields: string[] } {
  const [name = '', ...fields] = id.split(SEPARATOR);
  return { name, fields };
}
