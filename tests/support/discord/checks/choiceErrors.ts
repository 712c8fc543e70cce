import type { FormError } from '../refusal.ts';

/** https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-option-choice-structure */
const VALUE_MAX = 100;

interface Choice {
  readonly name: string;
  readonly value: string | number;
}

/** What the schema does not see in choices, of an option or of autocomplete. */
export function choiceErrors(
  choices: readonly Choice[],
  path: readonly PropertyKey[],
): FormError[] {
  return choices.flatMap(({ name, value }, index) => {
    const errors: FormError[] = [];
    if (typeof value === 'string' && value.length > VALUE_MAX) {
      const message = `Must be between 1 and ${VALUE_MAX} in length.`;
      errors.push({ path: [...path, index, 'value'], code: 'BASE_TYPE_BAD_LENGTH', message });
    }
    if (value === '') {
      const message = 'This field is required';
      errors.push({ path: [...path, index, 'value'], code: 'BASE_TYPE_REQUIRED', message });
    }
    if (choices.findIndex((other) => other.name === name) < index) {
      errors.push({
        path: [...path, index],
        code: 'APPLICATION_COMMAND_OPTIONS_CHOICE_NAMES_DUPLICATE',
        message: 'Choice names must be unique',
      });
    }
    return errors;
  });
}
