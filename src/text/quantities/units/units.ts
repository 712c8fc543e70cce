import { wordList } from '../../lexicon/wordLists.ts';
import type { QuantityKind } from '../quantity.ts';

/** Abbreviations up to this length get no plural: "has" is not many hectares. */
const MAX_ABBREVIATION = 2;

/** Spreads `a|b c` lists over a map and adds plurals in -s: both `mile` and `miles`. */
export function phraseTable<T>(entries: readonly (readonly [string, T])[]): ReadonlyMap<string, T> {
  return new Map(
    entries.flatMap(([list, value]) =>
      list
        .split('|')
        .flatMap((phrase) => [
          [phrase, value] as const,
          ...(phrase.length > MAX_ABBREVIATION ? [[`${phrase}s`, value] as const] : []),
        ]),
    ),
  );
}

export interface UnitEntry {
  /** In the singular; parts joined by an underscore. */
  readonly name: string;
  readonly kind: QuantityKind;
}

/** Kind → unit → its spellings as the tokens of a text, in lower case; plurals in -s are added. */
const UNITS: Readonly<Partial<Record<QuantityKind, Readonly<Record<string, string>>>>> = {
  percent: {
    percent: '%|percent|per cent|pc|pct',
    percentage_point: 'percentage point|% point|percent point|point of a percent',
    basis_point: 'basis point',
  },
  times: { time: 'time', fold: 'fold' },
  duration: {
    second: 'second|sec',
    minute: 'minute|min',
    hour: 'hour|hr|hrs',
    day: 'day',
    week: 'week',
    fortnight: 'fortnight',
    month: 'month',
    year: 'year|yr|yrs',
    decade: 'decade',
    century: 'century|centuries',
    millisecond: 'millisecond',
  },
  length: {
    metre: 'metre|meter|m',
    kilometre: 'kilometre|kilometer|km|kms',
    centimetre: 'centimetre|centimeter|cm',
    millimetre: 'millimetre|millimeter|mm',
    mile: 'mile',
    foot: 'foot|feet|ft',
    inch: 'inch|inches',
    yard: 'yard|yd',
    nautical_mile: 'nautical mile',
    light_year: 'light year',
  },
  area: {
    square_metre: 'square metre|square meter|sq m|m2|m²',
    square_kilometre: 'square kilometre|square kilometer|sq km|km2|km²',
    square_mile: 'square mile|sq mile|sq mi',
    square_foot: 'square foot|square feet|sq ft',
    square_yard: 'square yard',
    square_inch: 'square inch|square inches',
    acre: 'acre',
    hectare: 'hectare|ha',
  },
  volume: {
    litre: 'litre|liter',
    millilitre: 'millilitre|milliliter|ml',
    gallon: 'gallon',
    barrel: 'barrel',
    pint: 'pint',
    fluid_ounce: 'fluid ounce',
    cubic_metre: 'cubic metre|cubic meter|m3|m³',
    cubic_foot: 'cubic foot|cubic feet',
    cubic_kilometre: 'cubic kilometre|cubic kilometer',
  },
  mass: {
    kilogram: 'kilogram|kilogramme|kilo|kg|kgs',
    gram: 'gram|gramme',
    milligram: 'milligram|mg',
    microgram: 'microgram',
    tonne: 'tonne|metric ton',
    ton: 'ton',
    pound: 'pound|lb|lbs',
    ounce: 'ounce|oz',
    carat: 'carat',
  },
  speed: {
    mile_per_hour: 'mph|miles per hour|miles an hour|mile per hour|mile an hour',
    kilometre_per_hour:
      'kph|kmh|kmph|km h|km per hour|kilometres per hour|kilometers per hour|kilometres an hour|kilometers an hour',
    metre_per_second: 'metres per second|meters per second',
    knot: 'knot',
  },
  energy: {
    kilowatt_hour: 'kilowatt hour|kwh',
    megawatt_hour: 'megawatt hour|mwh',
    gigawatt_hour: 'gigawatt hour|gwh',
    terawatt_hour: 'terawatt hour|twh',
    joule: 'joule',
    calorie: 'calorie',
  },
  power: {
    watt: 'watt',
    kilowatt: 'kilowatt|kw',
    megawatt: 'megawatt|mw',
    gigawatt: 'gigawatt|gw',
    horsepower: 'horsepower|hp',
  },
  data: {
    kilobyte: 'kilobyte|kb',
    megabyte: 'megabyte|mb',
    gigabyte: 'gigabyte|gb',
    terabyte: 'terabyte|tb',
    byte: 'byte',
  },
  temperature: {
    celsius: 'degree celsius|degrees celsius|degree c|degrees c|degrees centigrade|celsius|c',
    fahrenheit: 'degree fahrenheit|degrees fahrenheit|degree f|degrees f|fahrenheit|f',
    kelvin: 'kelvin',
  },
  measure: {
    // Of heat or of an angle: which, the word alone does not say.
    degree: 'degree|°',
    hertz: 'hertz|hz',
    megahertz: 'megahertz|mhz',
    gigahertz: 'gigahertz|ghz',
    decibel: 'decibel|db',
    volt: 'volt',
  },
};

/** Spelling → unit. */
export const UNIT_ENTRIES: ReadonlyMap<string, UnitEntry> = phraseTable(
  Object.entries(UNITS).flatMap(([kind, units]) =>
    Object.entries(units).map(
      ([name, spellings]) => [spellings, { name, kind: kind as QuantityKind }] as const,
    ),
  ),
);

/** The longest spelling, in tokens. */
export const MAX_UNIT_TOKENS = 3;

/** Spellings that are a unit only right after digits ("5m", "20°C"), as they are other words else. */
export const ATTACHED_ONLY = wordList('quantities', 'attachedOnly');
