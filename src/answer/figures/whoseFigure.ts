import type { IndexedArticle } from '../../search/indexedArticle.ts';
import type { Quantity } from '../../text/quantities/quantity.ts';
import type { Span } from '../../text/span.ts';
import type { Term } from '../../text/terms/term.ts';
import { readSentence, type Sentence } from './sentence.ts';
import type { Topic } from './topic.ts';
import { whoseName } from './whoseName.ts';

/** Sentences before one in which its owner may be named. */
const LOOK_BACK = 2;
/** A name after these is a place or another party, and not who owns. */
const PREPOSITION =
  /\b(?:in|at|to|from|on|against|by|for|near|across|around|into|between|within|over|through|outside|inside|with)\s+(?:the\s+)?$/i;
/** "US inflation", "inflation in the US": so close to the topic's word a country is its owner. */
const CLOSE = 20;

/**
 * Whether a figure is of the topic's owner. By the first rule that holds, it is that of
 *
 * 1. the owner that belongs to the quantity: "1,500 French soldiers"
 * 2. a country right beside the topic's word: "US inflation", "inflation in the US"
 * 3. the last country before it in its sentence that no preposition makes a place
 * 4. the only country of its sentence, but for its place and those of the topic
 *
 * A figure of another owner never passes. Where no rule holds, `unclear` says that the nearest country
 * named in the sentences before is the topic's owner.
 */
export function whoseFigure(
  { quantity, sentence, thing }: { quantity: Quantity; sentence: Sentence; thing: Span },
  { acts, owners, holder, places, isMeasured, words }: Topic,
): 'asked' | 'other' | 'unclear' {
  if (holder !== null) return whoseName({ quantity, sentence, thing }, { holder, words });
  if (owners.size === 0) return 'asked';
  const judge = (term: string) => (owners.has(term) ? 'asked' : 'other');
  const owner = quantity.owner?.country;
  if (owner && judge(`country:${owner}`) === 'other') return 'other';
  if (owner && (acts === null || isOwnWord(quantity, sentence.text))) return 'asked';
  // Who kills is not who is killed: "the Israeli bombardment has killed 1,500 people".
  if (acts !== null)
    return owner || sentence.terms.some(({ term }) => owners.has(term))
      ? 'unclear'
      : lastOwnerBefore(sentence.article, sentence.position, owners);
  const { place } = quantity;
  const countries = sentence.terms.filter(
    ({ kind, start }) =>
      kind === 'country' && !(place && start >= place.start && start < place.end),
  );
  const beside = isMeasured ? besideThing(sentence, thing) : undefined;
  if (beside) return judge(beside.term);
  const acting = countries.filter((country) => !isPlace(country, sentence.text));
  const before = acting.findLast(({ end }) => end <= quantity.start);
  if (before) return judge(before.term);
  const [only, ...others] = new Set(
    countries.map(({ term }) => term).filter((term) => !places.has(term)),
  );
  if (only !== undefined && others.length === 0) return judge(only);
  if (only !== undefined) return 'other';
  return lastOwnerBefore(sentence.article, sentence.position, owners);
}

/** The owner is among what is counted ("Israeli civilians"), or has it: "its citizens". */
function isOwnWord({ owner, noun, number }: Quantity, text: string): boolean {
  if (owner === null || noun === null) return false;
  const isWithin = owner.start >= noun.start && owner.end <= noun.end;
  return (
    isWithin ||
    /\b(?:its|their|of)\s/i.test(text.slice(Math.max(0, number.start - 8), noun.end + 4))
  );
}

function besideThing({ text, terms }: Sentence, thing: Span): Term | undefined {
  return terms.find(({ kind, start, end }) => {
    if (kind !== 'country') return false;
    const isBefore = end <= thing.start && thing.start - end <= CLOSE;
    const isAfter =
      start >= thing.end &&
      /^\s(?:rate\s)?(?:in|of)\s(?:the\s)?$/.test(text.slice(thing.end, start));
    const isActing = !PREPOSITION.test(text.slice(0, start));
    return isAfter || (isBefore && isActing && !/[,;:.]\s/.test(text.slice(end, thing.start)));
  });
}

function isPlace({ start }: Term, text: string): boolean {
  return PREPOSITION.test(text.slice(0, start));
}

function lastOwnerBefore(
  article: IndexedArticle,
  position: number,
  owners: ReadonlySet<string>,
): 'other' | 'unclear' {
  for (let at = position - 1; at >= 0 && at >= position - LOOK_BACK; at--) {
    const { terms, text } = readSentence(article, at);
    const last = terms.findLast((term) => term.kind === 'country' && !isPlace(term, text));
    if (last) return owners.has(last.term) ? 'unclear' : 'other';
  }
  return 'other';
}
