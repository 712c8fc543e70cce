import type { Words } from '../words.ts';
import type { Numeral } from './numeral.ts';
import { readCardinal } from './readCardinal.ts';
import { readDigits } from './readDigits.ts';
import { readFraction } from './readFraction.ts';
import { readVagueNumber } from './readVagueNumber.ts';

/** In this order: "half a million" before "a million", "1/3" before "1". */
const READERS: readonly ((words: Words, at: number) => Numeral | null)[] = [
  readFraction,
  readVagueNumber,
  readDigits,
  readCardinal,
];

/** Reads the number that begins at a token; null where none does. */
export function readNumeral(words: Words, at: number): Numeral | null {
  for (const read of READERS) {
    const numeral = read(words, at);
    if (numeral !== null) return numeral;
  }
  return null;
}
