import { wordList } from '../lexicon/wordLists.ts';
import { isSentenceStarter, type Seam, wordAfter } from './seam.ts';

/** What a number completes. Without one, most may end a sentence: `He said no. Then`, `since Jan. The`. */
const BEFORE_NUMBERS = wordList('sentences', 'beforeNumbers');

const NUMBER = /^["“(#$€£]*\d/;

const REACH = 8;

/** A reference or a date goes on with its number: `No. 5`, `p. 55`, `Jan. 6`, `c. 1230`. */
export function beforeItsNumber({ text, at, before }: Seam): boolean {
  return BEFORE_NUMBERS.has(before) && NUMBER.test(text.slice(at, at + REACH));
}

const HALF_OF_DAY = /^[\d.:]*[ap]\.m\.$/i;

/** What completes a time: the day, the month, the time zone. */
const AFTER_TIMES = wordList('sentences', 'afterTimes');

/** A sentence that has come no further than its time: `At 5 a.m. Mr. Tchiani spoke.` */
const TIME_ONLY =
  /^\W*(?:At|By|On|Around|About|Before|After|From|Since|Until|Shortly|Just)\s(?:\p{L}+\s){0,2}\d{1,2}(?:[:.]\d\d)?\s*[ap]\.m\.\s+$/iu;

/** Longer than such a beginning. */
const WITHIN_TIME_REACH = 48;

/** A time goes on with its day or zone, or with the sentence that it opens; else a capital after it starts another. */
export function withinTime({ text, at, before, sentenceStart }: Seam): boolean {
  if (!HALF_OF_DAY.test(before)) {
    return false;
  }
  const after = wordAfter(text, at);
  const sentence = text.slice(Math.max(sentenceStart, at - WITHIN_TIME_REACH), at);
  return AFTER_TIMES.has(after) || (TIME_ONLY.test(sentence) && !isSentenceStarter(after));
}

/** A small letter, save in a name like `iPhone`. */
const SMALL_LETTER = /^["'“‘«]*\p{Ll}(?!\p{Ll}?\p{Lu})/u;

/** Sentences start with a capital: `“No!” he said`, `at Yahoo! in Sunnyvale` go on. */
export function beforeSmallLetter({ text, at }: Seam): boolean {
  return SMALL_LETTER.test(text.slice(at, at + REACH));
}

/** The end of a quotation that a question mark or an exclamation mark closes. */
const QUOTATION_END = /[!?]["”’']\s+$/;

/** Who said it, perhaps to whom, and no more than that: `Mr. Tajani asked.`, `Alice thought:`, `Idi asked the envoy.` */
const SPEAKER =
  /^(?:\p{Lu}[\p{L}\p{M}.’'-]*\s){1,4}(?:said|says|added|wrote|tweeted|thought|continued|explained|(?:asked|asks|replied|answered|told|tells|cried|shouted|exclaimed|whispered|yelled|wondered)(?:\s(?!(?:that|if|whether|him|her|them)\b)[\p{L}’'-]+){0,3})[.,:;]/u;

const REACH_BEFORE = 8;
const REACH_AFTER = 96;

/** A quotation goes on with its speaker: `“Is it over?” Smith asked.` */
export function beforeSpeaker({ text, at, before }: Seam): boolean {
  return (
    before === '' &&
    QUOTATION_END.test(text.slice(Math.max(0, at - REACH_BEFORE), at)) &&
    SPEAKER.test(text.slice(at, at + REACH_AFTER))
  );
}

const CITED_END = /["”’']\s+$/;

/** A short bracket with the full stop of the sentence behind it. */
const CITATION = /^\([^()]{1,48}\)[.,;]/;

const CITATION_REACH = 64;

/** A quotation goes on with where it is from, before the full stop: `“It may appear less complex.” (Thoreau 12).` */
export function beforeCitation({ text, at, before }: Seam): boolean {
  return (
    before === '' &&
    CITED_END.test(text.slice(Math.max(0, at - REACH_BEFORE), at)) &&
    CITATION.test(text.slice(at, at + CITATION_REACH))
  );
}

const AGENCY = /^\(\p{Lu}[\p{L} ]{1,24}\)\s?[-–—−]/u;

/** Longer than the name of an agency. */
const AGENCY_REACH = 32;

/** A dateline goes on with the agency after the place: `OAKLAND, Calif. (AP) — A man`. */
export function beforeAgency({ text, at }: Seam): boolean {
  return text.charAt(at) === '(' && AGENCY.test(text.slice(at, at + AGENCY_REACH));
}
