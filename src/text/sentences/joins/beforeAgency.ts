import type { Seam } from '../seam.ts';

const AGENCY = /^\(\p{Lu}[\p{L} ]{1,24}\)\s?[-–—−]/u;

/** Longer than the name of an agency. */
const REACH = 32;

/** A dateline goes on with the agency after the place: `OAKLAND, Calif. (AP) — A man`. */
export function beforeAgency({ text, at }: Seam): boolean {
  return text.charAt(at) === '(' && AGENCY.test(text.slice(at, at + REACH));
}
