import { baseFormOf } from '../../text/lexicon/words.ts';
import { statusOf } from '../../text/quantities/context/findStatus.ts';
import type { Quantity } from '../../text/quantities/quantity.ts';
import type { Span } from '../../text/span.ts';
import { isCountryTerm } from '../../text/terms/countryTerm.ts';
import type { Term } from '../../text/terms/term.ts';
import { NUMBER, Trait } from '../../text/terms/traits.ts';
import { actsOf, countsTheSame, isOfPersons } from './countsTheSame.ts';
import type { FigureQuery } from './figureQuery.ts';
import { type Figure, isAfterPreposition, type Sentence } from './sentence.ts';

/** Before a thing these say nothing of its kind. */
const PLAIN: ReadonlySet<string> = new Set(
  'average annual national current fixed key benchmark interest funds term new latest federal'.split(
    ' ',
  ),
);
/** Terms beside a thing among which its attribute stands: "grain exports", "the price of a gallon of gas". */
const BESIDE = 6;
/** "Inflation in the country slowed to a still painful 8.5%": terms between a thing and its figure. */
const REACH_BEFORE = 18;
/** "An 8.5% annual inflation rate", "a $13.6 billion emergency aid package". */
const REACH_AFTER = 5;
/** Words between what ties a number to its thing and the number: "to a still painful 8.5%". */
const TIE_REACH = 4;
/** Characters between a figure and what happens to it, where no verb of its own says so. */
const ACT_REACH = 90;
/** Characters. */
const LOOK = 80;

const CLAUSE_END = /[,;:()–—]|[.!?]\s/;
/** Between thing and figure these begin to speak of something else: "inflation report shows", "inflation with trillions". */
const BREAKS: ReadonlySet<string> = new Set(
  `with show shows showed said says that and while as than spend spending spent because but after who which if making
  earning including include includes included`.split(/\s+/),
);
/** After a number these do as well: "a rise of 2% since inflation began", "farms above 500 have a vet". */
const BREAKS_AFTER: ReadonlySet<string> = new Set(
  'since when before on has have had holds held owes'.split(' '),
);
const TIES: ReadonlySet<string> = new Set(
  'to at is are was were be been by over under above below near nearly about around up down hit of stands stood worth'.split(
    ' ',
  ),
);
/** "A death toll of 25", and not "a family of five". */
const MEASURES: ReadonlySet<string> = new Set('toll number total count figure'.split(' '));
/** What only counts may be a street number or an age as well: these stand right before it. */
const COUNT_TIES: ReadonlySet<string> = new Set(
  'to at of is was were are reached reaches hit passes passed surpassed topped exceeded exceeds totals totaled totalled'.split(
    ' ',
  ),
);
/** A noun after the thing makes it the noun's: "mortgage payments", "inflation expectations". */
const NOUNS = /(?:ments?|[st]ions?|ings|ities|ity|ness|ships?|ances?|adjusted|backed|linked)$/;
/** "The odds of winning the jackpot are one in 300 million", "the chance of rain". */
const CHANCE = /\b(?:odds|chances?|probability|likelihood)\b[^,;.]{0,40}$/i;
/** "Of the 120 passengers, 90 survived". */
const WHOLE = /\bof\s+(?:the\s+|its\s+|their\s+)?[\d,.]+\s+(?:\p{L}+\s+)?$/iu;
/** An insertion without a number, and what goes on with the subject: "rates rose, topping 7%", "averaged 5.3%, down from 5.5%". */
const INSERTION = /,[^,\d]*,/;
const GOES_ON = /,\s+(?=(?:\p{L}+ing|up|down|to|from|by|compared|worth)\b)/iu;
/** "Since reaching a high of 9.1% in June, inflation …". */
const FRONTED = /^\W*(?:since|after|despite)\s+\p{L}+ing\b/iu;
/** After a number that is of the same as one before: "120 of them", "and five in North Carolina". */
const OF_THEM = /^\s+of\s+(?:them|whom|those|these|which)\b/i;
const CHANGED =
  /\b(?:from|to|and|than|with|including|and\s+in\s+\p{Lu}[\p{L} ]{1,30},)\s+(?:(?:about|some|only|just)\s+)?$/iu;
/** Between two sums or rates of one thing stand times, places and what became of it, and no other thing. */
const NO_THINGS: ReadonlySet<string> = new Set(
  'week month year day quarter time ago earlier previous prior last high low peak record range level mark compar'.split(
    ' ',
  ),
);

