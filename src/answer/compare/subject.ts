import type { EventDate } from '../../text/dates/eventDate.ts';
import { frequencyRank } from '../../text/lexicon/frequencyRank.ts';
import { isPlural } from '../../text/quantities/isPlural.ts';
import type { QuantityKind } from '../../text/quantities/quantity.ts';
import { statusOf } from '../../text/quantities/tables/statuses.ts';
import { extractTerms } from '../../text/terms/extractTerms.ts';
import { asksForFigure } from '../question/asksForFigure.ts';
import type { Question, QuestionTerm, QuestionType } from '../question/question.ts';
import { actingName } from './actingName.ts';
import { besideName } from './besideName.ts';
import { type EventKind, eventOf, isPresence } from './eventOf.ts';
import { nameGroups } from './nameGroups.ts';
import { readClaim } from './readClaim.ts';
import type { Figure, Statement } from './statement.ts';

/** What a figure is of: what a quote's figure has to be of, too, to be compared with it. */
export interface Subject {
  /** The claim or the question. */
  readonly text: string;
  /** Null where any will do. */
  readonly unit: string | null;
  /** The kinds of figure that will do; null where any will. */
  readonly kinds: readonly QuantityKind[] | null;
  /** Terms of what is counted, any of them; empty where the words name none. */
  readonly things: readonly string[];
  /** The term that has to stand with a figure whose own words do not say what it counts. */
  readonly telling: string | null;
  /** ISO 3166 code; null where nobody in particular is meant. */
  readonly owner: string | null;
  /** Countries that act, where there are two at least: "the US gave Ukraine $3 billion"; all have to be named. */
  readonly parties: readonly string[];
  /** Terms of the name whose figure it is, where that is no country; null where no name owns it or acts. */
  readonly holder: readonly string[] | null;
  readonly event: EventKind | null;
  /** The verb of the news that the words hold (`statuses.ts`), whether or not it tells happenings apart. */
  readonly status: string | null;
  /** Terms that say which matter it is: half of them have to stand with a figure, or in its article's title. */
  readonly matter: readonly string[];
  /** All of its words: what else a figure is narrowed down by is not its own. */
  readonly words: readonly string[];
  /** The names among them, half of which have to stand there as well. */
  readonly names: readonly string[];
  /** The names as they stand together: of each, one that is no English word has to stand there, or all. */
  readonly groups: readonly (readonly string[])[];
  /** What the claim begins with, any of it: whom or what it is about; empty where that is the figure. */
  readonly lead: readonly string[];
  /** What a figure that counts nothing has to have in its sentence. */
  readonly topics: readonly string[];
  readonly dates: readonly EventDate[];
  /** Terms of where it is, any of them; empty where that is left open. */
  readonly places: readonly string[];
}

/** Rarer than all words that the lexicon knows. */
const UNKNOWN_RANK = 100_000;

const RATES = /\b(?:rates?|percentage|per ?cent|share|inflation|unemployment)\b/i;
const SUMS =
  /\b(?:prices?|costs?|pay|paid|worth|spend|spent|fines?|aid|money|revenue|profits?|salary|wages?|rais\w+|budget|debt|damages|gallon|deal)\b/i;
const COUNTS = /\b(?:population|number)\b/i;

const UNIT_WORDS: ReadonlySet<string> = new Set(['percent', 'cent', 'dollar', 'euro', 'pound']);

/** What a figure of a claim is of. Where the claim names no owner, it is who acts in it, if that is one country. */
export function subjectOf(figure: Figure): Subject {
  const { quantity, statement } = figure;
  const head = headOf(figure);
  const [actor, ...others] = partiesOf(statement);
  const things = head === null ? [] : [head];
  return {
    text: figure.text,
    unit: unitOf(figure),
    kinds: null,
    things,
    telling: rarest(statement.topics.map(({ term }) => term)) ?? head,
    owner: quantity.owner?.country ?? (others.length === 0 ? (actor ?? null) : null),
    parties: others.length === 0 ? [] : [actor ?? '', ...others],
    holder: holderOf(figure),
    event: eventOf(quantity.status?.lemma),
    status: quantity.status?.lemma ?? null,
    matter: matterOf(statement, things),
    words: statement.terms.map(({ term }) => term),
    names: statement.names.map(({ term }) => term),
    groups: nameGroups(statement).map(({ terms }) =>
      terms.filter((term) => !term.startsWith('country:')),
    ),
    lead: leadOf(figure),
    topics: statement.topics.map(({ term }) => term),
    dates: statement.dates,
    places: placesOf(figure),
  };
}

