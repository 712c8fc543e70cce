import { endsIn, isBlank } from '../../characters.ts';
import { wordList } from '../../lexicon/wordLists.ts';
import { baseFormOf } from '../../lexicon/words.ts';
import { stem } from '../../terms/stem.ts';
import type { Expression, QuantityKind, Status } from '../quantity.ts';
import { isCapital, isHyphen, type Words } from '../words.ts';
import type { FoundNoun } from './findNoun.ts';

/** What happens to people, things and money in the news, as dictionaries have it; one line a field. */
const LEMMAS = `
  deploy station base present post garrison send dispatch remain stay maintain keep
  withdraw pull leave depart redeploy reduce cut
  plan
  kill die dead injure wound hurt murder execute massacre drown
  evacuate rescue save repatriate displace flee return arrive
  detain arrest hold capture release free sentence charge imprison jail abduct kidnap
  miss destroy damage lose shoot down hit
  hire employ fire dismiss sack lay
  approve allocate donate pledge spend pay raise invest borrow owe fine seize
  vote elect infect test vaccinate hospitalize confirm record report register
  sell buy produce export import ship deliver supply receive build train recruit mobilize
  attend gather protest march
`;

/** Particles and words too common to be a status by themselves. */
const NOT_ALONE = wordList('quantities', 'notAlone');

/** Other words that say the same: the noun, the adjective. */
const NOUNS: readonly (readonly [string, string])[] = [
  ['death', 'die'],
  ['presence', 'present'],
  ['missing', 'miss'],
  ['deportation', 'deport'],
  ['arrival', 'arrive'],
];

let lemmas: ReadonlyMap<string, string> | undefined;

/** The lemma of a status by the pipeline's stem of a word; made when first asked for, as stems need the lexicon. */
export function statusOf(term: string | undefined): string | undefined {
  lemmas ??= new Map([
    ...LEMMAS.trim()
      .split(/\s+/)
      .filter((lemma) => !NOT_ALONE.has(lemma))
      .map((lemma) => [stem(lemma), lemma] as const),
    ...NOUNS.map(([noun, lemma]) => [stem(noun), lemma] as const),
  ]);
  return term === undefined ? undefined : lemmas.get(term);
}

/** Words between a thing and its verb: "1,500 soldiers are to be fully withdrawn". */
const REACH_AFTER = 9;
const REACH_BEFORE = 7;
/** What ends a clause. */
const CLAUSE_END = /[;:,()–—]|[.!?]["”’)]?\s/;
const CLAUSE_WORDS = wordList('quantities', 'clauseWords');
const PASSIVES = wordList('quantities', 'passives');

/** Nobody deploys or kills a length of time. */
const NOT_ACTED_ON: ReadonlySet<QuantityKind> = new Set([
  'duration',
  'age',
  'temperature',
  'times',
  'length',
  'speed',
  'measure',
] as const);

/** "The first of the three flights", "most of its 70 citizens": what happens to these happens to them alone. */
const PARTS = wordList('quantities', 'parts');
const DETERMINERS = wordList('quantities', 'statusDeterminers');

export interface FoundStatus {
  readonly status: Status;
  /** Index of its token. */
  readonly at: number;
}

/**
 * The word that says what happens to what is counted. The nearest within the clause: right after the noun
 * ("650 troops are present", "70 killed"), before the number ("withdraws its 1,500 soldiers"), then
 * further after. Of a whole of which a part is spoken of, only what stands among its own words.
 */
export function findStatus(
  words: Words,
  expression: Expression,
  noun: FoundNoun | null,
): FoundStatus | null {
  if (NOT_ACTED_ON.has(expression.kind)) return null;
  if (isWhole(words, expression.first)) return findWithin(words, noun);
  const end = noun?.after ?? expression.after;
  return findAfter(words, end) ?? findWithin(words, noun) ?? findBefore(words, expression.first);
}

/** Whether a part of what is counted is spoken of: "two of the 70 citizens were hurt". */
function isWhole({ normals, tokens }: Words, first: number): boolean {
  const of = DETERMINERS.has(normals[first - 1] ?? '') ? first - 2 : first - 1;
  if (normals[of] !== 'of') return false;
  return PARTS.has(normals[of - 1] ?? '') || tokens[of - 1]?.word.kind === 'number';
}

function findAfter(words: Words, from: number): FoundStatus | null {
  let hasAnd = false;
  for (let at = from; at < from + REACH_AFTER; at++) {
    if (CLAUSE_END.test(words.gaps[at] ?? '.') && at > from) return null;
    if (at === from && !isBlank(words.gaps[at])) return null;
    if (words.tokens[at]?.word.kind === 'number') return null;
    const normal = words.normals[at] ?? '';
    if (at > from && CLAUSE_WORDS.has(normal) && normal !== 'and') return null;
    hasAnd ||= normal === 'and';
    const status = statusAt(words, at);
    if (status === null) continue;
    // An object's verb stands before it: "the troops left to rescue others" is about others.
    const isParticiple =
      !hasAnd && (isParticipleForm(normal) || at === from) && !isCompound(words, at);
    return isParticiple || isPassive(words, from, at) ? status : null;
  }
  return null;
}

/** "Killed", "sent", "lost", and not "post" or "present". */
function isParticipleForm(word: string): boolean {
  return endsIn(word, 'ed', 'en') || word === 'hurt' || word === 'cut' || baseFormOf(word) !== word;
}

/** The "cut" of a "cut-off district" is an adjective's, the "post" after "border" a noun. */
function isCompound({ gaps }: Words, at: number): boolean {
  return isHyphen(gaps[at + 1]) || isHyphen(gaps[at]);
}

function isPassive({ normals }: Words, from: number, at: number): boolean {
  return normals.slice(from, at).some((word) => PASSIVES.has(word));
}

/** "Three wounded soldiers". */
function findWithin(words: Words, noun: FoundNoun | null): FoundStatus | null {
  for (let at = noun?.first ?? 0; at < (noun?.after ?? 0); at++) {
    const isAdjective = endsIn(words.normals[at] ?? '', 'ed', 'en', 'ing', 'dead');
    const status = isAdjective ? statusAt(words, at) : null;
    if (status !== null) return status;
  }
  return null;
}

function findBefore(words: Words, first: number): FoundStatus | null {
  for (let at = first - 1; at >= 0 && at >= first - REACH_BEFORE; at--) {
    if (CLAUSE_END.test(words.gaps[at + 1] ?? '.')) return null;
    if (words.tokens[at]?.word.kind === 'number') return null;
    const status = statusAt(words, at);
    if (status !== null) return status;
    if (CLAUSE_WORDS.has(words.normals[at] ?? '')) return null;
  }
  return null;
}

function statusAt(words: Words, at: number): FoundStatus | null {
  const token = words.tokens[at];
  const lemma = statusOf(token?.word.term);
  const isName = at > 0 && isCapital(words, at);
  // "The deadly floods" are not dead.
  const isAdverbial = (words.normals[at] ?? '').endsWith('ly');
  if (token === undefined || lemma === undefined || isName || isAdverbial) return null;
  return { status: { start: token.start, end: token.end, lemma }, at };
}
