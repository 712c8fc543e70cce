import { endsIn, hasPossessive, isBlank } from '../../characters.ts';
import { wordList } from '../../lexicon/wordLists.ts';
import { baseFormOf } from '../../lexicon/words.ts';
import type { CountedNoun, Expression } from '../quantity.ts';
import { isCapital, isHyphen, isJoint, surfaceOf, type Words } from '../words.ts';
import { statusOf } from './findStatus.ts';

/** Plurals without an s. */
const IRREGULAR_PLURALS = wordList('quantities', 'irregularPlurals');

/** Persons that are counted, by which "2000 soldiers" is told from a year. */
export const PERSONS = wordList('quantities', 'persons');

/** Words in -s that are no plurals. */
const NOT_PLURALS = wordList('quantities', 'notPlurals');

/** Between a number and what is counted: "two more soldiers", "650 other troops". */
const LEADING_WORDS = wordList('quantities', 'leadingWords');

/** Between "of" and what is counted: "70 of its citizens", "half of all the votes". */
const DETERMINERS = wordList('quantities', 'determiners');

/** "Ten dead" are persons, "ten people dead" are people. */
const ADJECTIVE_PLURALS: ReadonlySet<string> = new Set(['dead', 'wounded', 'injured', 'alive']);

/** Verbs and adverbs after a number that end what is counted: "650 says", "20 away". */
const VERB_FORMS = wordList('quantities', 'verbForms');

/** Words that are in no list of stop words, and end what is counted. */
const NO_NOUNS = wordList('quantities', 'noNouns');

/** Whether a word, in lower case, looks like a plural. */
export function isPlural(word: string): boolean {
  if (IRREGULAR_PLURALS.has(word)) return true;
  return (
    word.length > 3 &&
    word.endsWith('s') &&
    !word.endsWith('ss') &&
    !endsIn(word, 'ous', 'ics') &&
    !NOT_PLURALS.has(word)
  );
}

/** "Former Islamic State group fighters": longer ones are mostly read too far. */
const MAX_WORDS = 6;
/** Between words of a noun phrase: a space, a hyphen, a quotation mark before the first. */
const FIRST_GAP = /^(?:\+?["”’']?\s+["“‘'(]?|[-‐‑])$/;
/** Money, parts and vague numbers name what they are of: "$3bn in aid", "a third of the voters". */
const LINKS: ReadonlySet<string> = new Set(['of', 'in', 'worth']);

export interface FoundNoun {
  readonly noun: CountedNoun;
  /** Index of its first token. */
  readonly first: number;
  /** Index after its last token. */
  readonly after: number;
}

/**
 * What a number counts: the words after it up to the first plural ("US soldiers"), past an "of" and an
 * article or a possessive ("70 of its citizens"); null where no noun follows.
 */
export function findNoun(words: Words, expression: Expression): FoundNoun | null {
  const { kind, low, high } = expression;
  if (kind === 'duration' || kind === 'times' || kind === 'temperature') return null;
  if (kind === 'age' && expression.unit === null) return null;
  const first = findFirst(words, expression);
  if (first === null) return null;
  const { normals, gaps, tokens } = words;
  let after = first;
  let hasPlural = false;
  const isOne = low === 1 && high === 1 && kind === 'count' && first === expression.after;
  for (; after < first + MAX_WORDS; after++) {
    const token = tokens[after];
    const normal = normals[after] ?? '';
    const isClose = after === first ? FIRST_GAP.test(gaps[after] ?? '') : isJoint(gaps[after]);
    if (token === undefined || !isClose || !isNounWord(words, after)) break;
    // "One guard sleeps": after one, a word in -s is a verb.
    if (isOne && after > first && isPlural(normal)) break;
    if (hasPlural && !(isPlural(normal) && isJoint(gaps[after]))) break;
    if (hasPlural && ADJECTIVE_PLURALS.has(normal)) break;
    if (after > first && normal.endsWith('ly') && isVerb(words, after + 1)) break;
    hasPlural = isPlural(normal) && !isFollowedByPossession(words, after);
    if (isHyphenedNoun(words, after, expression)) {
      after++;
      break;
    }
  }
  after = hasPlural ? after : trimVerbs(words, first, after);
  const [from, last] = [tokens[first], tokens[after - 1]];
  if (after <= first || from === undefined || last === undefined) return null;
  const head = normals[after - 1] ?? '';
  return { noun: { start: from.start, end: last.end, head }, first, after };
}

function findFirst(words: Words, { after, kind, numerals, unit }: Expression): number | null {
  const { normals, gaps } = words;
  let at = after;
  const isOf = normals[at] === 'of' && isBlank(gaps[at]);
  const isCount = kind === 'count' && unit === null;
  const needsLink = unit !== null && kind !== 'age';
  if (isOf || (kind === 'money' && LINKS.has(normals[at] ?? ''))) {
    at++;
    if (normals[at] === 'of') at++;
  } else if (needsLink) {
    return null;
  }
  const isPast = at > after || numerals[0]?.form === 'part';
  while (isPast && DETERMINERS.has(normals[at] ?? '')) at++;
  for (let i = 0; i < 2 && (isCount || isPast) && isLeading(words, at); i++) {
    if (!isBlank(gaps[at])) return null;
    at++;
  }
  return at;
}

/** "New" is a word before what is counted, and "New York" is counted. */
function isLeading(words: Words, at: number): boolean {
  return LEADING_WORDS.has(words.normals[at] ?? '') && !isCapital(words, at);
}

/** The "member" of "22-member council": what a hyphen ties to the number, and no more. */
function isHyphenedNoun({ gaps }: Words, at: number, { after }: Expression): boolean {
  return at === after && isHyphen(gaps[after]) && !isHyphen(gaps[after + 1]);
}

/** "650 killed" and "a third said" have no noun: takes verbs off the end where there is no plural. */
function trimVerbs(words: Words, first: number, after: number): number {
  let end = after;
  while (end > first && isVerb(words, end - 1)) end--;
  return end;
}

/** "US" is a stop word as the pronoun, and a noun where it is the country. */
function isNounWord(words: Words, at: number): boolean {
  const kind = words.tokens[at]?.word.kind;
  if (kind === 'stop') return isCapital(words, at) && words.countries().has(at);
  if (kind === 'number') return isHyphen(words.gaps[at]) && !isHyphen(words.gaps[at + 1]);
  return (
    kind === 'word' && /\p{L}/u.test(surfaceOf(words, at)) && !NO_NOUNS.has(words.normals[at] ?? '')
  );
}

function isVerb(words: Words, at: number): boolean {
  const token = words.tokens[at];
  if (token === undefined || isCapital(words, at)) return false;
  const normal = words.normals[at] ?? '';
  if (VERB_FORMS.has(normal) || endsIn(normal, 'ed', 'ing')) return true;
  return statusOf(token.word.term) !== undefined || isIrregularForm(normal);
}

/** "Slept", "held": a form that the lexicon derives from a verb, and no British spelling of a noun. */
function isIrregularForm(normal: string): boolean {
  return baseFormOf(normal) !== normal && !endsIn(normal, 're', 'our', 'ce', 'gue', 'mme');
}

function isFollowedByPossession({ tokens, text }: Words, at: number): boolean {
  const token = tokens[at];
  return token !== undefined && hasPossessive(text.slice(token.start, token.end));
}
