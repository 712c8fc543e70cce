import { isBlank, withoutEnding } from '../characters.ts';
import type { CountryName } from '../lexicon/countryNames.ts';
import { wordList } from '../lexicon/wordLists.ts';
import { countryTerm } from './countryTerm.ts';
import type { Token } from './splitTokens.ts';
import type { TokenRun } from './term.ts';

/**
 * Whether capital letters say nothing in this text: there is none after the first word, or nothing but
 * capitals, so that "us" or "polish" may well be a country.
 */
export function isUncased(tokens: readonly Token[]): boolean {
  return !tokens.some(isCapitalised) || !tokens.some(hasSmallLetters);
}

function isCapitalised({ word: { capitals } }: Token, at: number): boolean {
  return at > 0 && capitals !== 'none';
}

function hasSmallLetters({ word: { capitals, kind, normal } }: Token): boolean {
  return capitals !== 'all' && kind !== 'number' && normal.length > 1;
}

/**
 * Whether "us" is the United States and not the pronoun.
 *
 * "US" in capitals, in a text that has small letters too, is the country. Else the neighbours decide: the
 * pronoun is an object, after a verb or a preposition, and does not describe the noun that follows.
 *
 * | country | why |
 * |---|---|
 * | anti-us, us-led, us's | the pronoun has no hyphen and no possessive |
 * | france and us, us vs china | side by side with a country |
 * | us troops niger; sanctions: us and eu | nothing before it that it could be the object of |
 * | the us, how many us, 500 us, is us leaving, why us left | no object follows these |
 * | tell us soldiers to, one of us troops | a thing that a nation has follows |
 * | attacks on us bases, kill us hostages | a noun follows, that it describes |
 * | elections in us (no capitals in the text) | a place, unless somebody believes in us |
 *
 * | pronoun | why |
 * |---|---|
 * | tell us news, let us know, ask us now | after a verb with two objects, or with an object and a verb |
 * | some of us think | some, many, one … of us |
 * | help us, for us to know, with us again | everything else |
 */
function isCountryUs(
  tokens: readonly Token[],
  at: number,
  { text, uncased }: { readonly text: string; readonly uncased: boolean },
): boolean {
  const token = tokens[at];
  if (token === undefined) {
    return false;
  }
  const isSpeltAsName = token.word.capitals === 'all' && !uncased;
  const isPossessive = token.end - token.start > 'us'.length;
  if (
    isSpeltAsName ||
    isPossessive ||
    isHyphen(text[token.start - 1]) ||
    isHyphen(text[token.end])
  ) {
    return true;
  }
  const before = neighbour(at, -1);
  const after = neighbour(at, 1);
  if (SIDE_BY_SIDE.has(before?.word.normal ?? '') && isCountry(tokens[at - 2])) {
    return true;
  }
  if (SIDE_BY_SIDE.has(after?.word.normal ?? '') && isCountry(tokens[at + 2])) {
    return true;
  }
  if (before === undefined) {
    return true;
  }
  if (before.word.kind === 'number' || BEFORE_NO_OBJECT.has(before.word.normal)) {
    return after !== undefined;
  }
  if (after !== undefined && isNational(after)) {
    return true;
  }
  if (OBJECT_VERBS.has(before.word.term)) {
    return false;
  }
  const earlier = tokens[at - 2]?.word;
  if (before.word.normal === 'of' && earlier !== undefined && PARTS.has(earlier.normal)) {
    return false;
  }
  if (after !== undefined && after.word.kind === 'word' && !isAdverb(after)) {
    return true;
  }
  return before.word.normal === 'in' && uncased && !BELIEFS.has(earlier?.term ?? '');

  /** The next token on a side, unless something other than a space stands between. */
  function neighbour(from: number, step: 1 | -1): Token | undefined {
    const [left, right] =
      step > 0 ? [tokens[from], tokens[from + 1]] : [tokens[from - 1], tokens[from]];
    const isClose = left && right && isBlank(text.slice(left.end, right.start));
    return isClose ? tokens[from + step] : undefined;
  }
}

function isHyphen(char: string | undefined): boolean {
  return char !== undefined && '-‐‑'.includes(char);
}

const SIDE_BY_SIDE: ReadonlySet<string> = new Set(['and', 'or', 'vs', 'versus']);

