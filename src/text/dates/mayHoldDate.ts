import { MONTH, WEEKDAY } from './words.ts';

/** A cheap test that most sentences without a time fail; every rule needs one of these. */
export const MAY_HOLD_DATE = new RegExp(
  `\\d{4}|\\d0['’]?s|\\d/\\d|q[1-4]|fy\\d|\\b(?:${MONTH}|${WEEKDAY}|days?|nights?|weeks?|weekend|fortnights?|months?|quarter|half|years?|decades?|centur(?:y|ies)|hours?|spring|summer|autumn|fall|winter|yesterday|today|tonight|tomorrow|morning|afternoon|evening|fiscal|halloween|christmas|easter|thanksgiving|juneteenth|eve|before|after|since|until|during)\\b`,
  'i',
);
