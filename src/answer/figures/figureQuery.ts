import { baseFormOf, synonymsOf } from '../../text/lexicon/words.ts';
import { isPlural, PERSONS } from '../../text/quantities/context/findNoun.ts';
import { statusOf } from '../../text/quantities/context/findStatus.ts';
import type { Quantity, QuantityKind } from '../../text/quantities/quantity.ts';
import { UNIT_ENTRIES } from '../../text/quantities/units/units.ts';
import { extractTerms } from '../../text/terms/extractTerms.ts';
import type { Term } from '../../text/terms/term.ts';
import { NUMBER, readTraits, Trait } from '../../text/terms/traits.ts';
import { actsOf, isByName } from './acts.ts';
import { countsAnybody } from './countsTheSame.ts';
import { nameGroups } from './nameGroups.ts';

/** A word that has to be said of a figure or around it: the term and its close synonyms. */
export interface QueryWord {
  readonly terms: ReadonlySet<string>;
  readonly isName: boolean;
}

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

/** Synonyms further off than that count something else: "help" is no "worker". */
const LEAST_WEIGHT = 0.6;
/** What else is asked for is matched by closer ones: a strike of nurses is no attack. */
const SAME_MATTER = 0.7;
/** A question's quotes are chosen for all of its words already, and a claim's as well. */
const HALF = 0.5;

