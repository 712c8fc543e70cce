import { baseFormOf } from '../../text/lexicon/baseFormOf.ts';
import type { Quantity } from '../../text/quantities/quantity.ts';
import type { Span } from '../../text/span.ts';
import { extractTerms } from '../../text/terms/extractTerms.ts';
import type { Term } from '../../text/terms/term.ts';

/** "Inflation in the country slowed to a still painful 8.5%": terms between a measured thing and its figure. */
const REACH_BEFORE = 12;
/** "An 8.5% annual inflation rate". */
const REACH_AFTER = 2;
const CLAUSE_END = /[,;:()–—]|[.!?]\s/;
/** Between thing and figure these begin to speak of something else: "inflation report shows", "inflation with trillions". */
const BREAKS =
  /\b(?:with|shows?|showed|said|says|that|and|while|as|than|spend\w*|spent|because|but|after|who|which|if|making|earning|includ\w+)\b/i;
/** "Farms with herds above 500 have a vet". */
const HAVING = /\b(?:ha(?:s|ve|d)|holds?|held|owes?|owed)\b/i;
/** "The odds of winning the jackpot are one in 300 million", "the chance of rain". */
const CHANCE = /\b(?:odds|chances?|probability|likelihood)\b[^,;.]{0,40}$/i;
/** Words between what ties a number to its thing and the number: "to a still painful 8.5%". */
const TIE_REACH = 4;
const TIES: ReadonlySet<string> = new Set(
  'to at is are was were be been from by over under above below near nearly about around up down hit of'.split(
    ' ',
  ),
);
/** What only counts may be a street number or an age as well: these stand right before it. */
const COUNT_TIE =
  /\b(?:to|of|is|was|were|are|reache[sd]|hits?|pass(?:es|ed)|surpass(?:es|ed)|topped|exceed(?:s|ed)|total(?:s|ed|led))(?:\s+an?)?\s*$/i;
/** "A rate of 8%", "a high of $5": the number is of the thing; "in the round of 16" it is of the round. */
const MEASURES =
  /^(?:rate|level|high|low|record|peak|average|total|figure|target|toll|price|range|value|worth|increase|drop|rise|fall|decline|gain|loss|jump|hike|population|number|count)$/;
/** A noun after the thing makes it the noun's: "mortgage payments", "inflation expectations". */
const NOUNS = /(?:ments?|tions?|ings|ities|ity|ness|ships?|ances?|adjusted|backed|linked)$/;

/**
 * The word of a thing that a number without a noun is of: the last one before it in its clause, where a verb or
 * preposition ties the number to it ("inflation rose to 8%"), or the one right after it ("8% annual inflation"). Null
 * where there is none.
 */
export function thingNear(
  { start, end, kind, qualifier }: Pick<Quantity, 'start' | 'end' | 'kind' | 'qualifier'>,
  { text, terms }: { readonly text: string; readonly terms: readonly Term[] },
  things: ReadonlySet<string>,
): Span | null {
  const isThing = ({ term }: Term) => things.has(term);
  const before = terms
    .filter((term) => term.end <= start)
    .slice(-REACH_BEFORE)
    .findLast(isThing);
  // "Of the population over 60".
  const isAge = kind === 'count' && qualifier !== null && before?.end === start - 1;
  const isChance = CHANCE.test(text.slice(0, before?.start ?? 0));
  if (before && !isAge && !isChance && isTied(text.slice(before.end, start), kind)) return before;
  const after = terms
    .filter((term) => term.start >= end)
    .slice(0, REACH_AFTER + 1)
    .find(isThing);
  const until = text.slice(end, after?.start ?? end);
  // "Stealing billions from customer assets": of the assets.
  const [, next = ''] = /^\s+(\p{Ll}+)/u.exec(text.slice(after?.end ?? text.length)) ?? [];
  const isKind =
    kind === 'count' &&
    next !== '' &&
    extractTerms(next).every((one) => one.kind === 'word') &&
    !isVerb(next);
  if (isKind) return null;
  const isApart = CLAUSE_END.test(until) || BREAKS.test(until) || HAVING.test(until);
  return after && !isApart && !(kind === 'count' && /^[-‐‑]/.test(until)) ? after : null;
}

function isTied(between: string, kind: Quantity['kind']): boolean {
  if (CLAUSE_END.test(between) || BREAKS.test(between) || /^[-‐‑]/.test(between)) return false;
  const words = between
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  if (NOUNS.test(words[0] ?? '')) return false;
  if (words.length === 0) return true;
  if (kind === 'count' && !COUNT_TIE.test(between)) return false;
  const tie = words.findLastIndex((word) => TIES.has(word) || isVerb(word));
  if (tie < 0 || tie < words.length - TIE_REACH) return false;
  return words[tie] !== 'of' || tie === 0 || MEASURES.test(words[tie - 1] ?? '');
}

/** "Averaged", "hits", "fell". */
function isVerb(word: string): boolean {
  return /(?:ed|[^s]s|ing)$/.test(word) || baseFormOf(word) !== word;
}
