import { baseFormOf } from '../../text/lexicon/baseFormOf.ts';
import type { Quantity } from '../../text/quantities/quantity.ts';
import type { Span } from '../../text/span.ts';
import type { Term } from '../../text/terms/term.ts';
import type { Sentence } from './sentence.ts';

/** "Inflation in the country slowed to a still painful 8.5%": terms between a measured thing and its figure. */
const REACH_BEFORE = 12;
/** "An 8.5% annual inflation rate". */
const REACH_AFTER = 2;
/** Characters. */
const LOOK = 80;
const CLAUSE_END = /[,;:()–—]|[.!?]\s/;
/** Between thing and figure these begin to speak of something else: "inflation report shows", "inflation with trillions". */
const BREAKS: ReadonlySet<string> = new Set(
  `with show shows showed said says that and while as than spend spending spent because but after who which if making
  earning including`.split(/\s+/),
);
/** "Farms with herds above 500 have a vet". */
const HAVING: ReadonlySet<string> = new Set('has have had holds held owes'.split(' '));
/** "The odds of winning the jackpot are one in 300 million", "the chance of rain". */
const CHANCE = /\b(?:odds|chances?|probability|likelihood)\b[^,;.]{0,40}$/i;
/** Words between what ties a number to its thing and the number: "to a still painful 8.5%". */
const TIE_REACH = 4;
const TIES: ReadonlySet<string> = new Set(
  'to at is are was were be been by over under above below near nearly about around up down hit of stands stood'.split(
    ' ',
  ),
);
/** "A death toll of 25", and not "a family of five". */
const MEASURES: ReadonlySet<string> = new Set('toll number total count figure'.split(' '));
/** "Of the 120 passengers". */
const WHOLE = /\bof\s+(?:the\s+|its\s+|their\s+)?[\d,.]+\s+(?:\p{L}+\s+)?$/iu;
/** What only counts may be a street number or an age as well: these stand right before it. */
const COUNT_TIES: ReadonlySet<string> = new Set(
  'to of is was were are at reached reaches hit passes passed surpassed topped exceeded exceeds totals totaled totalled'.split(
    ' ',
  ),
);
/** A noun after the thing makes it the noun's: "mortgage payments", "inflation expectations". */
const NOUNS = /(?:ments?|tions?|ings|ities|ity|ness|ships?|ances?|adjusted|backed|linked)$/;

/**
 * The word of a thing that a number without a noun is of: the last one before it in its clause, where a verb or
 * preposition ties the number to it ("inflation rose to 8%"), or the one right after it ("8% annual inflation"). Null
 * where there is none.
 */
export function thingNear(
  { start, end, kind }: Pick<Quantity, 'start' | 'end' | 'kind'>,
  { text, terms }: Pick<Sentence, 'text' | 'terms'>,
  things: ReadonlySet<string>,
): Span | null {
  const isThing = ({ term }: Term) => things.has(term);
  const before = terms
    .filter((term) => term.end <= start)
    .slice(-REACH_BEFORE)
    .findLast(isThing);
  if (
    before &&
    !CHANCE.test(lastOf(text, before.start)) &&
    isTied(text.slice(before.end, start), kind)
  ) {
    return before;
  }
  // "Of the 120 passengers, 90 survived".
  const isOfWhole = before && kind === 'count' && /^,\s+$/.test(text.slice(before.end, start));
  if (isOfWhole && WHOLE.test(lastOf(text, before.start))) return before;
  const after = terms
    .filter((term) => term.start >= end)
    .slice(0, REACH_AFTER + 1)
    .find(isThing);
  if (after === undefined || kind === 'count') return null;
  const until = text.slice(end, after.start);
  return CLAUSE_END.test(until) ||
    wordsOf(until).some((word) => BREAKS.has(word) || HAVING.has(word))
    ? null
    : after;
}

/** What stands right before a place; a bound, so that long texts take linear time. */
function lastOf(text: string, at: number): string {
  return text.slice(Math.max(0, at - LOOK), at);
}

function isTied(between: string, kind: Quantity['kind']): boolean {
  const words = wordsOf(between);
  if (CLAUSE_END.test(between) || /^[-‐‑]/.test(between)) return false;
  if (words.some((word) => BREAKS.has(word)) || NOUNS.test(words[0] ?? '')) return false;
  if (words.length === 0) return true;
  if (kind === 'count') return isCountTied(words);
  const tie = words.findLastIndex((word) => TIES.has(word) || isVerb(word));
  return tie >= 0 && tie >= words.length - TIE_REACH;
}

/** "Rose to 21", "stands at 40", "a toll of 25": by a verb, or a measure of the thing. */
function isCountTied(words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  if (last === 'of') return words.length === 2 && MEASURES.has(words[0] ?? '');
  if (!COUNT_TIES.has(last)) return false;
  return last !== 'to' && last !== 'at' ? true : words.slice(0, -1).some(isVerb);
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
}

/** "Averaged", "hits", "fell". */
function isVerb(word: string): boolean {
  return /(?:ed|[^s]s|ing)$/.test(word) || baseFormOf(word) !== word;
}
