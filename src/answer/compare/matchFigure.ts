import { dayBounds } from '../../text/edtf/dayBounds.ts';
import { firstDay } from '../../text/edtf/dayNumber.ts';
import { isOrdinaryTerm } from '../../text/lexicon/isOrdinaryTerm.ts';
import { statusOf } from '../../text/quantities/tables/statuses.ts';
import { extractTerms } from '../../text/terms/extractTerms.ts';
import { nearestDate } from '../figures/whenOf.ts';
import { actsOf } from './acts.ts';
import { countsTheSame, PERSON } from './countsTheSame.ts';
import { eventOf } from './eventOf.ts';
import { holdsHalf } from './holdsHalf.ts';
import { isOtherOrdinal } from './isOtherOrdinal.ts';
import { isPart } from './isPart.ts';
import { isRestricted } from './isRestricted.ts';
import { isSynonym } from './isSynonym.ts';
import { relateDates } from './relateDates.ts';
import type { Figure, Statement } from './statement.ts';
import { headOf, holderOf, placesOf, type Subject, unitOf } from './subject.ts';
import { thingNear } from './thingNear.ts';

/**
 * Why a figure is not compared: it measures by another unit, counts another thing, is said of another matter; it is
 * of other dates, somebody else's, of another happening (the killed, the deployed), of another place; or neither its sentence nor its
 * article's title names whose, of what happening, or where it is.
 */
export type Mismatch =
  | ('other_unit' | 'other_thing' | 'other_matter')
  | ('other_date' | 'other_owner' | 'other_event' | 'other_place')
  | ('unnamed_owner' | 'unnamed_event' | 'unnamed_place');

/** Days. */
const LONG_PAST = 200;

/**
 * Whether a figure is of a subject, so that it can be compared; the first rule that fails says why not.
 *
 * 1. unit: the same; a share is a percentage; nothing is converted
 * 2. thing: the same noun, or one that counts the same (`countsTheSame()`); where one has none, the subject's rarest
 *    word has to stand with the figure (`thingNear()`). A part, an addition or a change is another thing (`isPart()`)
 * 3. matter: half of the subject's topics and names stand in the sentence or its title, or one where a date of both is
 *    the same; and half of the names. Dates do not all differ; where the
 *    subject names none, the figure is not of long before
 *    What the claim begins with stands in the sentence; and no figure is so far off that no slip explains it
 * 4. owner: the same country's, and of no other name (`besideName()`, `actingName()`); where the words do not say whose,
 *    sentence or title name that country, or both where two act
 * 5. happening: the same one, or none in both
 * 6. place: the sentence, or its title where the sentence names none, has to name the subject's, if that has one
 * 7. nothing else narrows it down (`isRestricted()`)
 */
export function matchFigure(subject: Subject, figure: Figure): Mismatch | null {
  if (subject.unit !== null && subject.unit !== unitOf(figure)) return 'other_unit';
  if (subject.kinds !== null && !subject.kinds.includes(figure.quantity.kind)) return 'other_unit';
  if (!isSameThing(subject, figure)) return 'other_thing';
  const { statement, quantity } = figure;
  const dates = subject.dates.flatMap((date) =>
    statement.dates.map((other) => relateDates(date, other)),
  );
  const isSameTime = dates.some((relation) => !/^(?:differs|not_comparable)$/.test(relation));
  const isTouched = subject.matter.some((word) => holdsHalf([word], statement));
  const isSameMatter = (isSameTime && isTouched) || holdsHalf(subject.matter, statement);
  if (!isSameMatter || !holdsHalf(subject.names, statement)) return 'other_matter';
  if (!subject.groups.every((group) => isNamed(group, statement))) return 'other_matter';
  const isLed = subject.lead.some((word) =>
    statement.terms.some(({ term }) => isSynonym(word, term) || countsTheSame(word, term)),
  );
  if (subject.lead.length > 0 && !isLed) return 'other_matter';
  if (isOtherOrdinal(subject.text, figure.text)) return 'other_event';
  if (isPart(figure)) return 'other_thing';
  const isOtherTime = dates.length > 0 && dates.every((relation) => relation === 'differs');
  if (isOtherTime || (subject.dates.length === 0 && isLongPast(figure))) return 'other_date';
  const otherOwner = matchOwners(subject, figure);
  if (otherOwner !== null) return otherOwner;
  const event = eventOf(quantity.status?.lemma);
  if (subject.event !== event) return event === null ? 'unnamed_event' : 'other_event';
  if (hasTwoEvents(figure)) return 'other_event';
  const otherPlace = matchPlaces(subject, figure);
  if (otherPlace !== null) return otherPlace;
  return isRestricted(figure, subject.words) ? 'other_matter' : null;
}

