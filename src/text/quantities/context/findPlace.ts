import { withoutPossessive } from '../../characters.ts';
import { wordList } from '../../lexicon/wordLists.ts';
import type { Span } from '../../span.ts';
import type { Expression, Status } from '../quantity.ts';
import { isCapital, isJoint, isSpaced, MONTHS, type Words } from '../words.ts';
import type { FoundNoun } from './findNoun.ts';

const PREPOSITIONS = wordList('quantities', 'placePrepositions');
const WEEKDAYS = wordList('calendar', 'weekdays');
const REACH = 12;
const MAX_NAME = 5;

/** Who leaves was in the place after "from", who is sent will be in that after "to". */
const MOVES: ReadonlyMap<string, string> = new Map([
  ...'withdraw evacuate pull leave depart flee rescue repatriate'
    .split(' ')
    .map((lemma) => [lemma, 'from'] as const),
  ...'send deploy dispatch redeploy return deliver ship supply'
    .split(' ')
    .map((lemma) => [lemma, 'to'] as const),
]);

/**
 * Where it is: the next name after "in", "at", "near" … up to the next number, else the last one before.
 * With a verb of movement a name after "from" or "to" counts as well: "evacuates 70 citizens from Chad".
 */
export function findPlace(
  words: Words,
  expression: Expression,
  { noun, status }: { readonly noun: FoundNoun | null; readonly status: Status | null },
): Span | null {
  const from = noun?.after ?? expression.after;
  const move = MOVES.get(status?.lemma ?? '') ?? null;
  for (let at = from; at < from + REACH && at < words.tokens.length; at++) {
    const isOther = words.tokens[at]?.word.kind === 'number' || words.normals[at] === 'while';
    if (isOther || /[;.!?]\s/.test(words.gaps[at] ?? '')) break;
    const place = placeAfter(words, at, move);
    if (place !== null) return place;
  }
  for (let at = expression.first - 1; at >= 0 && at >= expression.first - REACH; at--) {
    const place = placeAfter(words, at, null);
    if (place !== null) return place;
  }
  return null;
}

function placeAfter(words: Words, at: number, move: string | null): Span | null {
  const { normals, tokens } = words;
  if (!PREPOSITIONS.has(normals[at] ?? '') && normals[at] !== move) return null;
  const first = normals[at + 1] === 'the' ? at + 2 : at + 1;
  const name = normals[first] ?? '';
  const isName = isCapital(words, first) && isSpaced(words, first);
  if (!isName || MONTHS.has(name) || WEEKDAYS.has(name)) return null;
  let after = first + 1;
  while (after < first + MAX_NAME && isCapital(words, after) && isJoint(words.gaps[after])) {
    after++;
  }
  const [start, last] = [tokens[first], tokens[after - 1]];
  if (start === undefined || last === undefined) return null;
  const written = withoutPossessive(words.text.slice(start.start, last.end));
  return { start: start.start, end: start.start + written.length };
}
