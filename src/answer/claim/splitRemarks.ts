import { splitSentences } from '../../text/sentences/splitSentences.ts';
import { type Remark, readRemark } from './remark.ts';

/** A full stop after a word of three letters or a figure (so not "u.s. troops"), then a small letter. */
const LOWER_CASE_START = /(?<=(?:\p{L}{3}|\d|[)"'”’])[.!?…]+\s+)\p{Ll}/gu;

/** People who type without capitals begin no sentence with one. */
const STARTS_LOWER_CASE = /^\P{L}*\p{Ll}/u;

/** A message's sentences, in order. Each of its lines ends one: in a chat, nothing else breaks lines. */
export function splitRemarks(message: string): Remark[] {
  return message
    .split(/[\n\r\u2028\u2029]+/)
    .flatMap(sentencesOf)
    .map(readRemark);
}

function sentencesOf(line: string): string[] {
  // Only to find the boundaries: the words stay as they were typed.
  const written = STARTS_LOWER_CASE.test(line) ? line.replace(LOWER_CASE_START, capital) : line;
  return splitSentences(written).map(({ start, end }) => line.slice(start, end));
}

/** Of the same length, so that offsets hold: "ŉ" would become two letters. */
function capital(letter: string): string {
  const upper = letter.toUpperCase();
  return upper.length === letter.length ? upper : letter;
}