/** Articles, quantities, possessives, question words, auxiliaries, conjunctions. */
const BEFORE_NO_OBJECT = wordList('terms', 'beforeNoObject');

/** "One of us", "most of us". */
const PARTS = wordList('terms', 'parts');

/** Stems of verbs with a second object or a verb after the object: "give us news", "help us leave". */
const OBJECT_VERBS = wordList('terms', 'objectVerbs');

/** "Believe in us", "faith in us". */
const BELIEFS = wordList('terms', 'beliefs');

/** After the pronoun these say when, where or how; words in -ly do so as well. */
const ADVERBS = wordList('terms', 'adverbs');

/** What a nation has: these follow "us" the country even where an object could stand. */
const NATIONAL_NOUNS = wordList('terms', 'nationalNouns');

function isCountry(token: Token | undefined): boolean {
  return token?.word.countryNames.some(({ words, code }) => words.length === 1 && code) ?? false;
}

function isNational({ word }: Token): boolean {
  return NATIONAL_NOUNS.has(word.normal) || NATIONAL_NOUNS.has(withoutEnding(word.normal, 's'));
}

function isAdverb({ word }: Token): boolean {
  return ADVERBS.has(word.normal) || word.normal.endsWith('ly');
}

/** Between two words of a name: a space, a hyphen, the dot of "St.", an ampersand; never a comma. */
const GAP = /^[\s\-‐‑–.&]{0,3}$/;

/**
 * Nouns that make a country's name one of something else, where they have a capital too or nothing has one: the Niger
 * Delta, the Gulf of Guinea, Niger State; but the US State Department is of the US.
 */
const PLACES = wordList('terms', 'places');

/** Finds the countries, their people and adjectives: at each place the longest name there is. */
export function findCountries(tokens: readonly Token[], text: string): TokenRun[] {
  const runs: TokenRun[] = [];
  let uncased: boolean | undefined;
  for (let first = 0; first < tokens.length; first++) {
    for (const name of tokens[first]?.word.countryNames ?? []) {
      const end = endOf(name, first, tokens, text);
      if (end !== undefined && isMeant(name, first)) {
        if (name.code !== undefined && !isOtherPlace(end)) {
          runs.push({ first, end, term: countryTerm(name.code), kind: 'country' });
        }
        first = end - 1;
        break;
      }
    }
  }
  return runs;

  function isOtherPlace(end: number): boolean {
    const [last, head, next] = [tokens[end - 1], tokens[end], tokens[end + 1]];
    if (!last || !head || !PLACES.has(head.word.normal)) return false;
    if (text.slice(last.end, head.start) !== ' ') return false;
    uncased ??= isUncased(tokens);
    if (uncased) return head.word.normal !== 'state';
    const isCapital = (token: Token | undefined) =>
      token !== undefined && token.word.capitals !== 'none';
    const isLonger = next !== undefined && isCapital(next) && text[head.end] === ' ';
    return isCapital(head) && !(head.word.normal === 'state' && isLonger);
  }

  function isMeant({ words, ordinaryWord }: CountryName, at: number): boolean {
    const word = tokens[at]?.word;
    if (word === undefined || words.length > 1 || word.dotted) {
      return true;
    }
    uncased ??= isUncased(tokens);
    if (word.normal === 'us') {
      return isCountryUs(tokens, at, { text, uncased });
    }
    // "They polish it in Poland" has capitals where names stand; "polish troops in mali" has none.
    const isLikely = word.capitals !== 'none' || ordinaryWord === 'never';
    return isLikely || (ordinaryWord === 'sometimes' && uncased);
  }
}

/** Index after the name's last token, where the name stands at `first`; "the" may stand within. */
function endOf(
  name: CountryName,
  first: number,
  tokens: readonly Token[],
  text: string,
): number | undefined {
  let at = first + 1;
  for (const word of name.words.slice(1)) {
    if (tokens[at]?.word.normal === 'the') {
      at++;
    }
    const token = tokens[at];
    const gap = text.slice(tokens[at - 1]?.end, token?.start);
    if (token?.word.normal !== word || !GAP.test(gap)) {
      return undefined;
    }
    at++;
  }
  return at;
}
