import { DiscordAPIError, REST, type RESTGetAPIGatewayBotResult, Routes } from 'discord.js';
import { tokenRefused, unreachable } from '../connection/connectionErrors.ts';

interface Access {
  readonly token: string;
  /** Another server than Discord's, without a slash at the end. */
  readonly apiUrl?: string | undefined;
}

/**
 * How many shards Discord recommends for the bot.
 *
 * @throws BotError where it does not say.
 */
export async function recommendedShards({ token, apiUrl }: Access): Promise<number> {
  const rest = new REST(apiUrl === undefined ? {} : { api: apiUrl }).setToken(token);
  try {
    const { shards } = (await rest.get(Routes.gatewayBot())) as RESTGetAPIGatewayBotResult;
    return shards;
  } catch (error) {
    const isRefused = error instanceof DiscordAPIError && error.status === 401;
    throw isRefused ? tokenRefused(error) : unreachable(error);
  } finally {
    rest.clearHandlerSweeper();
    rest.clearHashSweeper();
  }
}
