import { isPhoneNumber, isScore, isWebAddress } from './codes.ts';
import type { Exclusion } from './exclusion.ts';
import { isAddress, isGlued, isLabel, isLoneOne } from './labels.ts';
import { isClockTime, isDate, isYear } from './times.ts';

/** What numbers are besides quantities. */
export const EXCLUSIONS: readonly Exclusion[] = [
  isGlued,
  isLoneOne,
  isYear,
  isDate,
  isClockTime,
  isScore,
  isLabel,
  isAddress,
  isPhoneNumber,
  isWebAddress,
];
