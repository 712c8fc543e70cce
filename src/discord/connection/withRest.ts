import { DiscordAPIError, REST } from 'discord.js';
import { tokenRefused, unreachable } from './connectionErrors.ts';

export interface Access {
  readonly token: string;
  /** Another server than Discord's, without a slash at the end. */
  readonly apiUrl?: string | undefined;
}

/** Somebody waits for it at a terminal. */
const TIMEOUT_MS = 10_000;
const RETRIES = 1;

/**
 * Lets a function ask Discord things, without a connection.
 *
 * @throws BotError where Discord refuses the token or is not there; a DiscordAPIError where it
 *   refuses a request for another reason; whatever the function throws.
 */
export async function withRest<T>(
  { token, apiUrl }: Access,
  use: (rest: REST) => Promise<T>,
): Promise<T> {
  const rest = new REST({
    timeout: TIMEOUT_MS,
    retries: RETRIES,
    ...(apiUrl !== undefined && { api: apiUrl }),
  }).setToken(token);
  try {
    return await use(rest);
  } catch (error) {
    if (!(error instanceof DiscordAPIError)) throw unreachable(error);
    throw error.status === 401 ? tokenRefused(error) : error;
  } finally {
    rest.clearHandlerSweeper();
    rest.clearHashSweeper();
  }
}
