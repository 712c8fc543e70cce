import { InteractionType } from 'discord.js';
import { fillIn } from '../forms/fillIn.ts';
import type { Interaction } from '../state/interaction.ts';
import type { Sent } from '../state/sent.ts';
import type { OpenForm } from './openForm.ts';
import type { Self } from './self.ts';
import { use } from './use.ts';

/** Uses a button or a menu of a message. */
export function useComponent(
  sent: Sent,
  { what, data }: { what: string; data: object },
  self: Self,
): Interaction {
  const { channel } = sent;
  const { person, world } = self;
  const before = world.interactions.get(sent.interactionId ?? '');
  const owners = before?.owners ?? { 0: channel.guild?.id ?? '0' };
  const type = InteractionType.MessageComponent;
  return use({ what, start: { type, person, channel, owners, message: sent }, data }, self);
}

/** Sends a form. */
export function sendForm(
  { form, interaction: trigger }: OpenForm,
  values: Readonly<Record<string, string>>,
  self: Self,
): Interaction {
  const { channel, owners, message } = trigger;
  const type = InteractionType.ModalSubmit;
  const start = { type, person: self.person, channel, owners, trigger };
  return use(
    {
      what: `sends the form "${form.title}"`,
      start: { ...start, ...(message && { message }) },
      data: fillIn(form, values),
    },
    self,
  );
}
