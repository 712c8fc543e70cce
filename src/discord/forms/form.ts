import {
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  TextInputStyle,
} from 'discord.js';
import { plainLine } from '../markdown/inlineText.ts';

/** Discord's limit of titles and labels (https://discord.com/developers/docs/components/reference#text-input). */
const TITLE_MAX = 45;
const LINE_MAX = 300;

interface Field {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly isRequired?: boolean;
  readonly isLong?: boolean;
  readonly maxLength?: number;
}

/** A form as Discord takes it: a value that is too long for its field is left out. */
export function form(
  { title, id }: { readonly title: string; readonly id: string },
  fields: readonly Field[],
): APIModalInteractionResponseCallbackData {
  return {
    custom_id: id,
    title: plainLine(title, TITLE_MAX),
    components: fields.map(({ maxLength = LINE_MAX, ...field }) => ({
      type: ComponentType.ActionRow,
      components: [
        {
          type: ComponentType.TextInput,
          custom_id: field.id,
          style: field.isLong ? TextInputStyle.Paragraph : TextInputStyle.Short,
          label: plainLine(field.label, TITLE_MAX),
          required: field.isRequired ?? false,
          max_length: maxLength,
          ...(field.value !== '' && field.value.length <= maxLength && { value: field.value }),
        },
      ],
    })),
  };
}
