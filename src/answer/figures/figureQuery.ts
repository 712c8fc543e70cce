import { baseFormOf } from '../../text/lexicon/words.ts';
import { isPlural } from '../../text/quantities/context/findNoun.ts';
import type { Quantity, QuantityKind } from '../../text/quantities/quantity.ts';
import { UNIT_ENTRIES } from '../../text/quantities/units/units.ts';
import { isCountryTerm } from '../../text/terms/countryTerm.ts';
import { extractTerms } from '../../text/terms/extractTerms.ts';
import { actsOf, countsAnybody, isByName } from './countsTheSame.ts';
import {
  attributesOf,
  GENERAL,
  isMeasure,
  mutualSynonyms,
  ownerIn,
  phraseOf,
  type QueryWord,
  toQueryWord,
  type Word,
  wordsIn,
} from './queryWords.ts';
import { nameGroups } from './sentence.ts';

/** What figures are looked for, whether a question, a topic or a claim says so. */
export interface FigureQuery {
  /** The word for what is counted, as written; empty where there is none. */
  readonly counted: string;
  /** What is counted: `troop` of "US troops in Niger", and the terms that mean the same. */
  readonly things: ReadonlySet<string>;
  /** What is counted are persons of any kind: "people killed". */
  readonly isOfPersons: boolean;
  /** What has to happen to it, as lemmas: for "deaths" `die`, `kill` …; null where anything will do. */
  readonly acts: ReadonlySet<string> | null;
  /** What is counted is the act itself: "deaths", and not "soldiers killed". */
  readonly countsActs: boolean;
  /** It may be measured (per cent, money) rather than counted: "inflation", and not "troops". */
  readonly isMeasured: boolean;
  /** What it may be given in. */
  readonly kinds: ReadonlySet<QuantityKind>;
  /** Interest rates of somebody, which are told in basis points as well. */
  readonly isOfRates: boolean;
  /** What is asked for is a unit itself: "how many percent?". */
  readonly isUnit: boolean;
  /** The unit that it has to have; null where any will do. */
  readonly unit: string | null;
  /** What tells the thing from others of its kind: "grain" of "grain exports". */
  readonly attributes: readonly ReadonlySet<string>[];
  /** Whose figure it is: the terms of a name, `country:US` or those of "Ann Lee"; null where anybody's will do. */
  readonly owner: readonly string[] | null;
  /** The name as written. */
  readonly ownerName: string;
  /** Where it is: the terms of the places named. */
  readonly places: readonly QueryWord[];
  /** What is said to happen to it, in verbs that `acts` does not know. */
  readonly verbs: readonly QueryWord[];
  /** All other words. */
  readonly words: readonly QueryWord[];
  /** Of these words, the share that has to be said with a figure or around it. */
  readonly leastSaid: number;
}

/** A question's quotes are chosen for all of its words already, and a claim's as well. */
const HALF = 0.5;

