import type { QualifierKind } from '../quantity.ts';

const LISTS: Readonly<Record<QualifierKind, string>> = {
  approx: `about|around|roughly|approximately|approx|circa|nearly|almost|some|an estimated|estimated|
    close to|nearly about|just about|in the region of|in the order of|somewhere around|or so|
    more or less|near|virtually|an average of|on average`,
  at_least: `at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum|upwards of`,
  at_most: `up to|at most|as many as|as much as|no more than|not more than|a maximum of|maximum|
    no greater than|as high as|at the most`,
  more_than: `more than|over|just over|well over|slightly over|slightly more than|just more than|
    far more than|well more than|much more than|a little over|a little more than|above|exceeding|exceed|
    greater than|surpassed|surpasses|surpassing|topped|tops|in excess of|north of|upward of|better than|exceeds|exceeded|topping|higher than|
    longer than|older than`,
  less_than: `less than|fewer than|under|just under|well under|slightly under|slightly less than|
    just below|well below|below|a little under|a little less than|just shy of|shy of|short of|
    far fewer than|far less than|lower than|shorter than|smaller than|younger than`,
  exact:
    'exactly|precisely|only|just|a total of|a mere|merely|a whopping|a record|a full|a combined',
};

/** Phrases before a number, as words in lower case, the longest first. */
export const QUALIFIERS_BEFORE: readonly (readonly [readonly string[], QualifierKind])[] = (
  Object.entries(LISTS) as [QualifierKind, string][]
)
  .flatMap(([kind, list]) =>
    list.split('|').map((phrase) => [phrase.trim().split(/\s+/), kind] as const),
  )
  .sort(([a], [b]) => b.length - a.length);

/** Phrases after a number, or after its unit: "10 or more", "20-plus". */
export const QUALIFIERS_AFTER: readonly (readonly [readonly string[], QualifierKind])[] = [
  [['or', 'more'], 'at_least'],
  [['or', 'less'], 'at_most'],
  [['or', 'fewer'], 'at_most'],
  [['or', 'so'], 'approx'],
  [['odd'], 'approx'],
  [['plus'], 'at_least'],
];

/** Signs right before a number. */
export const QUALIFIER_SIGNS: ReadonlyMap<string, QualifierKind> = new Map([
  ['~', 'approx'],
  ['≈', 'approx'],
  ['>', 'more_than'],
  ['<', 'less_than'],
  ['≥', 'at_least'],
  ['≤', 'at_most'],
]);
