import { type APIApplicationCommandBasicOption, ApplicationCommandOptionType } from 'discord.js';
import type { Person } from '../state/person.ts';
import type { Channel } from '../state/places.ts';
import type { Upload } from '../state/sent.ts';

/** https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-option-structure */
const STRING_MAX = 6_000;

const T = ApplicationCommandOptionType;

/** What somebody may give an option. */
export type Value = string | number | boolean | Person | Channel | Upload;

/** @throws Error where Discord's form does not take the value. */
export function checkValue(option: APIApplicationCommandBasicOption, value: Value): void {
  const { name } = option;
  if ('choices' in option && option.choices?.length) {
    // A person picks a name; its value is what is sent.
    const picked = option.choices.some((choice) => choice.value === value);
    if (!picked) throw new Error(`"${name}" has no choice "${String(value)}"`);
  }
  switch (option.type) {
    case T.String:
      if (typeof value !== 'string') throw new Error(`"${name}" takes text`);
      if (value.length > (option.max_length ?? STRING_MAX)) {
        throw new Error(`"${name}" is too long`);
      }
      if (value.length < (option.min_length ?? 0)) throw new Error(`"${name}" is too short`);
      break;
    case T.Integer:
    case T.Number:
      if (typeof value !== 'number') throw new Error(`"${name}" takes a number`);
      if (option.type === T.Integer && !Number.isSafeInteger(value)) {
        throw new Error(`"${name}" takes a whole number`);
      }
      if (value > (option.max_value ?? Number.POSITIVE_INFINITY)) {
        throw new Error(`"${name}" is too large`);
      }
      if (value < (option.min_value ?? Number.NEGATIVE_INFINITY)) {
        throw new Error(`"${name}" is too small`);
      }
      break;
    case T.Boolean:
      if (typeof value !== 'boolean') throw new Error(`"${name}" takes yes or no`);
      break;
    case T.User:
      if (!isObject(value) || !('user' in value)) throw new Error(`"${name}" takes a member`);
      break;
    case T.Channel: {
      if (!isObject(value) || !('recipients' in value)) {
        throw new Error(`"${name}" takes a channel`);
      }
      const types: readonly number[] = option.channel_types ?? [value.type];
      if (!types.includes(value.type)) throw new Error(`"${name}" takes no such channel`);
      break;
    }
    case T.Attachment:
      if (!isObject(value) || !('bytes' in value)) throw new Error(`"${name}" takes a file`);
      break;
    case T.Role:
    case T.Mentionable:
      if (isObject(value) ? !('user' in value) : typeof value !== 'string') {
        throw new Error(`"${name}" takes a member, or the id of a role`);
      }
  }
}

function isObject(value: Value): value is Person | Channel | Upload {
  return typeof value === 'object';
}