/** What asks for a figure, before what is asked for: "how many", "what is the number of". */
const ASKING =
  /^\W*(?:(?:and|so|but)\s+)?(?:how\s+(?:many|much|high|large|big|low|strong)(?:\s+(?:of|more))?|(?:what|which)(?:['’]s|\s+(?:is|was|are|were))?(?:\s+the)?(?:\s+(?:total|latest|current|exact))*(?:\s+(?:number|amount|count|size)\s+of)?)(?:\s+(?:is|are|was|were|the))*\s+/i;
const RATES = /\b(?:rates?|percentage|percent|per cent|share|inflation|unemployment)\b/i;
const SUMS =
  /\b(?:prices?|costs?|pay|paid|worth|spen[dt]|fines?|aid|money|revenue|profits?|salary|wages?|budget|debt)\b/i;
/** Plurals that are sums, rates or readings of an instrument. */
const MEASURED_PLURALS: ReadonlySet<string> = new Set(
  `prices rates costs sales exports imports profits earnings revenues losses damages wages salaries taxes funds
  expenses debts donations reserves stocks tariffs fees fines loans savings yields benefits deposits rents bills
  temperatures emissions winds ratings proceeds holdings subsidies pensions budgets payments levels premiums`.split(
    /\s+/,
  ),
);
/** What is counted is somewhere: a source need not say in such a word that it is. */
const PRESENCE: ReadonlySet<string> = new Set(
  'deployed stationed based present posted serving remaining there kept left currently now today exist'.split(
    ' ',
  ),
);
const PLACE_BEFORE =
  /\b(?:in|at|from|to|into|across|near|inside|outside|around|throughout|for|against|on)\s+(?:the\s+)?(?:[\p{L}.]+(?:,\s+and|,|\s+and|\s+or)\s+(?:the\s+)?)?$/iu;
/** "Palestinians killed", whose deaths are theirs wherever they are. */
const PEOPLE = /(?:ans|is|ese|men|ards)$/i;
const SUMMED: readonly QuantityKind[] = ['count', 'money'];
/** "How much did prices rise?" */
const CHANGES =
  /\b(?:rise|rose|fall|fell|increased?|drop(?:ped)?|changed?|grow|grew|up|down|higher|lower)\b/i;
const RATED: readonly QuantityKind[] = ['percent', 'share'];
const COUNTED: readonly QuantityKind[] = ['count', 'share', 'percent', 'mass', 'volume', 'measure'];
const MEASURED: readonly QuantityKind[] = [
  ...(['count', 'percent', 'money', 'share', 'measure', 'temperature', 'length', 'area'] as const),
  ...(['volume', 'mass', 'speed', 'energy', 'power', 'data'] as const),
];

/**
 * Understands what figures a topic asks for, "US troops in Niger", or a question, "how many US troops are in Niger?":
 *
 * - what is counted is the last plural of its first phrase, else the last word of it that is no name;
 * - a name is the owner ("US troops", "goals by Haaland"), unless a preposition makes it a place or it is an act that
 *   is counted ("Turkey earthquake deaths").
 *
 * @param isName whether a term is a name elsewhere: questions are typed in small letters.
 * @param isComplete for all figures of a topic: its other words have to be said with a figure, whatever verb it has, and
 *   how a sum changed counts as well. Else half of them.
 * @returns null where the text has no word to look for.
 */
export function readFigureQuery(
  text: string,
  { isName = () => false, isComplete = false }: QueryOptions = {},
): FigureQuery | null {
  const from = ASKING.exec(text)?.[0].length ?? 0;
  const words = wordsIn(text, isName).filter(({ start }) => start >= from);
  const phrase = phraseOf(text, words);
  const nouns = phrase.filter((word) => !word.isName);
  const counted = nouns.filter((word) => !isMeasure(word) && !UNIT_ENTRIES.has(word.word));
  const candidates = [counted, nouns, phrase].find((list) => list.length > 0) ?? [];
  // "Inflation rose to 8%", but "the rate" of a mortgage.
  const rate = nouns.find(({ word }) => /^rates?$/.test(word));
  const isOfRate = rate && !candidates.some(({ word }) => RATES.test(word));
  const focus = isOfRate
    ? rate
    : (candidates.findLast(({ word }) => isPlural(word)) ?? candidates.at(-1));
  if (focus === undefined) return null;
  const isCount = /\bhow many\b|\bnumber of\b/i.test(text.slice(0, from));
  return toQuery(text, { words, phrase, focus, isCount, isComplete });
}

/** Whether a text asks for a number: "how many", and "what is the death toll". */
export function asksForNumber(text: string): boolean {
  const [asking = ''] = ASKING.exec(text) ?? [];
  if (/\bhow\b|\b(?:number|amount|count|size)\b/i.test(asking)) return true;
  if (asking === '') return false;
  const phrase = phraseOf(
    text,
    wordsIn(text, () => false).filter(({ start }) => start >= asking.length),
  );
  return phrase.some((word) => isMeasure(word) || RATES.test(word.word) || SUMS.test(word.word));
}

interface QueryOptions {
  readonly isName?: (term: string) => boolean;
  readonly isComplete?: boolean;
}

/**
 * What a figure of a claim is of: what it counts, in the same unit; its other words, half of which have to be said.
 *
 * @param quantity one of the claim's.
 */
export function queryOfClaim(text: string, quantity: Quantity): FigureQuery {
  const { start, end, kind, unit, noun } = quantity;
  const isOwn = (word: Word) => word.start < end && word.end > start;
  const words = wordsIn(text, () => false).filter((word) => !isOwn(word));
  const phrase =
    noun === null ? [] : words.filter((word) => word.start >= noun.start && word.end <= noun.end);
  const focus = phrase.at(-1);
  const kinds = new Set<QuantityKind>(kind === 'share' ? ['share', 'percent'] : [kind]);
  const own = { kinds, unit: unit?.name ?? null };
  if (focus !== undefined) {
    const query = toQuery(text, { words, phrase, focus, isCount: true, isComplete: false });
    return { ...query, ...own, attributes: [], owner: query.owner ?? actorBefore(text, start) };
  }
  const others = words.filter(({ isName }) => !isName);
  const act = quantity.status === null ? null : actsOf(quantity.status.lemma);
  return {
    counted: '',
    things: new Set(others.map(({ term }) => term)),
    isOfPersons: act !== null,
    acts: act,
    countsActs: false,
    attributes: [],
    places: [],
    verbs: [],
    leastSaid: HALF,
    isUnit: false,
    isOfRates: false,
    isMeasured: true,
    ...{ owner: actorBefore(text, start), ownerName: '' },
    ...{ words: words.map(toQueryWord), ...own },
  };
}

/** Who acts before a figure, by the terms of the name: "France" of "France withdrew its 1,500 soldiers". */
function actorBefore(text: string, at: number): readonly string[] | null {
  const terms = extractTerms(text).filter(({ kind }) => kind !== 'phrase');
  const acting = nameGroups(text, terms).filter((name) => name.isActing && name.end <= at);
  const actor = acting.findLast(({ isSource }) => !isSource) ?? acting.at(-1);
  if (actor === undefined) return null;
  const country = actor.terms.findLast((term) => isCountryTerm(term));
  return country === undefined ? actor.terms : [country];
}

interface Parts {
  readonly words: readonly Word[];
  readonly phrase: readonly Word[];
  readonly focus: Word;
  readonly isCount: boolean;
  readonly isComplete: boolean;
}

function toQuery(text: string, { words, phrase, focus, isCount, isComplete }: Parts): FigureQuery {
  const ownActs = actsOf(focus.term);
  // "Rescue flights" are of that kind, whatever happens to them.
  const isKind = (word: Word) =>
    phrase.includes(word) && word.end <= focus.start && !word.word.endsWith('ed');
  const isAct = (word: Word) => !word.isName && !isKind(word) && actsOf(word.term) !== null;
  const unit = UNIT_ENTRIES.get(focus.word)?.name ?? null;
  const acts =
    ownActs ?? words.flatMap((word) => (isAct(word) ? (actsOf(word.term) ?? []) : []))[0];
  const others = words.filter(
    (word) =>
      word !== focus &&
      !isMeasure(word) &&
      !PRESENCE.has(word.word) &&
      !(UNIT_ENTRIES.has(word.word) && word.end <= focus.start) &&
      (ownActs !== null || !isAct(word)),
  );
  const isVerb = ({ word, start }: Word) =>
    start > focus.end && (/(?:ed|ing)$/.test(word) || baseFormOf(word) !== word);
  const isPlace = (word: Word) =>
    word.isName &&
    ((ownActs !== null && isCountryTerm(word.term) && !PEOPLE.test(word.word)) ||
      PLACE_BEFORE.test(text.slice(0, word.start)));
  const owner =
    ownActs === null || isByName(ownActs) || others.some(({ word }) => PEOPLE.test(word))
      ? ownerIn(text, { focus, phrase, names: others.filter(({ isName }) => isName), isPlace })
      : [];
  const isMeasured =
    ownActs === null && !isCount && (!isPlural(focus.word) || MEASURED_PLURALS.has(focus.word));
  const isRate = RATES.test(text);
  const isSum = SUMS.test(text) && !isRate;
  const isChange = CHANGES.test(text);
  const plain = isSum && !isChange && !isComplete ? SUMMED : isMeasured ? MEASURED : COUNTED;
  const kinds = isRate ? RATED : isSum ? [...plain, 'money' as const] : plain;
  const things = [focus.term, ...mutualSynonyms(focus)];
  const rest = others.filter((word) => !owner.includes(word));
  const attributes = ownActs === null ? attributesOf(text, { focus, phrase, words: rest }) : [];
  const isKnownOtherwise = (word: Word) =>
    isVerb(word) ||
    GENERAL.has(word.word) ||
    attributes.some((kind) => kind.has(word.term)) ||
    (ownActs !== null && countsAnybody(word.term));
  return {
    ...{ counted: focus.word, things: new Set(things), isOfPersons: things.some(countsAnybody) },
    ...{ acts: acts ?? null, countsActs: ownActs !== null },
    isMeasured: isMeasured || isRate || isSum,
    kinds: new Set<QuantityKind>(unit === null ? kinds : MEASURED),
    ...{ isUnit: unit !== null, unit },
    isOfRates: /^rates?$/.test(focus.word) && attributes.length === 0,
    attributes,
    owner: owner.length === 0 ? null : owner.map(({ term }) => term),
    ownerName: text.slice(owner[0]?.start ?? 0, owner.at(-1)?.end ?? 0),
    places: rest.filter(isPlace).map(toQueryWord),
    verbs: isComplete ? rest.filter((word) => !word.isName && isVerb(word)).map(toQueryWord) : [],
    words: rest
      .filter((word) => !isPlace(word) && !(isComplete && !word.isName && isKnownOtherwise(word)))
      .map(toQueryWord),
    leastSaid: isComplete ? 1 : HALF,
  };
}
