import { type APIMessageInteractionMetadata, InteractionType } from 'discord.js';
import type { Interaction } from '../state/interaction.ts';

/** What a message says of the interaction that it answers: `interaction_metadata`. */
export function metadataPayload(interaction: Interaction): APIMessageInteractionMetadata {
  const { id, type, person, owners, name, message, trigger, original } = interaction;
  return {
    id,
    type,
    user: person.user,
    authorizing_integration_owners: { ...owners },
    ...(type === InteractionType.ApplicationCommand && { name, command_type: 1 }),
    ...(type === InteractionType.MessageComponent && {
      interacted_message_id: message?.message.id,
    }),
    ...(original && original !== message && { original_response_message_id: original.message.id }),
    ...(type === InteractionType.ModalSubmit &&
      trigger && { triggering_interaction_metadata: metadataPayload(trigger) }),
  } as APIMessageInteractionMetadata;
}
