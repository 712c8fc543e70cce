import { frequencyRank } from '../../text/lexicon/wordVectors.ts';
import { extractTerms } from '../../text/terms/extractTerms.ts';
import { stem } from '../../text/terms/stem.ts';
import { eventOf } from './eventOf.ts';
import { isSynonym } from './isSynonym.ts';
import type { Figure, Statement } from './statement.ts';

/**
 * Why a figure is not compared with another one: it measures by another unit, counts another thing, is
 * somebody else's, is of another happening (the killed, the deployed), is of another place, or of a place that
 * neither its sentence nor its article's title names.
 */
export type Mismatch =
  | ('other_unit' | 'other_thing' | 'other_owner')
  | ('other_event' | 'other_place' | 'unnamed_place');

/** Words that count persons of any kind: "2,000 people", "2,000 dead". */
const ANYBODY: ReadonlySet<string> = new Set(
  ['people', 'persons', 'dead', 'others', 'victims', 'casualties'].map(stem),
);

/** Rarer than all words that the lexicon knows. */
const UNKNOWN_RANK = 100_000;

/**
 * Whether two figures are of the same, so that they can be compared; the first rule that fails says why not.
 *
 * 1. unit: the same; a share is a percentage; nothing is converted
 * 2. thing: the same noun or a synonym; where one has none, the claim's rarest word has to stand with the quote's figure
 * 3. owner: not another country's
 * 4. happening: the same one, or none in both
 * 5. place: the quote, or its title where the quote names none, has to name the claim's, if that has one
 *
 * @param claimed the figure of a claim, or the one that others are laid beside.
 * @param quoted the figure of a quote.
 */
export function matchFigures(claimed: Figure, quoted: Figure): Mismatch | null {
  if (unitOf(claimed) !== unitOf(quoted)) return 'other_unit';
  if (!isSameThing(claimed, quoted)) return 'other_thing';
  if (!isSameOwner(claimed, quoted)) return 'other_owner';
  const events = [claimed, quoted].map(({ quantity }) => eventOf(quantity.status?.lemma));
  if (events[0] !== events[1]) return 'other_event';
  return matchPlaces(claimed, quoted);
}

function unitOf({ quantity: { kind, unit } }: Figure): string {
  if (kind === 'share' || unit?.name === 'percent') return 'percent';
  return `${kind} ${unit?.name ?? ''}`;
}

function isSameThing(claimed: Figure, quoted: Figure): boolean {
  const [thing, other] = [headOf(claimed), headOf(quoted)];
  if (thing !== null && other !== null) {
    return isSynonym(thing, other) || (ANYBODY.has(thing) && ANYBODY.has(other));
  }
  const telling = tellingTerm(claimed.statement) ?? thing ?? other;
  return telling !== null && quoted.around.some(({ term }) => isSynonym(telling, term));
}

function headOf({ quantity: { noun } }: Figure): string | null {
  return noun === null ? null : (extractTerms(noun.head)[0]?.term ?? null);
}

/** The rarest word of what a sentence is about: "unemployment" of "unemployment rose". */
function tellingTerm({ topics }: Statement): string | null {
  const rank = (term: string) => frequencyRank(term) ?? UNKNOWN_RANK;
  const words = topics
    .map(({ term }) => term)
    .filter((term) => !/^(?:percent|cent|dollar|euro|pound)$/.test(term));
  return words.reduce<string | null>(
    (rarest, term) => (rarest === null || rank(term) > rank(rarest) ? term : rarest),
    null,
  );
}

/** A claim that names no owner is about who acts in it, if that is one country. */
function isSameOwner({ quantity, statement }: Figure, quoted: Figure): boolean {
  const actors = partiesOf(statement);
  const owner = quantity.owner?.country ?? (actors.size === 1 ? [...actors][0] : undefined);
  if (owner === undefined) return true;
  const other = quoted.quantity.owner?.country ?? null;
  if (other !== null) return other === owner;
  const named = quoted.statement.countries.some(({ country }) => country === owner);
  return named || partiesOf(quoted.statement).size === 0;
}

export function partiesOf({ countries }: Statement): Set<string> {
  return new Set(countries.filter(({ isParty }) => isParty).map(({ country }) => country));
}

function matchPlaces(claimed: Figure, quoted: Figure): Mismatch | null {
  const places = placeTerms(claimed);
  const { terms, titleTerms } = quoted.statement;
  if (places.length === 0 || terms.some(({ term }) => places.includes(term))) return null;
  if (placeTerms(quoted).length > 0) return 'other_place';
  return places.some((term) => titleTerms.has(term)) ? null : 'unnamed_place';
}

function placeTerms({ quantity: { place }, text, statement }: Figure): string[] {
  const named = statement.countries
    .filter(({ isParty }) => !isParty)
    .map(({ country }) => `country:${country}`);
  const terms = place === null ? [] : extractTerms(text.slice(place.start, place.end));
  return [...named, ...terms.filter(({ kind }) => kind !== 'stop').map(({ term }) => term)];
}
