import {
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  TextInputStyle,
} from 'discord.js';
import { customId } from '../customId.ts';
import { plainLine } from '../markdown/plainLine.ts';
import type { Wording } from '../wording/wording.ts';
import type { Edit } from './pendingEdits.ts';

/** What forms that change a preview begin their `custom_id` with. */
export const EDIT_FORM = 'edit';
/** The longest text that a field of a form takes (https://discord.com/developers/docs/components/reference#text-input). */
export const FIELD_MAX = 4_000;

const TITLE_MAX = 45;
const LINE_MAX = 300;

/** The fields of a preview that can be changed in a form, which has room for five. */
export const CHANGEABLE = ['title', 'published', 'publisher', 'author', 'url'] as const;

interface Field {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly isRequired?: boolean;
  readonly isLong?: boolean;
  readonly maxLength?: number;
}

/** A form for what is known of an article; its text stays as it is. */
export function fieldsForm(id: string, { fields }: Edit, wording: Wording) {
  const labels = {
    title: wording.dataTitle,
    published: wording.dateField,
    publisher: wording.dataPublisher,
    author: wording.dataAuthor,
    url: wording.dataLink,
  };
  return form(
    { title: wording.changeTitle, id: customId(EDIT_FORM, ['fields', id]) },
    CHANGEABLE.map((field) => ({
      id: field,
      label: labels[field],
      value: fields[field] ?? '',
      isRequired: field === 'title',
    })),
  );
}

/** A form with the text of an article; null where it is longer than one takes. */
export function textForm(id: string, { body }: Edit, wording: Wording) {
  if (body.length > FIELD_MAX) return null;
  return form({ title: wording.textTitle, id: customId(EDIT_FORM, ['text', id]) }, [
    {
      ...{ id: 'text', label: wording.dataText, value: body },
      ...{ isRequired: true, isLong: true, maxLength: FIELD_MAX },
    },
  ]);
}

/** A form as Discord takes it: a value that is too long for its field is left out. */
function form(
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
