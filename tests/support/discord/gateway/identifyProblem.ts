import { GatewayCloseCodes, type GatewayIdentifyData, GatewayIntentBits } from 'discord.js';
import type { Faults } from '../faults.ts';
import type { World } from '../state/world.ts';

const PRIVILEGED =
  GatewayIntentBits.GuildMembers |
  GatewayIntentBits.GuildPresences |
  GatewayIntentBits.MessageContent;

const KNOWN = Object.values(GatewayIntentBits)
  .filter((bit) => typeof bit === 'number')
  .reduce((all: number, bit) => all | bit, 0);

/** The close code that Discord has for an IDENTIFY; undefined where it lets the bot in. */
export function identifyProblem(
  { token, intents, shard: [own, total] = [0, 1] }: GatewayIdentifyData,
  { world, faults }: { world: World; faults: Faults },
): number | undefined {
  if (faults.atIdentify !== undefined) return faults.atIdentify;
  if (token !== world.bot.token) return GatewayCloseCodes.AuthenticationFailed;
  if (own < 0 || own >= total) return GatewayCloseCodes.InvalidShard;
  if (total < world.gateway.shardsMin) return GatewayCloseCodes.ShardingRequired;
  if ((intents & ~KNOWN) !== 0) return GatewayCloseCodes.InvalidIntents;
  const refused = intents & PRIVILEGED & ~faults.grantedIntents;
  return refused === 0 ? undefined : GatewayCloseCodes.DisallowedIntents;
}
