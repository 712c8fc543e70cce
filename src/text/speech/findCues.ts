import { readLexicon } from '../lexicon/readLexicon.ts';
import { wordList } from '../lexicon/wordLists.ts';
import { isCapital, isJoint, readWords, type Words } from '../quantities/words.ts';
import type { Span } from '../span.ts';

/** Words that may turn a statement round or leave it open: "refused to", "no longer", "if", "an earlier version". */
export interface Cue extends Span {
  /** Of `lexicon/cues.json`: `not`, `denied`, `plan`, …; for what reads a sentence, and never shown. */
  readonly group: string;
}

interface Phrase {
  readonly words: readonly string[];
  readonly group: string;
}

let phrases: ReadonlyMap<string, readonly Phrase[]> | undefined;

/** "Not only", "no doubt", "no later than": these turn nothing. */
const NO_NEGATION = wordList('speech', 'noNegation');

/**
 * Finds the cues of a sentence, in its order, the longest at each place. Their one job is to be seen: what they bear on
 * is for the reader to judge.
 *
 * @param text any text; takes time in proportion to its length.
 */
export function findCues(text: string): Cue[] {
  const words = readWords(text);
  const cues: Cue[] = [];
  for (let at = 0; at < words.tokens.length; at++) {
    const phrase = phraseAt(words, at);
    const [first, last] = [words.tokens[at], words.tokens[at + (phrase?.words.length ?? 1) - 1]];
    if (phrase === null || first === undefined || last === undefined) continue;
    cues.push({ start: first.start, end: last.end, group: phrase.group });
    at += phrase.words.length - 1;
  }
  return cues;
}

function phraseAt(words: Words, at: number): Phrase | null {
  phrases ??= readPhrases();
  const { normals, gaps, tokens, text } = words;
  const word = normals[at] ?? '';
  // "May" with a capital is the month, "Will" a name; "No. 10" is a number.
  if ((word === 'may' || word === 'will') && at > 0 && isCapital(words, at)) return null;
  if (word === 'no' && /^\.\s?\d/.test(text.slice(tokens[at]?.end, (tokens[at]?.end ?? 0) + 3)))
    return null;
  const found = (phrases.get(word) ?? []).find(({ words: own }) =>
    own.every((one, i) => normals[at + i] === one && (i === 0 || isJoint(gaps[at + i]))),
  );
  const isAlone = found?.words.length === 1 && ['no', 'not'].includes(word);
  return found === undefined || (isAlone && NO_NEGATION.has(normals[at + 1] ?? '')) ? null : found;
}

/** By their first word, the longest first. */
function readPhrases(): ReadonlyMap<string, readonly Phrase[]> {
  const read = new Map<string, Phrase[]>();
  for (const [group, list] of Object.entries(readLexicon('cues'))) {
    for (const cue of list) {
      const words = cue.split(/[ -]/);
      const [first = ''] = words;
      read.set(first, [...(read.get(first) ?? []), { words, group }]);
    }
  }
  for (const list of read.values()) list.sort((a, b) => b.words.length - a.words.length);
  return read;
}
