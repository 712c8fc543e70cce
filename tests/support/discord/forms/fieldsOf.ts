import {
  type APIModalInteractionResponseCallbackData,
  type APITextInputComponent,
  ComponentType,
} from 'discord.js';

/** https://discord.com/developers/docs/components/reference#text-input-text-input-structure */
const TEXT_MAX = 4_000;

/** A field that takes text. */
export interface FormField {
  readonly customId: string;
  readonly label: string;
  /** What is there before somebody types. */
  readonly value: string;
  readonly required: boolean;
  readonly minLength: number;
  readonly maxLength: number;
}

/** The text fields of a form: in action rows, or under labels. */
export function fieldsOf(form: APIModalInteractionResponseCallbackData): FormField[] {
  return form.components.flatMap((row): FormField[] => {
    if (row.type === ComponentType.ActionRow) {
      return row.components.map((input) => fieldOf(input, input.label ?? ''));
    }
    if (row.type !== ComponentType.Label) return [];
    const { component, label } = row;
    return component.type === ComponentType.TextInput ? [fieldOf(component, label)] : [];
  });
}

function fieldOf(input: APITextInputComponent, label: string): FormField {
  return {
    customId: input.custom_id,
    label,
    value: input.value ?? '',
    required: input.required ?? true,
    minLength: input.min_length ?? 0,
    maxLength: input.max_length ?? TEXT_MAX,
  };
}
