import type { APIModalInteractionResponseCallbackData } from 'discord.js';
import { type FormField, fieldsOf } from '../forms/fieldsOf.ts';
import type { FormError } from '../refusal.ts';

/** https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object-modal */
const ROWS_MAX = 5;

/** What the schema does not see in forms. */
export function modalErrors(modal: APIModalInteractionResponseCallbackData): FormError[] {
  const errors: FormError[] = [];
  if (modal.components.length > ROWS_MAX) {
    const message = `Must be between 1 and ${ROWS_MAX} in length.`;
    errors.push({ path: ['components'], code: 'BASE_TYPE_BAD_LENGTH', message });
  }
  const fields = fieldsOf(modal);
  fields.forEach((field, index) => {
    errors.push(
      ...fieldErrors(field).map((error) => ({
        ...error,
        path: ['components', index, 'components', 0, ...error.path],
      })),
    );
    if (fields.findIndex(({ customId }) => customId === field.customId) < index) {
      errors.push({
        path: ['components', index, 'components', 0, 'custom_id'],
        code: 'COMPONENT_CUSTOM_ID_DUPLICATED',
        message: 'Component custom id cannot be duplicated',
      });
    }
  });
  return errors;
}

function fieldErrors({ label, value, minLength, maxLength }: FormField): FormError[] {
  if (!label.trim()) {
    return [{ path: ['label'], code: 'BASE_TYPE_REQUIRED', message: 'This field is required' }];
  }
  if (minLength > maxLength || value.length > maxLength) {
    const message = `Must be ${maxLength} or fewer in length.`;
    return [{ path: ['value'], code: 'BASE_TYPE_MAX_LENGTH', message }];
  }
  return [];
}
