import { addBoundaries, endSentencesAfter, findSpans } from './boundaries.ts';
import { isSentenceStarter, wordAfter } from './seam.ts';

/** Closing punctuation between a small letter or a digit and a capitalised word: `leader.The`, `Niger.“The`. */
const GLUED =
  /[.!?](?<![.!?].)(?<=[\p{Ll}\p{N}%][)\]”’"']{0,3}.)[!?]{0,2}(?![.!?])[)\]”’»]{0,3}(?=["'“‘«([]{0,3}(?:\p{Lu}[\p{Ll}’']|\p{Lu}{2}|\p{Lu}\.\p{Lu}|[AI]\s))/gu;

/** The token so far belongs to an address or to code: `https://example.com/Report.`, `java.util.` */
const ADDRESS_BEFORE = /[@/\\_=&#]\S*$|www\.\S*$|\.\p{Ll}[\p{L}\p{N}-]*[.!?]$/u;

/** So does the token to come: `Doe@example.com`, `Final.docx`. */
const ADDRESS_AFTER = /^\S*(?:[@/\\_=]|\.\p{Ll})/u;

/** Longer than a token of prose. */
const TOKEN_REACH = 64;

/** How far back the opening quote of a quotation is looked for. */
const QUOTATION_REACH = 400;

/** Text whose line breaks were lost, or that a machine translated, lacks spaces between sentences. */
export function breakGluedSentences(text: string, starts: readonly number[]): readonly number[] {
  const glued = findSpans(text, GLUED).map(({ end }) => end);
  const found = glued.filter((at) => !isInAddress(text, at)).map((at) => afterQuote(text, at));
  return addBoundaries(starts, found);
}

function isInAddress(text: string, at: number): boolean {
  return (
    ADDRESS_BEFORE.test(text.slice(Math.max(0, at - TOKEN_REACH), at)) ||
    ADDRESS_AFTER.test(text.slice(at, at + TOKEN_REACH))
  );
}

/** A straight quote ends the first of two glued sentences if it closes a quotation, being an even one. */
function afterQuote(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - QUOTATION_REACH), at);
  const isClosing = text.charAt(at) === '"' && before.split('"').length % 2 === 0;
  return isClosing ? at + 1 : at;
}

/** A number, or a small letter before a capital. */
const NUMBER_OR_BRAND = /[.!?…]["'”’»)\]]*\s+(?=["“‘(]?(?:[$€£¥]?\d|\p{Ll}\p{Lu}))/gu;

/** A bracket with a small letter, after a word too long for an abbreviation. */
const ASIDE = /[.!?]["”’]*\s+(?=\(\p{Ll})(?<=\p{Ll}{4}[.!?]["”’]*\s+)/gu;

/**
 * `Intl.Segmenter` takes for more of a sentence what a small letter follows: `Most left. 15 people stayed. iPhone sales
 * fell. (photo: AFP)`.
 */
export function breakBeforeOddStarts(text: string, starts: readonly number[]): readonly number[] {
  const found = [NUMBER_OR_BRAND, ASIDE].map((pattern) =>
    findSpans(text, pattern).map(({ end }) => end),
  );
  return found.reduce(addBoundaries, starts);
}

/**
 * A dash between spaces after a full stop. The word before is one with a small letter, a long one, a number or a
 * quotation, so that it is no abbreviation in a dateline: `CONWAY, Miss. — A man`.
 */
const DASH_AFTER_END =
  /[.!?]["”’)]*\s+(?=[-–—]{1,2}\s["“‘(]?[\p{Lu}\p{N}])(?<=(?:\s\p{Ll}[\p{L}’'-]+|\p{L}{6}|[\d%)”"’])[.!?]["”’)]*\s+)/gu;

/** A dash after the end of a sentence leads in a byline or an item of a list: `in a release. – Staff writer`. */
export function breakBeforeDashes(text: string, starts: readonly number[]): readonly number[] {
  const dashes = findSpans(text, DASH_AFTER_END).map(({ end }) => end);
  return addBoundaries(starts, dashes);
}

/** The one-character ellipsis before a capital, even after a full stop: `grow old with. … We`. */
const ELLIPSIS = /…["'”’»)\]]*\s+(?=["“‘(]?\p{Lu})/gu;

/** `Intl.Segmenter` knows three dots, not `…`. */
export function breakAfterEllipses(text: string, starts: readonly number[]): readonly number[] {
  // From the character before the ellipsis, so that no sentence starts with it.
  const ellipses = findSpans(text, ELLIPSIS).map(({ start, end }) => ({ start: start - 1, end }));
  return endSentencesAfter(starts, { text, stretches: ellipses });
}

/** After a capital the dash is that of a dateline or a title: `NIAMEY — The`, `Episode I – The`. */
const DASH_AFTER_SMALL_WORD =
  /(?:—|–|--)(?<=(?:^|\s)\p{Ll}[\p{L}'’-]{0,24} ?(?:—|–|--))\s+(?=\p{Lu})/gu;

/** `I` may as well go on with the sentence: `She left, I mean — I think so.` */

/** Speech that breaks off at a dash starts anew with a capital: `I know she’s — This is at six.` */
export function breakAfterBrokenOffSpeech(
  text: string,
  starts: readonly number[],
): readonly number[] {
  const ends = findSpans(text, DASH_AFTER_SMALL_WORD).map(({ end }) => end);
  const found = ends.filter((at) => {
    const word = wordAfter(text, at);
    return isSentenceStarter(word) && word.replaceAll('’', "'").split("'", 1)[0] !== 'I';
  });
  return addBoundaries(starts, found);
}

const CAPTION_LABEL =
  /^[^\S\r\n]*(?:Figure|Fig\.|Table|Chart|Map|Box) \d+(?:\.\d+)*[.:]?[^\S\r\n]+(?=\p{Lu})/gmu;

/** The label of a picture or a table is no part of the sentence after it: `Figure 1.5 Residents gather`. */
export function breakAfterCaptionLabels(
  text: string,
  starts: readonly number[],
): readonly number[] {
  const ends = findSpans(text, CAPTION_LABEL).map(({ end }) => end);
  return addBoundaries(starts, ends);
}

/** A mark between spaces, no part of a spaced ellipsis, and no initial before it: `sold it . he left`. */
const DETACHED_STOP = /(?<=[\p{L}\p{N}"”’')\]%] )[.!?] (?:(?:''|["”’')\]]) )?(?=[^\s.!?])/gu;

/** Text that was cut into tokens, often all in small letters, ends its sentences so: nothing else looks like it. */
export function breakAfterDetachedStops(
  text: string,
  starts: readonly number[],
): readonly number[] {
  return addBoundaries(
    starts,
    findSpans(text, DETACHED_STOP).map(({ end }) => end),
  );
}

/** A line from its first character that is not white space. */
const LINE = /\S[^\r\n\u2028\u2029]*/g;

/** Every line that is left starts a sentence, whatever other passes made of it: `in the U.S.\nOfficials`. */
export function breakAtLines(text: string, starts: readonly number[]): readonly number[] {
  const lines = findSpans(text, LINE).map(({ start }) => start);
  return addBoundaries(starts, lines);
}
