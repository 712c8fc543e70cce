import { isBlank } from '../characters.ts';
import { wordList } from '../lexicon/wordLists.ts';
import { weekdayOnOrBefore } from './calendar.ts';
import { WEEKDAY, weekdayNumber } from './words.ts';

/**
 * The word before a place in a text, in lower case, where one white space parts them; '' where there is none.
 *
 * @param skipped words that may stand between, with the space behind them: “the ”, “the end of ”.
 */
export function wordBefore(text: string, at: number, skipped = ''): string {
  const isSkipped = skipped !== '' && text.slice(0, at).toLowerCase().endsWith(` ${skipped}`);
  const end = (isSkipped ? at - skipped.length : at) - 1;
  if (end < 0 || !isBlank(text[end])) return '';
  let start = end;
  while (start > 0 && isWordCharacter(text.charCodeAt(start - 1))) start--;
  return text.slice(start, end).toLowerCase();
}

/** The word after a place in a text, in lower case, where one white space parts them; '' where there is none. */
export function wordAfter(text: string, at: number): string {
  if (!isBlank(text[at])) return '';
  let end = at + 1;
  while (end < text.length && isWordCharacter(text.charCodeAt(end))) end++;
  return text.slice(at + 1, end).toLowerCase();
}

/** An ASCII letter or digit: the words that are asked for consist of them. */
function isWordCharacter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}

const POSSESSIVE = /^['’]s?\b/;
const WORD = /^\s(\p{L}[\p{L}’'-]*)/u;
/** Words that go on with the sentence instead of naming what the time belongs to. */
const GOES_ON = wordList('dates', 'goesOn');

/**
 * Whether a time stands before the word that it belongs to: “the July 26 coup”, “Tuesday's vote”, “May 2021 protests”.
 *
 * Then it names what happened and is no bound: “after the July 26 coup” may be that same day.
 */
export function isNamed(text: string, end: number): boolean {
  const right = text.slice(end, end + 30);
  if (POSSESSIVE.test(right)) return true;
  const word = WORD.exec(right)?.[1];
  return word !== undefined && !GOES_ON.has(word.toLowerCase());
}

const DETERMINERS = wordList('dates', 'determiners');

/** Whether a time stands behind “the” or the like and before a noun, as the name of an event: “the July 26 coup”. */
export function isName(text: string, start: number, end: number): boolean {
  return isNamed(text, end) && DETERMINERS.has(wordBefore(text, start));
}

/** Far enough for a sentence; a bound, so that long texts take linear time. */
const REACH = 300;

/** Whether a word stands in quoted speech: “we fly tomorrow”. */
export function isQuoted(text: string, index: number, length: number): boolean {
  const before = text.slice(Math.max(0, index - REACH), index);
  const after = text.slice(index + length, index + length + REACH);
  const [opened, closed] = [before.lastIndexOf('“'), before.lastIndexOf('”')];
  if (opened > closed) return true;
  if (closed < 0 && after.includes('”') && !after.slice(0, after.indexOf('”')).includes('“'))
    return true;
  return (before.split('"').length - 1) % 2 === 1;
}

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