/** What figure a question asks for; null where it asks for none, or its words do not say of what. */
export function subjectAsked(question: Question): Subject | null {
  if (!asksForFigure(question)) return null;
  const { text, type, terms } = question;
  const focus = terms.filter(({ isFocus }) => isFocus);
  const things = thingsIn(
    focus.filter(({ isName }) => !isName),
    type,
  ).map(({ term }) => term);
  const owner = focus.find(({ term }) => term.startsWith('country:'))?.term ?? null;
  const statement = readClaim(text, null);
  const [actor, ...others] = partiesOf(statement);
  if (things.length === 0) return null;
  return {
    text,
    ...{ unit: type === 'count' ? 'count ' : null, things, telling: rarest(things) },
    kinds: type === 'count' ? ['count'] : kindsAsked(text),
    owner: owner?.replace('country:', '') ?? (others.length === 0 ? (actor ?? null) : null),
    ...{ parties: [], holder: null },
    event: terms.reduce<EventKind | null>(
      (event, { term }) => event ?? eventOf(statusOf(term)),
      null,
    ),
    status: terms.map(({ term }) => statusOf(term)).find((status) => status !== undefined) ?? null,
    // "Number" only asks.
    matter: matterOf(statement, things).filter((word) => terms.some(({ term }) => term === word)),
    words: statement.terms.map(({ term }) => term),
    names: statement.names.map(({ term }) => term),
    ...{ groups: [], lead: [], topics: [] },
    // "Today" asks for no time that a quote could be held against without the day on which it is asked.
    dates: statement.dates.filter(({ edtf }) => edtf !== null),
    places: countryPlaces(statement),
  };
}

/** The name, none of a country, that a figure belongs to by its sentence. */
export function holderOf({ quantity, text, statement }: Figure): readonly string[] | null {
  const groups = nameGroups(statement);
  const { noun, start } = quantity;
  // "20 Grand Slam titles" are of that kind; "12,000 Google employees" are whose they are, where nobody else has them.
  const others = groups.filter((one) => !noun || one.start < noun.start || one.end > noun.end);
  const name =
    besideName(others, { quantity, text }) ??
    actingName(others, start) ??
    besideName(groups, { quantity, text });
  return name === null || name.terms.some((term) => term.startsWith('country:'))
    ? null
    : name.terms;
}

/** The words before the first stop word: "Public farm debt is …", "Acme canceled …". */
function leadOf({ quantity, statement: { terms } }: Figure): string[] {
  const before = terms.filter(({ end }) => end <= quantity.start);
  const first = before.findIndex(({ kind }) => kind !== 'stop');
  const rest = before.slice(Math.max(0, first));
  const end = rest.findIndex(({ kind }) => kind === 'stop');
  const lead = rest.slice(0, end < 0 ? rest.length : end).filter(({ kind }) => kind === 'word');
  return lead.flatMap(({ term }, i) => (i > 0 && statusOf(term) ? [] : term));
}

/** Of "how many measles cases" and "how many people live" the cases and the people. */
function thingsIn(focus: readonly QuestionTerm[], type: QuestionType): QuestionTerm[] {
  const counted = focus.findLast(({ word }) => isPlural(word.toLowerCase()));
  return type === 'count' && counted ? [counted] : [...focus];
}

/** A price is money, and a rate a part of a whole. */
function kindsAsked(text: string): QuantityKind[] | null {
  if (RATES.test(text)) return ['percent', 'share'];
  if (SUMS.test(text)) return ['money'];
  return COUNTS.test(text) ? ['count'] : null;
}

/** Parts of a whole are percentages; nothing is converted otherwise. */
export function unitOf({ quantity: { kind, unit } }: Figure): string {
  if (kind === 'share' || unit?.name === 'percent') return 'percent';
  return `${kind} ${unit?.name ?? ''}`;
}

export function headOf({ quantity: { noun } }: Figure): string | null {
  return noun === null ? null : (extractTerms(noun.head)[0]?.term ?? null);
}

/** The countries that act in a sentence. */
export function partiesOf({ countries }: Statement): Set<string> {
  return new Set(countries.filter(({ isParty }) => isParty).map(({ country }) => country));
}

/** Where a figure is, by the words of its sentence. */
export function placesOf({ quantity: { place }, text, statement }: Figure): string[] {
  const terms = place === null ? [] : extractTerms(text.slice(place.start, place.end));
  const named = terms.filter(({ kind }) => kind !== 'stop').map(({ term }) => term);
  return [...countryPlaces(statement), ...named];
}

/** What is counted and what happens to it are compared by rules of their own. */
function matterOf({ anchors }: Statement, things: readonly string[]): string[] {
  const words = anchors.map(({ term }) => term);
  const isCompared = (word: string) =>
    eventOf(statusOf(word)) !== null || isPresence(statusOf(word));
  return [...new Set(words)].filter((word) => !things.includes(word) && !isCompared(word));
}

function countryPlaces({ countries }: Statement): string[] {
  return countries.filter(({ isParty }) => !isParty).map(({ country }) => `country:${country}`);
}

/** The rarest word of what a sentence is about tells most: "unemployment" of "unemployment rose". */
function rarest(terms: readonly string[]): string | null {
  const rank = (term: string) => frequencyRank(term) ?? UNKNOWN_RANK;
  return terms
    .filter((term) => !UNIT_WORDS.has(term))
    .reduce<string | null>(
      (least, term) => (least === null || rank(term) > rank(least) ? term : least),
      null,
    );
}
