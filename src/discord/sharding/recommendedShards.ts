import { DiscordAPIError, type RESTGetAPIGatewayBotResult, Routes } from 'discord.js';
import { unreachable } from '../connection/connectionErrors.ts';
import { type Access, withRest } from '../connection/withRest.ts';

/**
 * How many shards Discord recommends for the bot.
 *
 * @throws BotError where it does not say.
 */
export function recommendedShards(access: Access): Promise<number> {
  return withRest(access, async (rest) => {
    const { shards } = (await rest.get(Routes.gatewayBot())) as RESTGetAPIGatewayBotResult;
    return shards;
  }).catch((error: unknown) => {
    throw error instanceof DiscordAPIError ? unreachable(error) : error;
  });
}
