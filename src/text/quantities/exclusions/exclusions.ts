import type { Exclusion } from './exclusion.ts';
import { isAddress } from './isAddress.ts';
import { isClockTime } from './isClockTime.ts';
import { isDate } from './isDate.ts';
import { isGlued } from './isGlued.ts';
import { isLabel } from './isLabel.ts';
import { isLoneOne } from './isLoneOne.ts';
import { isPhoneNumber } from './isPhoneNumber.ts';
import { isScore } from './isScore.ts';
import { isWebAddress } from './isWebAddress.ts';
import { isYear } from './isYear.ts';

/** What numbers are besides quantities; each rule is a file. */
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