function isSameThing({ things, telling, topics, event }: Subject, figure: Figure): boolean {
  const head = headOf(figure);
  const { quantity, statement } = figure;
  // "70 deaths" are 70 people killed, and so are "70 killed".
  const acts = head === null ? quantity.status?.lemma : [...(actsOf(head) ?? [])][0];
  const isDone = event !== null && eventOf(acts) === event && quantity.kind === 'count';
  if (isDone && things.some((thing) => countsTheSame(thing, PERSON))) return true;
  if (head !== null && things.length > 0) {
    return things.some((thing) => countsTheSame(thing, head));
  }
  // "A third of the basket" is no rate.
  if (quantity.kind === 'share' || telling === null) return false;
  if (!topics.every((topic) => statement.terms.some(({ term }) => isSynonym(topic, term))))
    return false;
  const told = statement.terms.flatMap(({ term }) => (isSynonym(telling, term) ? term : []));
  return thingNear(quantity, statement, new Set(told)) !== null;
}

/** Whether sentence or title hold a name: all of it, or what of it is no English word, "Monterey" of "Monterey Park". */
function isNamed(group: readonly string[], { terms, titleTerms }: Statement): boolean {
  const held = group.filter(
    (word) => titleTerms.has(word) || terms.some(({ term }) => term === word),
  );
  return held.length === group.length || held.some((word) => !isOrdinaryTerm(word));
}

/** Whether a figure is of long before the report that gives it: told for comparison. */
function isLongPast({ quantity, statement: { dates, published } }: Figure): boolean {
  const { edtf = null } = nearestDate(dates, quantity) ?? {};
  const { last } = edtf === null ? { last: null } : dayBounds(edtf);
  return published !== null && last !== null && firstDay(published) - last > LONG_PAST;
}

/** "Killed or wounded": of either, and not of the first. */
function hasTwoEvents({ quantity: { status }, text }: Figure): boolean {
  const [, next = ''] =
    /^\s+(?:or|and)\s+(\p{L}+)/u.exec(text.slice(status?.end ?? text.length)) ?? [];
  const second = eventOf(statusOf(extractTerms(next)[0]?.term));
  return second !== null && second !== eventOf(status?.lemma);
}

function matchOwners({ owner, holder, parties, words }: Subject, figure: Figure): Mismatch | null {
  const { quantity, statement } = figure;
  const name = holder === null ? null : holderOf(figure);
  if (name !== null && !name.some((term) => words.includes(term))) return 'other_owner';
  const isHeld = statement.terms.some(({ term }) => holder?.includes(term));
  if (holder !== null && !isHeld) return 'unnamed_owner';
  const isHere = (party: string) =>
    statement.titleTerms.has(`country:${party}`) ||
    statement.countries.some(({ country }) => country === party);
  if (!parties.every(isHere)) return 'unnamed_owner';
  const other = quantity.owner?.country ?? null;
  if (owner === null || other === owner) return null;
  if (other !== null) return 'other_owner';
  return isHere(owner) ? null : 'unnamed_owner';
}

function matchPlaces({ places }: Subject, figure: Figure): Mismatch | null {
  const { terms, titleTerms } = figure.statement;
  if (places.length === 0 || terms.some(({ term }) => places.includes(term))) return null;
  if (placesOf(figure).length > 0) return 'other_place';
  return places.some((term) => titleTerms.has(term)) ? null : 'unnamed_place';
}
