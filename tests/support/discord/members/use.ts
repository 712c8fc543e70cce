import { GatewayDispatchEvents } from 'discord.js';
import type { Gateway } from '../gateway/gateway.ts';
import { interactionPayload } from '../payloads/interactionPayload.ts';
import {
  createInteraction,
  type Interaction,
  type Outcome,
  type Start,
} from '../state/interaction.ts';
import { until } from '../state/until.ts';
import type { World } from '../state/world.ts';

interface Use {
  /** For the message of a test that waits in vain. */
  readonly what: string;
  readonly start: Start;
  readonly data: object;
}

/** Sends an interaction to the bot. */
export function use(
  { what, start, data }: Use,
  { world, gateway }: { world: World; gateway: Gateway },
): Interaction {
  const interaction = createInteraction(start, world);
  world.log.push(`${start.person.user.global_name}: ${what}`);
  // One or the other: with a URL to send them to, none come by the gateway.
  if (world.application.interactionsUrl !== null) return interaction;
  gateway.dispatch(
    GatewayDispatchEvents.InteractionCreate,
    () => interactionPayload(interaction, data, world),
    start.channel.guild,
  );
  return interaction;
}

/**
 * Waits for what the bot makes of an interaction.
 *
 * @throws Error where it is of another kind than the test expects, or does not come.
 */
export async function outcomeOf<Kind extends Outcome['kind']>(
  interaction: Interaction,
  { what, kind, world }: { what: string; kind: Kind; world: World },
): Promise<Extract<Outcome, { kind: Kind }>> {
  const outcome = await until(world, {
    what: `the answer to ${what}`,
    find: () => interaction.outcome ?? undefined,
  });
  if (outcome.kind === kind) return outcome as Extract<Outcome, { kind: Kind }>;
  throw new Error(`${what} was answered with a ${outcome.kind}, and not a ${kind}`);
}
