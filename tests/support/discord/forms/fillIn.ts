import {
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  type ModalSubmitComponent,
} from 'discord.js';
import { fieldsOf } from './fieldsOf.ts';

/** What a form sends. */
interface Submission {
  readonly custom_id: string;
  readonly components: object[];
}

/**
 * A form filled in, by the labels of its fields; the others keep what they hold.
 *
 * @throws Error where Discord's form does not take the values.
 */
export function fillIn(
  form: APIModalInteractionResponseCallbackData,
  values: Readonly<Record<string, string>>,
): Submission {
  const fields = fieldsOf(form);
  const unknown = Object.keys(values).find((label) => !fields.some((one) => one.label === label));
  if (unknown !== undefined) throw new Error(`The form has no field "${unknown}"`);
  const typed = new Map(
    fields.map((field) => {
      const { label, customId } = field;
      const value = values[label] ?? field.value;
      if (value === '' && field.required) throw new Error(`The form wants "${label}"`);
      if (value.length > field.maxLength) throw new Error(`"${label}" is too long`);
      if (value !== '' && value.length < field.minLength)
        throw new Error(`"${label}" is too short`);
      return [customId, value] as const;
    }),
  );
  const submit = (customId: string): ModalSubmitComponent => ({
    type: ComponentType.TextInput,
    id: 0,
    custom_id: customId,
    value: typed.get(customId) ?? '',
  });
  return {
    custom_id: form.custom_id,
    components: form.components.flatMap((row, id): object[] => {
      if (row.type === ComponentType.ActionRow) {
        const components = row.components.map(({ custom_id }) => submit(custom_id));
        return [{ type: row.type, id, components }];
      }
      if (row.type !== ComponentType.Label || row.component.type !== ComponentType.TextInput) {
        return [];
      }
      return [{ type: row.type, id, component: submit(row.component.custom_id) }];
    }),
  };
}