/**
 * The word of a sentence for what a figure counts, or for what happens to it, by the first rule that holds; null where it
 * counts something else:
 *
 * 1. its noun is the one asked for, or one that means the same: "650 US soldiers" for "troops"
 * 2. where persons are asked for to whom something happens: a noun of persons, or none: "killed 12 soldiers", "70 dead"
 * 3. where an act is counted: its noun, or persons to whom it happens
 * 4. without a noun: the thing stands before it in its clause, or right after it: "inflation rose to 8%"
 * 5. without a noun, after a figure of the thing: "up from 6.92%", "120 of them", "and five in North Carolina"
 */
export function thingOf(query: FigureQuery, { quantity, sentence }: Figure): Span | null {
  const { noun, kind, number, unit } = quantity;
  // Basis points are of rates, whether or not the sentence says so.
  if (query.isUnit || (unit?.name === 'basis_point' && query.isOfRates)) return number;
  const head = headOf(sentence, noun);
  // "A 17-point comeback" counts no points.
  const isAttribute = noun !== null && /^[-‐‑]$/.test(sentence.text.slice(number.end, noun.start));
  if (isAttribute && !query.kinds.has('money')) return null;
  if (head && isAsked(query, head.term)) return hasAttributes(query, head, sentence) ? head : null;
  const act = actOn({ quantity, sentence });
  if (query.acts !== null && kind === 'count' && (query.countsActs || query.isOfPersons)) {
    if (head && actsOf(head.term) === query.acts) return head;
    const isAnybody = noun === null || isOfPersons(noun.head, head);
    if (act && isAnybody && actsOf(act.term) === query.acts) return act;
  }
  if (noun !== null || quantity.unit?.name === 'year') return null;
  // Many things are counted, and no percentage of them: "home prices rose 5%".
  if (kind !== 'count' && kind !== 'share' && !query.isMeasured) return null;
  const isBare =
    kind !== 'count' || act === null || query.acts === null || actsOf(act.term) === query.acts;
  const thing = isBare ? thingNear(query, { quantity, sentence }) : null;
  return thing ?? thingBefore(query, { quantity, sentence });
}

/** What happens to a figure, as a term that `actsOf` knows: its verb, or the nearest such word; null where nothing does. */
export function actOn({ quantity, sentence }: Figure): Term | null {
  const { status, noun } = quantity;
  const { text, terms } = sentence;
  const own = status && terms.find((term) => term.start === status.start);
  if (own && actsOf(own.term) !== null) return own;
  const distance = ({ start, end }: Span) =>
    Math.max(0, start - quantity.end, quantity.start - end);
  // "The deadly floods" are not dead, and "rescue workers" not rescued.
  const told = terms.filter(
    (term) =>
      actsOf(term.term) !== null &&
      !(noun && term.start >= noun.start && term.end <= noun.end) &&
      !text.slice(term.start, term.end).endsWith('ly'),
  );
  const nearest = told.reduce<Term | null>(
    (best, term) => (best && distance(best) <= distance(term) ? best : term),
    null,
  );
  if (nearest === null) return null;
  const between = betweenOf(text, nearest, quantity);
  const commas = between.split(',').length - 1;
  const isEnclosed =
    commas === 2 ||
    /\bincluding\b[^,]*$/i.test(text.slice(Math.max(0, quantity.start - LOOK), quantity.start));
  const isNear =
    between.length <= ACT_REACH && !/[;:]/.test(between) && (commas === 0 || isEnclosed);
  return isNear ? nearest : null;
}

/** The last word of a noun phrase. */
export function headOf({ terms }: Sentence, noun: Span | null): Term | undefined {
  return noun === null
    ? undefined
    : terms.findLast(({ start, end }) => start >= noun.start && end <= noun.end);
}

function isAsked({ things }: FigureQuery, term: string): boolean {
  if (things.has(term)) return true;
  for (const thing of things) if (countsTheSame(thing, term)) return true;
  return false;
}

/**
 * Whether a thing is of the kind asked for: what tells it from others stands beside it; or around its sentence, where
 * nothing else stands before it ("prices averaged $3.54", in a report on gas).
 */
