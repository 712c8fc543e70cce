import type { APIModalInteractionResponseCallbackData } from 'discord.js';
import { type FormField, fieldsOf } from '../forms/fieldsOf.ts';
import type { Interaction } from '../state/interaction.ts';
import type { World } from '../state/world.ts';
import { outcomeOf } from './use.ts';

/** A form that the bot has opened for somebody. */
export interface OpenForm {
  readonly title: string;
  readonly fields: readonly FormField[];
  readonly form: APIModalInteractionResponseCallbackData;
  readonly interaction: Interaction;
}

/** Waits for the form that an interaction opens. */
export async function formOf(
  interaction: Interaction,
  { what, world }: { what: string; world: World },
): Promise<OpenForm> {
  const { form } = await outcomeOf(interaction, { what, kind: 'form', world });
  return { form, title: form.title, fields: fieldsOf(form), interaction };
}
