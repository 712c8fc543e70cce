import type { Wording } from '../../wording/wording.ts';
import { customId } from '../buttons.ts';
import { form } from '../forms/form.ts';
import type { Edit } from './pendingEdits.ts';

/** What forms that change a preview begin their `custom_id` with. */
export const EDIT_FORM = 'edit';
/** The longest text that a field of a form takes (https://discord.com/developers/docs/components/reference#text-input). */
export const FIELD_MAX = 4_000;

/** The fields of a preview that can be changed in a form, which has room for five. */
export const CHANGEABLE = ['title', 'published', 'publisher', 'author', 'url'] as const;

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
