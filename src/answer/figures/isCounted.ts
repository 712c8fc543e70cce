import { findAttributions } from '../../text/quantities/findAttributions.ts';
import { isPlural } from '../../text/quantities/isPlural.ts';
import type { Quantity, QuantityKind } from '../../text/quantities/quantity.ts';
import { PERSONS } from '../../text/quantities/tables/nouns.ts';
import type { Span } from '../../text/span.ts';
import type { Term } from '../../text/terms/term.ts';
import { actsOf } from '../compare/acts.ts';
import { countsTheSame, PERSON } from '../compare/countsTheSame.ts';
import { thingNear } from '../compare/thingNear.ts';
import type { Sentence } from './sentence.ts';
import type { Topic } from './topic.ts';

/** What a number without a noun may be of: nothing that has a kind of its own. */
const MEASURED: ReadonlySet<QuantityKind> = new Set([
  ...(['percent', 'money', 'share', 'measure', 'temperature'] as const),
]);
const RATE: ReadonlySet<QuantityKind> = new Set(['percent', 'share'] as const);
/** "Military and economic aid", "the average price of a gallon of gas": terms, stop words too. */
const KIND_BEFORE = 4;
const KIND_AFTER = 6;
/** Persons that `PERSONS` and plurals of peoples do not cover. */
const DEAD =
  /^(?:dead|wounded|injured|missing|staff|personnel|crew|pilots|journalists|boys|girls|men|women|kids|pupils)$/;

/**
 * Whether a quantity counts what the topic is about, by the first rule that holds:
 *
 * 1. the noun that it counts is the topic's, or a synonym: "650 US soldiers" for "troops"; where the topic names what
 *    happens, it happens to them, or tells the kind: "evacuation flights"
 * 2. for a topic that counts acts: it is persons, or nothing named, to whom it happens: "killed 70 people", "70 dead"
 * 3. without a noun: the topic's word stands before it in its clause, or right after it: "inflation rose to 8%"
 *
 * @returns the place of the topic's word, or of what happens, null where it counts something else.
 */
export function isCounted(
  quantity: Quantity,
  { text, terms }: Sentence,
  topic: Topic,
): Span | null {
  const { noun, status, kind } = quantity;
  const head = noun && terms.findLast((term) => isWithin(term, noun));
  if (topic.acts !== null && !topic.countsActs) {
    // "Three evacuation flights" are of that kind, whatever happens to them.
    const isKind = terms.some(
      ({ term, ...span }) =>
        noun !== null &&
        isWithin(span, noun) &&
        actsOf(term) === topic.acts &&
        isKindIn(term, topic),
    );
    if (!isKind && !happens(quantity, topic.acts)) return null;
  }
  // "A 17-point comeback" counts no points, and "a 51-seat majority" no seats.
  const isAttribute = noun !== null && /^[-‐‑]$/.test(text.slice(quantity.number.end, noun.start));
  if (isAttribute && !topic.isMeasured) return null;
  if (kind === 'age' || isDifference(quantity, text)) return null;
  if (kind === 'money' && !topic.isMeasured) return null;
  if (isSourceCounted(quantity, text)) return null;
  if (head && topic.things.has(head.term)) {
    return isOfKind(head, { terms }, topic) ? head : null;
  }
  // "Killing more than 40", "evacuated 70 citizens", for people to whom it happens.
  const isAnybody =
    noun === null || countsTheSame(head?.term ?? '', PERSON) || isPerson(noun.head, head);
  if (topic.acts !== null && !topic.countsActs && isAnybody && kind === 'count') {
    return topic.isOfPersons ? status : null;
  }
  if (topic.countsActs) {
    const isDone = kind === 'count' && happens(quantity, topic.acts ?? new Set());
    const isAct = head ? (actsOf(head.term) ?? new Set()) === topic.acts : false;
    if (isAct) return noun;
    if (isDone && (noun === null || isPerson(noun.head, head))) return status ?? quantity;
    const isBare = kind === 'count' && noun === null && status === null;
    return isBare ? thingNear(quantity, { text, terms }, topic.things) : null;
  }
  if (noun !== null || quantity.unit?.name === 'year') return null;
  const isFree =
    kind === 'count'
      ? status === null && quantity.unit === null && !topic.isRate
      : topic.isMeasured && (topic.isRate ? RATE : MEASURED).has(kind);
  const thing = isFree ? thingNear(quantity, { text, terms }, topic.things) : null;
  return thing && isOfKind(thing, { terms }, topic) ? thing : null;
}

function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** "One user wrote": who says something is not counted. */
function isSourceCounted({ low, high, start }: Quantity, text: string): boolean {
  if (low !== 1 || high !== 1) return false;
  return findAttributions(text).some(({ source }) => source.start <= start && start < source.end);
}

/** "Fewer by 300 votes", "300 points away", "3 degrees below normal": from one figure to another. */
function isDifference({ start, end, noun, kind }: Quantity, text: string): boolean {
  const after = text.slice(Math.max(end, noun?.end ?? 0));
  const isBy = kind === 'count' && /\bby\s+$/i.test(text.slice(0, start));
  return (
    isBy ||
    /^\s+(?:away|behind|short|ahead|apart|(?:above|below) (?:normal|average))\b/i.test(after)
  );
}

/** Whether the words that tell a thing from others of its kind stand with it: "grain exports", "the export of grain". */
function isOfKind(thing: Span, { terms }: Pick<Sentence, 'terms'>, { compounds }: Topic): boolean {
  const at = terms.findIndex(({ start, end }) => start >= thing.start && end <= thing.end);
  const beside = terms.filter((_, i) => i >= at - KIND_BEFORE && i <= at + KIND_AFTER);
  return compounds.every((kind) => beside.some(({ term }) => kind.has(term)));
}

function isKindIn(term: string, { compounds }: Topic): boolean {
  return compounds.some((kind) => kind.has(term));
}

function happens({ status }: Quantity, acts: ReadonlySet<string>): boolean {
  return status !== null && acts.has(status.lemma);
}

function isPerson(head: string, term: Term | null | undefined): boolean {
  return PERSONS.has(head) || DEAD.test(head) || (term?.kind === 'country' && isPlural(head));
}