function hasAttributes({ attributes }: FigureQuery, thing: Span, sentence: Sentence): boolean {
  const { terms, text } = sentence;
  const at = terms.findIndex(({ start, end }) => start >= thing.start && end <= thing.end);
  const beside = terms.filter(
    (term, i) => Math.abs(i - at) <= BESIDE && !betweenOf(text, term, thing).includes(','),
  );
  const before = terms[at - 1];
  const word = before === undefined ? '' : text.slice(before.start, before.end).toLowerCase();
  const isPlain =
    (before === undefined ||
      before.kind === 'stop' ||
      PLAIN.has(word) ||
      // "Raised rates".
      statusOf(before.term) !== undefined ||
      !/^\s$/.test(text.slice(before.end, thing.start))) &&
    !/^\s+(?:of|for)\b/.test(text.slice(thing.end));
  // "Hotel rates" are no interest rates.
  const isOther =
    !isPlain && before !== undefined && !isCountryTerm(before.term) && attributes.length === 0;
  if (isOther && /^rates?$/i.test(text.slice(thing.start, thing.end))) return false;
  return attributes.every(
    (kind) => beside.some(({ term }) => kind.has(term)) || (isPlain && sentence.isSaidBefore(kind)),
  );
}

/** The last thing before a number in its clause, where a verb or preposition ties the two, or the one right after it. */
function thingNear(query: FigureQuery, { quantity, sentence }: Figure): Span | null {
  const { start, end, kind, number } = quantity;
  const { text, terms } = sentence;
  const isThing = (term: Term) =>
    (query.things.has(term.term) || (query.countsActs && actsOf(term.term) === query.acts)) &&
    hasAttributes(query, term, sentence);
  const before = terms.findLast((term, i) => {
    const isNear = term.end <= start && (terms[i + REACH_BEFORE]?.start ?? end) >= start;
    if (!isNear || !isThing(term)) return false;
    const preceding = text.slice(Math.max(0, term.start - LOOK), term.start);
    if (CHANCE.test(preceding)) return false;
    // "Topping 7%"; and not "a hurdle to reining in inflation, rising by 0.5%".
    const goesOn = !isAfterPreposition(text, terms, i);
    const ties = [start, number.start]
      .map((at) => text.slice(term.end, at).replace(INSERTION, ''))
      .map((between) => (goesOn ? between.replace(GOES_ON, ' ') : between));
    const isWhole = kind === 'count' && /^,\s+$/.test(text.slice(term.end, start));
    return ties.some((one) => isTied(one, kind)) || (isWhole && WHOLE.test(preceding));
  });
  if (before) return before;
  const after = terms
    .filter((term) => term.start >= end)
    .slice(0, REACH_AFTER + 1)
    .find(isThing);
  if (after === undefined || (kind === 'count' && query.acts !== null)) return null;
  const until = text.slice(end, after.start);
  if (/^\s$/.test(until)) return after;
  if (FRONTED.test(text.slice(0, start)) && /^[^,]*,\s+$/.test(until)) return after;
  const isBroken = wordsOf(until).some(
    (word) => BREAKS.has(word) || BREAKS_AFTER.has(word) || isPast(word),
  );
  return kind === 'count' || CLAUSE_END.test(until) || isBroken ? null : after;
}

/** The thing of a figure before this one that is of the same: `match` has found it there. */
function thingBefore(query: FigureQuery, { quantity, sentence }: Figure): Span | null {
  const { text, quantities, terms } = sentence;
  const { start, end, kind } = quantity;
  const before = quantities.findLast((one) => one.end <= start && one.kind === kind);
  if (before === undefined) return null;
  const from = Math.max(before.end, before.noun?.end ?? 0);
  const between = text.slice(from, start);
  const inside = terms
    .map((term, i) => ({ ...term, bits: sentence.traits[i] ?? 0 }))
    .filter((term) => term.start >= from && term.end <= start);
  const isNoOther = ({ bits, term, kind: of, ...span }: (typeof inside)[number]) =>
    of === 'stop' ||
    (bits & (NUMBER | Trait.calendar | Trait.name | Trait.reason)) !== 0 ||
    NO_THINGS.has(term) ||
    isPast(text.slice(span.start, span.end).toLowerCase()) ||
    /(?:ing|ly)$/.test(text.slice(span.start, span.end));
  const isSame =
    OF_THEM.test(text.slice(end)) ||
    (!/[;:]|[.!?]\s|\b(?:while|but|who|which)\b/i.test(between) &&
      (kind === 'count'
        ? CHANGED.test(between) &&
          // "Killed 12 and wounded 20": the second is of something else.
          !inside.some(({ term }) => actsOf(term))
        : inside.every(isNoOther)));
  return isSame ? thingOf(query, { quantity: before, sentence }) : null;
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
  return COUNT_TIES.has(last);
}

function betweenOf(text: string, a: Span, b: Span): string {
  return text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start));
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
}

/** "Averaged", "hits", "fell". */
function isVerb(word: string): boolean {
  return /(?:[^s]s|ing)$/.test(word) || isPast(word);
}

function isPast(word: string): boolean {
  return word.endsWith('ed') || baseFormOf(word) !== word;
}
