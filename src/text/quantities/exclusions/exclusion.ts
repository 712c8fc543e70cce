import type { Expression } from '../quantity.ts';
import type { Words } from '../words.ts';

/** Whether a number of a text is something other than a quantity. */
export type Exclusion = (words: Words, expression: Expression) => boolean;
