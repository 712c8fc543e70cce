import { GatewayCloseCodes } from 'discord.js';
import { BotError } from '../botError.ts';

const WHAT_TO_DO: Readonly<Record<number, string>> = {
  [GatewayCloseCodes.InvalidShard]: 'set SHARDS to auto, or leave it empty',
  [GatewayCloseCodes.ShardingRequired]:
    'it is on more servers than one connection may serve: set SHARDS to auto',
  [GatewayCloseCodes.InvalidAPIVersion]: 'update the bot, this version is too old',
};

/**
 * @param cause what Discord answered.
 * @returns the error that tells the operator to set a new token.
 */
export function tokenRefused(cause?: unknown): BotError {
  return new BotError(
    'token_refused',
    'Discord refuses the token: reset it (https://discord.com/developers/applications, your application, Bot, Reset Token) and set the new one as DISCORD_TOKEN',
    { cause },
  );
}

/** For the close codes after which a client must not connect again. */
export function closedForGood(closeCode: number): BotError {
  switch (closeCode) {
    case GatewayCloseCodes.AuthenticationFailed:
      return tokenRefused();
    case GatewayCloseCodes.InvalidIntents:
    case GatewayCloseCodes.DisallowedIntents:
      return new BotError(
        'intents_refused',
        `Discord refuses the bot's intents (close code ${closeCode}): it asks for Guilds, Guild Messages and Direct Messages only, which need no approval, so check that DISCORD_TOKEN belongs to an application in good standing`,
      );
    default:
      return new BotError(
        'connection_refused',
        `Discord closed the connection for good (close code ${closeCode}): ${WHAT_TO_DO[closeCode] ?? 'see https://discord.com/developers/docs/topics/opcodes-and-status-codes'}`,
      );
  }
}

/**
 * @param cause what went wrong with the request.
 * @returns the error that tells the operator what to check.
 */
export function unreachable(cause: unknown): BotError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new BotError(
    'unreachable',
    `Cannot connect to Discord (${reason}): check the network, https://discordstatus.com, and DISCORD_API_URL where it is set`,
    { cause },
  );
}

/**
 * @param milliseconds that the bot has waited for Discord since it started.
 * @returns the error that ends it.
 */
export function neverReady(milliseconds: number): BotError {
  return new BotError(
    'never_ready',
    `Discord did not let the bot in within ${seconds(milliseconds)}: check https://discordstatus.com and start it again`,
  );
}

/**
 * @param milliseconds that the bot has waited for a lost connection.
 * @returns the error that ends it.
 */
export function connectionLost(milliseconds: number): BotError {
  return new BotError(
    'connection_lost',
    `The connection to Discord did not come back within ${seconds(milliseconds)}: check the network and https://discordstatus.com, and start the bot again`,
  );
}

function seconds(milliseconds: number): string {
  return `${milliseconds / 1_000} s`;
}
