import { hasPossessive, holdsAny, withoutPossessive } from '../../characters.ts';
import { wordList } from '../../lexicon/wordLists.ts';
import type { TokenRun } from '../../terms/term.ts';
import type { Expression, Owner } from '../quantity.ts';
import { isSpaced, surfaceOf, type Words } from '../words.ts';
import type { FoundNoun } from './findNoun.ts';

const POSSESSIVES: ReadonlySet<string> = new Set(['its', 'their', 'his', 'her', 'our']);
/** A name after these is a place or a party, and not who acts. */
const PREPOSITIONS = wordList('quantities', 'prepositions');
/** "The US has 1,000 troops": verbs whose object is the subject's own. */
const HAVING = wordList('quantities', 'having');
/** Words between a country and the verb that says that it has something. */
const HAVING_REACH = 6;
/** "France’s 1,500 soldiers", "1,500 of France’s best soldiers". */
const POSSESSIVE_REACH = 2;
/** The Democratic Republic of the Congo, and a possessive's reach. */
const MAX_COUNTRY_WORDS = 8;
/** A sentence's subject stands further back than that only in the longest sentences. */
const ACTOR_REACH = 40;

/**
 * Whose a quantity is, by the first rule that holds:
 *
 * 1. a country among the words that are counted: "1,500 French soldiers"
 * 2. a country's possessive before the number: "France’s 1,500 soldiers"
 * 3. a country after "of": "1,500 soldiers of France"
 * 4. its, their: the country that acts, if only one was named so far: "Spain will evacuate 70 of its citizens"
 * 5. a country that has, keeps, sends, withdraws them: "the US has 1,000 troops"
 *
 * A country acts where no preposition stands before its name. Null where no rule holds.
 */
export function findOwner(
  words: Words,
  expression: Expression,
  noun: FoundNoun | null,
): Owner | null {
  if (words.countries().size === 0) return null;
  const { first, after } = expression;
  const end = noun?.after ?? after;
  const owner =
    countriesIn(words, noun?.first ?? after, end)[0] ??
    findPossessor(words, first) ??
    words.countries().get(words.normals[end] === 'of' ? skipThe(words, end + 1) : -1) ??
    findActor(words, first, noun?.first ?? after);
  return owner === undefined ? null : toOwner(words, owner);
}

function findPossessor(words: Words, first: number): TokenRun | undefined {
  const near = countriesIn(words, Math.max(0, first - MAX_COUNTRY_WORDS), first);
  return near.find(({ end }) => first - end <= POSSESSIVE_REACH && isPossessive(words, end - 1));
}

/** Rules 4 and 5. */
function findActor(words: Words, first: number, noun: number): TokenRun | undefined {
  const { normals } = words;
  const before = countriesIn(words, Math.max(0, first - ACTOR_REACH), first);
  const actors = before.filter((run) => isActor(words, run));
  const actor = actors.at(-1);
  if (actor === undefined) return undefined;
  const from = Math.max(0, first - POSSESSIVE_REACH);
  if (normals.slice(from, noun).some((word) => POSSESSIVES.has(word))) {
    return new Set(actors.map(({ term }) => term)).size === 1 ? actor : undefined;
  }
  if (isPossessive(words, actor.end - 1)) return undefined;
  const between = normals.slice(actor.end, first);
  const having = between.findLastIndex((word) => HAVING.has(word));
  // "Has so far forced": an auxiliary; further off, somebody else has: "Ukrainian governor Ann Lee said his region had".
  const isAuxiliary =
    between[having]?.startsWith('ha') && between.slice(having).some((word) => word.endsWith('ed'));
  const isHaving = having >= 0 && having < HAVING_REACH && !isAuxiliary;
  return isHaving && isSameClause(words, actor.end, first) ? actor : undefined;
}

function countriesIn({ countries }: Words, from: number, to: number): TokenRun[] {
  const found: TokenRun[] = [];
  for (let at = from; at < to; at++) {
    const run = countries().get(at);
    if (run !== undefined && run.end <= to) found.push(run);
  }
  return found;
}

function skipThe({ normals }: Words, at: number): number {
  return normals[at] === 'the' ? at + 1 : at;
}

function isPossessive(words: Words, at: number): boolean {
  const token = words.tokens[at];
  return hasPossessive(surfaceOf(words, at)) || "'’ʼ".includes(words.text[token?.end ?? 0] ?? ' ');
}

function isActor(words: Words, { first }: TokenRun): boolean {
  const before = words.normals[first - 1] === 'the' ? first - 2 : first - 1;
  const isClose = before >= 0 && isSpaced(words, first);
  return !(isClose && PREPOSITIONS.has(words.normals[before] ?? ''));
}

/** "The US said that Russia’s army has 5,000": no comma or "that" stands between who has and what. */
function isSameClause({ gaps, normals }: Words, from: number, to: number): boolean {
  for (let at = from; at <= to; at++) {
    if (holdsAny(gaps[at] ?? '', ',;:–—') || normals[at] === 'that') return false;
  }
  return true;
}

function toOwner({ tokens, text }: Words, { first, end, term }: TokenRun): Owner {
  const start = tokens[first]?.start ?? 0;
  const last = tokens[end - 1]?.end ?? start;
  const written = withoutPossessive(text.slice(start, last));
  return { start, end: start + written.length, country: term.replace('country:', '') };
}
