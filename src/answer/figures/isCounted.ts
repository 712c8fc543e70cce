import { isPlural } from '../../text/quantities/isPlural.ts';
import type { Quantity, QuantityKind } from '../../text/quantities/quantity.ts';
import { PERSONS } from '../../text/quantities/tables/nouns.ts';
import type { Span } from '../../text/span.ts';
import type { Term } from '../../text/terms/term.ts';
import { actsOf } from './acts.ts';
import type { Sentence } from './sentence.ts';
import type { Topic } from './topic.ts';

/** "Inflation in the country slowed to a still painful 8.5%": terms between a measured thing and its figure. */
const REACH_BEFORE = 12;
/** "An 8.5% annual inflation rate". */
const REACH_AFTER = 2;
const CLAUSE_END = /[,;:()–—]|[.!?]\s/;
/** Between thing and figure these begin to speak of something else: "inflation report shows", "inflation with trillions". */
const BREAKS =
  /\b(?:with|shows?|showed|said|says|that|and|while|as|than|spend\w*|spent|because|but|after)\b/i;
/** What a number without a noun may be of: nothing that has a kind of its own. */
const MEASURED: ReadonlySet<QuantityKind> = new Set([
  'percent',
  'money',
  'share',
  'measure',
] as const);
/** Persons that `PERSONS` and plurals of peoples do not cover. */
const DEAD =
  /^(?:dead|wounded|injured|missing|staff|personnel|crew|pilots|journalists|boys|girls|men|women|kids|pupils|palestinians|israelis)$/;

/**
 * Whether a quantity counts what the topic is about, by the first rule that holds:
 *
 * 1. the noun that it counts is the topic's, or a synonym: "650 US soldiers" for "troops"
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
  const head = noun && terms.findLast(({ start, end }) => start >= noun.start && end <= noun.end);
  if (topic.acts !== null && !topic.countsActs && !happens(quantity, topic.acts)) return null;
  if (head && topic.things.has(head.term)) return head;
  if (topic.countsActs) {
    const isDone = kind === 'count' && happens(quantity, topic.acts ?? new Set());
    const isAct = head ? (actsOf(head.term) ?? new Set()) === topic.acts : false;
    if (isAct) return noun;
    if (isDone && (noun === null || isPerson(noun.head, head))) return status ?? quantity;
    const isBare = kind === 'count' && noun === null && status === null;
    return isBare ? thingNear(quantity, { text, terms }, topic) : null;
  }
  if (noun !== null || quantity.unit?.name === 'year') return null;
  const isFree =
    kind === 'count'
      ? status === null && quantity.unit === null
      : topic.isMeasured && MEASURED.has(kind);
  return isFree ? thingNear(quantity, { text, terms }, topic) : null;
}

function happens({ status }: Quantity, acts: ReadonlySet<string>): boolean {
  return status !== null && acts.has(status.lemma);
}

function isPerson(head: string, term: Term | null | undefined): boolean {
  return PERSONS.has(head) || DEAD.test(head) || (term?.kind === 'country' && isPlural(head));
}

function thingNear(
  { start, end }: Quantity,
  { text, terms }: Pick<Sentence, 'text' | 'terms'>,
  { things }: Topic,
): Span | null {
  const isThing = ({ term }: Term) => things.has(term);
  const before = terms
    .filter((term) => term.end <= start)
    .slice(-REACH_BEFORE)
    .findLast(isThing);
  const between = text.slice(before?.end ?? start, start);
  if (before && !CLAUSE_END.test(between) && !BREAKS.test(between)) return before;
  const after = terms
    .filter((term) => term.start >= end)
    .slice(0, REACH_AFTER + 1)
    .find(isThing);
  return after && !CLAUSE_END.test(text.slice(end, after.start)) ? after : null;
}
