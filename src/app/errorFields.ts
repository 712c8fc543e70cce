/** Causes that are followed; more are a loop. */
const CAUSES = 5;

/** What may be told of an error beside its message: numbers, and names that Discord or Node gave. */
const FIELDS = ['code', 'status', 'method', 'url', 'syscall', 'address', 'port'] as const;

/**
 * An error as a log holds it. Only what is named here gets in: errors of discord.js carry the
 * request, and with it the texts of a question and of its answer.
 *
 * @param error anything that was thrown.
 * @param causes how many causes behind it are told.
 * @returns plain data: a text for what is no Error.
 */
export function errorFields(error: unknown, causes = CAUSES): unknown {
  if (!(error instanceof Error)) return String(error);
  const fields: Record<string, unknown> = {
    type: error.name,
    message: error.message,
    stack: error.stack,
  };
  for (const name of FIELDS) {
    const value: unknown = Reflect.get(error, name);
    if (typeof value === 'string' || typeof value === 'number') fields[name] = value;
  }
  if (error.cause !== undefined && causes > 0)
    fields['cause'] = errorFields(error.cause, causes - 1);
  return fields;
}
