import { isBlank } from '../characters.ts';
import { wordList } from '../lexicon/wordLists.ts';
import { findCountries } from '../terms/findCountries.ts';
import { splitTokens, type Token } from '../terms/splitTokens.ts';
import type { TokenRun } from '../terms/term.ts';

/** A sentence as its tokens, in columns: what the rules look at. */
export interface Words {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The token in lower case, without accents, apostrophes and the ending of a possessive. */
  readonly normals: readonly string[];
  /** What stands before the token, since the one before. */
  readonly gaps: readonly string[];
  /** The names of countries by the index of their first token; read when they are first asked for. */
  readonly countries: () => ReadonlyMap<number, TokenRun>;
}

/**
 * Cuts a sentence into the words that the rules for quantities look at.
 *
 * @param tokens of `splitTokens(text)`, where they were cut already.
 */
export function readWords(text: string, tokens: readonly Token[] = splitTokens(text)): Words {
  let countries: ReadonlyMap<number, TokenRun> | undefined;
  return {
    text,
    tokens,
    normals: tokens.map(({ word }) => word.normal),
    gaps: tokens.map(({ start }, i) => text.slice(tokens[i - 1]?.end ?? 0, start)),
    countries: () => {
      countries ??= new Map(findCountries(tokens, text).map((run) => [run.first, run]));
      return countries;
    },
  };
}

/** Whether what stands between two tokens is a hyphen and nothing else. */
export function isHyphen(gap: string | undefined): boolean {
  return gap === '-' || gap === '‐' || gap === '‑';
}

/** Whether what stands between two tokens joins them to one expression: white space or a hyphen. */
export function isJoint(gap: string | undefined): boolean {
  return isBlank(gap) || isHyphen(gap);
}

/** As `isJoint()`, or with the full stop of an abbreviation: "No. 10", "Oct. 7". */
export function isJointOrStop(gap: string | undefined): boolean {
  return isJoint(gap) || (gap?.startsWith('.') === true && isBlank(gap.slice(1)));
}

/** The token as it stands in the text; empty beyond the ends. */
export function surfaceOf({ text, tokens }: Words, at: number): string {
  const token = tokens[at];
  return token === undefined ? '' : text.slice(token.start, token.end);
}

/** Whether only spaces stand between a token and the one before it. */
export function isSpaced({ gaps }: Words, at: number): boolean {
  return at > 0 && isBlank(gaps[at]);
}

/** Whether a token follows the one before it over a space or a hyphen ("six-month", "six month"). */
export function isJoined({ gaps }: Words, at: number): boolean {
  return at > 0 && isJoint(gaps[at]);
}

/** Whether a token begins with a capital. */
export function isCapital({ tokens }: Words, at: number): boolean {
  const capitals = tokens[at]?.word.capitals;
  return capitals !== undefined && capitals !== 'none';
}

/** Whether the words stand at `at` with only spaces between. */
export function standsAt(words: Words, at: number, phrase: readonly string[]): boolean {
  return phrase.every(
    (word, i) => words.normals[at + i] === word && (i === 0 || isJoined(words, at + i)),
  );
}

/** Months and their short forms, in lower case. */
export const MONTHS = wordList('quantities', 'months');
