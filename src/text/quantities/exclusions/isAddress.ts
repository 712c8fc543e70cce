import { STREETS } from '../tables/designators.ts';
import { isCapital, isSpaced } from '../words.ts';
import type { Exclusion } from './exclusion.ts';

/** Words of a street's name, its last one included: "1600 Martin Luther King Boulevard". */
const MAX_NAME = 4;

/** The number of a house: "10 Downing Street". */
export const isAddress: Exclusion = (words, { after, unit }) => {
  if (unit !== null) return false;
  for (let at = after; at < after + MAX_NAME; at++) {
    if (!isSpaced(words, at) || !isCapital(words, at)) return false;
    if (at > after && STREETS.has(words.normals[at] ?? '')) return true;
  }
  return false;
};
