import { weekdayOnOrBefore } from './calendar.ts';
import { WEEKDAY, weekdayNumber } from './words.ts';

/** Far enough for a sentence; a bound, so that long texts take linear time. */
const REACH = 300;
const SAID = '(?:said|told|added|wrote|tweeted|posted|explained|announced)';
/** “…,” he told reporters on Thursday. */
const SAID_AFTER = new RegExp(
  `^[^“”"]*[”"]\\s[^“”"]{0,80}\\b${SAID}\\b[^“”".]{0,80}\\b(${WEEKDAY})\\b`,
  'i',
);
/** He said Thursday: “… */
const SAID_BEFORE = new RegExp(
  `\\b${SAID}\\b[^“”".]{0,40}\\b(${WEEKDAY})\\b[^“”".]{0,20}[“"][^“”"]*$`,
  'i',
);

/**
 * The day on which quoted speech was spoken, where the sentence names it: “we fly today,” he said on Thursday.
 *
 * @param published the day of publication, from which the weekday counts back.
 * @returns days since 1 January 1970; null where the sentence does not say.
 */
export function dayOfSpeech(
  text: string,
  { index, length, published }: { index: number; length: number; published: number },
): number | null {
  const after = text.slice(index + length, index + length + REACH);
  const before = text.slice(Math.max(0, index - REACH), index);
  const weekday = SAID_AFTER.exec(after)?.[1] ?? SAID_BEFORE.exec(before)?.[1];
  return weekday ? weekdayOnOrBefore(published, weekdayNumber(weekday)) : null;
}
