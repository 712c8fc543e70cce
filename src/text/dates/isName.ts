import { isNamed } from './isNamed.ts';

const DETERMINER = /(?:\b(?:the|a|an|this|that|its|their|his|her|our)|['’]s)\s$/i;

/** Whether a time stands behind “the” or the like and before a noun, as the name of an event: “the July 26 coup”. */
export function isName(text: string, start: number, end: number): boolean {
  return isNamed(text, end) && DETERMINER.test(text.slice(Math.max(0, start - 7), start));
}
