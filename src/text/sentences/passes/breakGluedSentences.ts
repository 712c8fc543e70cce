import { addBoundaries } from '../addBoundaries.ts';
import { findSpans } from '../findSpans.ts';

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
