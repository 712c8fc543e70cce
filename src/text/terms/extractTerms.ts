import { holdsAny, isBlank, startsIn } from '../characters.ts';
import { wordList } from '../lexicon/wordLists.ts';
import { baseFormOf, isEverydayWord } from '../lexicon/words.ts';
import { findCountries, isUncased } from './findCountries.ts';
import { readWord } from './readWord.ts';
import { splitTokens, type Token } from './splitTokens.ts';
import type { Term, TokenRun } from './term.ts';

/**
 * Joins what is also written as one word: `e-mail` = `email`, `co-operate` = `cooperate`, `per cent`; and words that the
 * end of a line has cut in two, where they make a word of everyday English together.
 */
function joinCompounds(tokens: readonly Token[], text: string): Token[] {
  const joined: Token[] = [];
  let before: Token | undefined;
  for (let token of tokens) {
    const compound = before && (compoundOf(before, token, text) ?? cutWord(before, token, text));
    if (before !== undefined && compound !== undefined) {
      token = { start: before.start, end: token.end, word: readWord(compound) };
      joined.pop();
    }
    joined.push(token);
    before = token;
  }
  return joined;
}

/** A hyphen and the end of a line, which a copy may have made a space. */
function isCut(gap: string): boolean {
  return startsIn(gap, '-‐') && isBlank(gap.slice(1));
}

function cutWord(before: Token, { start, word }: Token, text: string): string | undefined {
  if (!isCut(text.slice(before.end, start)) || word.capitals !== 'none') return undefined;
  const whole = before.word.normal + word.normal;
  return isEverydayWord(whole) ? whole : undefined;
}

function compoundOf(before: Token, token: Token, text: string): string | undefined {
  if (before.end !== token.start - 1) return undefined;
  if (text[before.end] === '-') {
    const hyphened = `${before.word.normal}-${token.word.normal}`;
    const base = baseFormOf(hyphened);
    return base === hyphened ? undefined : base;
  }
  return before.word.normal === 'per' && token.word.normal === 'cent' ? 'percent' : undefined;
}

/** Written right after a number: "3.5bn". */
const MAGNITUDES: ReadonlyMap<string, string> = new Map([
  ['mn', 'million'],
  ['bn', 'billion'],
  ['tn', 'trillion'],
]);

/** Of money only; "10m" without a currency may be metres. */
const MONEY_MAGNITUDES: ReadonlyMap<string, string> = new Map([
  ['k', 'thousand'],
  ['m', 'million'],
  ['b', 'billion'],
]);

const CURRENCIES = '$€£¥';

/** Reads "$3.5bn" and "£10m" as "$3.5 billion" and "£10 million". */
function spellMagnitudes(tokens: readonly Token[], text: string): Token[] {
  return tokens.map((token, i) => {
    const before = tokens[i - 1];
    if (before?.word.kind !== 'number' || before.end !== token.start) {
      return token;
    }
    const letters = token.word.normal;
    const isMoney = holdsAny(text[before.start - 1] ?? '', CURRENCIES);
    const word = MAGNITUDES.get(letters) ?? (isMoney ? MONEY_MAGNITUDES.get(letters) : undefined);
    return word === undefined ? token : { ...token, word: readWord(word) };
  });
}

/**
 * Keeps "WHO" and "IT" as words of their own, in capitals so that they meet neither "who" nor "it", where small letters
 * around them tell that the capitals are meant.
 */
function keepAcronyms(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(isShouted) || isUncased(tokens)) {
    return tokens;
  }
  return tokens.map((token) => {
    const { word } = token;
    if (!isShouted(token)) return token;
    return { ...token, word: { ...word, kind: 'word', term: word.normal.toUpperCase() } };
  });
}

function isShouted({ word: { kind, capitals } }: Token): boolean {
  return kind === 'stop' && capitals === 'all';
}

/** "pull its remaining troops out": at most this many words stand between a verb and its particle. */
const MAX_BETWEEN = 3;

const PARTICLES = wordList('terms', 'particles');

/** What ends a stretch of words that can belong together. */
const BREAKS = '.,;:!?()"“”\n';

/** Finds the phrases that have synonyms, `step_down`; a particle may stand apart from its verb. */
function findPhrases(tokens: readonly Token[], text: string): TokenRun[] {
  const runs: TokenRun[] = [];
  for (let first = 0; first < tokens.length; first++) {
    for (const phrase of tokens[first]?.word.phrases ?? []) {
      const end = endOf(phrase, first, tokens);
      if (end !== undefined && !isBroken(tokens, first, end)) {
        runs.push({ first, end, term: phrase.join('_'), kind: 'phrase' });
      }
    }
  }
  return runs;

  function isBroken(tokens: readonly Token[], first: number, end: number): boolean {
    return holdsAny(text.slice(tokens[first]?.end, tokens[end - 1]?.start), BREAKS);
  }
}

/** Index after the phrase's last token, where the phrase stands at `first`. */
function endOf(
  phrase: readonly string[],
  first: number,
  tokens: readonly Token[],
): number | undefined {
  let at = first + 1;
  for (let i = 1; i < phrase.length; i++) {
    const term = phrase[i];
    const isLast = i === phrase.length - 1;
    const last = isLast && PARTICLES.has(term ?? '') ? at + MAX_BETWEEN : at;
    while (at < last && tokens[at]?.word.term !== term) {
      at++;
    }
    if (tokens[at]?.word.term !== term) {
      return undefined;
    }
    at++;
  }
  return at;
}

/** From the words as they are cut out of the text to the words as they are meant, in this order. */
const STEPS: readonly ((tokens: readonly Token[], text: string) => readonly Token[])[] = [
  joinCompounds,
  spellMagnitudes,
  keepAcronyms,
];

/**
 * Reads a text, article or question, as the terms that the index compares, in the order of the text;
 * `text.slice(start, end)` is what a term was read from.
 *
 * @param text any string is accepted.
 * @param cut of `splitTokens(text)`, where it was cut already.
 */
export function extractTerms(text: string, cut: readonly Token[] = splitTokens(text)): Term[] {
  const tokens = STEPS.reduce((read, step) => step(read, text), cut);
  const countries = findCountries(tokens, text);
  const phrases = findPhrases(tokens, text);
  const terms: Term[] = [];
  let nextCountry = 0;
  let nextPhrase = 0;
  for (let at = 0; at < tokens.length; at++) {
    for (let phrase = phrases[nextPhrase]; phrase?.first === at; phrase = phrases[nextPhrase]) {
      terms.push(toTerm(phrase, tokens));
      nextPhrase++;
    }
    const country = countries[nextCountry];
    const token = tokens[at];
    if (country?.first === at) {
      terms.push(toTerm(country, tokens));
      nextCountry++;
      at = country.end - 1;
    } else if (token !== undefined) {
      const { term, kind } = token.word;
      terms.push({ term, kind, start: token.start, end: token.end });
    }
  }
  return terms;
}

function toTerm({ first, end, term, kind }: TokenRun, tokens: readonly Token[]): Term {
  return { term, kind, start: tokens[first]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
}