/** What asks for a figure, before what is asked for: "how many", "what is the number of". */
const ASKING =
  /^\W*(?:(?:and|so|but)\s+)?(?:how\s+(?:many|much|high|large|big|low|strong)(?:\s+(?:of|more))?|(?:what|which)(?:['’]s|\s+(?:is|was|are|were))?(?:\s+the)?(?:\s+(?:total|latest|current|exact))*(?:\s+(?:number|amount|count|size)\s+of)?)(?:\s+(?:is|are|was|were|the))*\s+/i;
/** Of "death toll" and "inflation rate" the first word is what is counted. */
const MEASURES: ReadonlySet<string> = new Set(
  'rate level number amount percentage toll figure total count size strength value'.split(' '),
);
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
/** Words that tell no kind of thing from another one. */
const GENERAL: ReadonlySet<string> = new Set(
  `total overall annual yearly monthly weekly daily average median estimated current latest new recent national
  reported official global worldwide additional different many more first last key benchmark fixed interest short-term
  term without`.split(/\s+/),
);
/** Between the words of one phrase: "US troops", "France’s troops", "US-led forces". */
const WITHIN_PHRASE = /^\+?(?:['’ʼ]s?)?[\s-]*$/;
const PLACE_BEFORE =
  /\b(?:in|at|from|to|into|across|near|inside|outside|around|throughout|for|against|on)\s+(?:the\s+)?(?:[\p{L}.]+(?:,\s+and|,|\s+and|\s+or)\s+(?:the\s+)?)?$/iu;
/** After what is counted: "layoffs at Google", "the revenue of Apple", "how many jobs did Google cut". */
const OWNER_BEFORE =
  /\b(?:of|by|at|for|from|did|does|do|has|have|had|will|would|is|are|was|were|can|could)\s+(?:the\s+)?$/i;
/** "Palestinians killed", whose deaths are theirs wherever they are. */
const PEOPLE = /(?:ans|is|ese|men|ards)$/i;
/** "The price of a gallon of gas", "strikes by nurses". */
const OF = /^\s+(?:of|by)\s+(?:an?\s+|the\s+)?$/i;
const COUNTRY = 'country:';

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

/** A word of the text with what it is. */
interface Word extends Term {
  readonly word: string;
  readonly isName: boolean;
}

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
  const country = actor.terms.findLast((term) => term.startsWith(COUNTRY));
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
    ((ownActs !== null && word.term.startsWith(COUNTRY) && !PEOPLE.test(word.word)) ||
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

/** The content words of a text. A date's digits are matched like words, a month like a name. */
function wordsIn(text: string, isName: (term: string) => boolean): Word[] {
  const terms = extractTerms(text).filter(({ kind }) => kind !== 'phrase');
  const traits = readTraits(text, terms);
  return terms.flatMap((term, i) => {
    const bits = traits[i] ?? 0;
    const isNumber = (bits & NUMBER) !== 0 && (bits & Trait.year) === 0;
    if (bits & Trait.stop || isNumber) return [];
    const isPossessive = /^['’]/.test(text.slice(term.end, term.end + 1));
    const isNamed = (bits & Trait.name) !== 0 || isPossessive || isName(term.term);
    const word = text.slice(term.start, term.end).toLowerCase();
    return { ...term, word, isName: isNamed && (bits & Trait.calendar) === 0 };
  });
}

/** The words up to the first preposition or verb of grammar. "Size of the US force": the force. */
function phraseOf(text: string, words: readonly Word[]): Word[] {
  const isOf = (word: Word) => /^\s+of\s/.test(text.slice(word.end));
  const first = words.findIndex(
    (word) => !isMeasure(word) && !(UNIT_ENTRIES.has(word.word) && isOf(word)),
  );
  const rest = words.slice(Math.max(0, first));
  const end = rest.findIndex((word, i) => {
    const next = rest[i + 1];
    return next === undefined || !WITHIN_PHRASE.test(text.slice(word.end, next.start));
  });
  return rest.slice(0, end + 1);
}

function isMeasure({ word }: Word): boolean {
  return MEASURES.has(word.replace(/s$/, ''));
}

interface Owners {
  readonly focus: Word;
  readonly phrase: readonly Word[];
  readonly names: readonly Word[];
  readonly isPlace: (word: Word) => boolean;
}

/** The last name before what is counted, a possessive rather than others, or the first one tied to it after it. */
function ownerIn(text: string, { focus, phrase, names, isPlace }: Owners): Word[] {
  const before = names.filter((name) => phrase.includes(name) && name.end <= focus.start);
  const isPossessive = ({ start, end }: Word) =>
    /['’]s?$/.test(text.slice(start, end)) || /^['’]/.test(text.slice(end, end + 1));
  const found =
    before.findLast(isPossessive) ??
    before.at(-1) ??
    names.find((name) => name.start > focus.end && isTied(name) && isOwner(name));
  if (found === undefined) return [];
  const at = names.indexOf(found);
  const isJoined = (a: Word | undefined, b: Word | undefined) =>
    a !== undefined &&
    b !== undefined &&
    !isPossessive(a) &&
    /^(?:\s|-|\s?&\s?)$/.test(text.slice(a.end, b.start));
  let [first, last] = [at, at];
  while (isJoined(names[first - 1], names[first])) first--;
  while (isJoined(names[last], names[last + 1])) last++;
  const group = names.slice(first, last + 1);
  const country = group.findLast(({ term }) => term.startsWith(COUNTRY));
  return country === undefined ? group : [country];

  /** "Jobs at Google" are its own, "soldiers at Niger’s border" are there. */
  function isOwner(name: Word): boolean {
    const isOf = /\b(?:at|for|from)\s+(?:the\s+)?$/i.test(text.slice(focus.end, name.start));
    return !isPlace(name) || (isOf && !name.term.startsWith(COUNTRY));
  }

  /** "Goals by Haaland", and not "the invasion of Ukraine" further on. */
  function isTied(name: Word): boolean {
    const between = text.slice(focus.end, name.start);
    return (
      OWNER_BEFORE.test(between) && !(/\bof\s+(?:the\s+)?$/i.test(between) && !OF.test(between))
    );
  }
}

/** "Gas" of "gas prices" and of "the price of gas", and not "average". */
function attributesOf(
  text: string,
  { focus, phrase, words }: Pick<Parts, 'focus' | 'phrase' | 'words'>,
): ReadonlySet<string>[] {
  const before = phrase.filter((word) => word.end <= focus.start && words.includes(word));
  const next = words.find(({ start }) => start >= focus.end);
  const isTied = next !== undefined && OF.test(text.slice(focus.end, next.start));
  return [...before, ...(isTied ? [next] : [])]
    .filter(({ term, word }) => !term.startsWith(COUNTRY) && !GENERAL.has(word) && !statusOf(term))
    .filter((word) => !isMeasure(word))
    .map(({ term }) => new Set([term, ...closeSynonyms(term, LEAST_WEIGHT)]));
}

function toQueryWord({ term, isName }: Word): QueryWord {
  return { terms: new Set([term, ...closeSynonyms(term, SAME_MATTER)]), isName };
}

function closeSynonyms(term: string, least: number): string[] {
  return synonymsOf(term).flatMap((one) =>
    one.weight >= least && !one.term.includes('_') ? one.term : [],
  );
}

let persons: ReadonlySet<string> | undefined;

/**
 * Soldiers are troops and troops are soldiers. Who votes is no vote, nor is an inflationary policy inflation: one word is
 * derived from the other. Of what the news counts one by one (`PERSONS`) only the like will do: an election is no vote.
 */
function mutualSynonyms({ term, word }: Word): string[] {
  persons ??= new Set([...PERSONS].flatMap((one) => extractTerms(one)[0]?.term ?? []));
  const all = persons;
  return closeSynonyms(term, LEAST_WEIGHT).filter((other) => {
    const isMutual = closeSynonyms(other, LEAST_WEIGHT).includes(term);
    const isDerived = other.startsWith(term) || term.startsWith(other);
    return isMutual && !isDerived && (!PERSONS.has(word) || all.has(other));
  });
}
