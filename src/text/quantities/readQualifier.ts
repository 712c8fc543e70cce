import type { Qualifier, QualifierKind } from './quantity.ts';
import { isHyphen, isSpaced, standsAt, type Words } from './words.ts';

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
const QUALIFIERS_BEFORE: readonly (readonly [readonly string[], QualifierKind])[] = (
  Object.entries(LISTS) as [QualifierKind, string][]
)
  .flatMap(([kind, list]) =>
    list.split('|').map((phrase) => [phrase.trim().split(/\s+/), kind] as const),
  )
  .sort(([a], [b]) => b.length - a.length);

/** Phrases after a number, or after its unit: "10 or more", "20-plus". */
const QUALIFIERS_AFTER: readonly (readonly [readonly string[], QualifierKind])[] = [
  [['or', 'more'], 'at_least'],
  [['or', 'less'], 'at_most'],
  [['or', 'fewer'], 'at_most'],
  [['or', 'so'], 'approx'],
  [['odd'], 'approx'],
  [['plus'], 'at_least'],
];

/** Signs right before a number. */
const QUALIFIER_SIGNS: ReadonlyMap<string, QualifierKind> = new Map([
  ['~', 'approx'],
  ['≈', 'approx'],
  ['>', 'more_than'],
  ['<', 'less_than'],
  ['≥', 'at_least'],
  ['≤', 'at_most'],
]);

/** Last word of a phrase → the phrases, so that most words are done with one look-up. */
const BY_LAST_WORD = new Map<string, (typeof QUALIFIERS_BEFORE)[number][]>();
for (const entry of QUALIFIERS_BEFORE) {
  const last = entry[0].at(-1) ?? '';
  BY_LAST_WORD.set(last, [...(BY_LAST_WORD.get(last) ?? []), entry]);
}

/** Reads what bounds a number before it; `start` is where the number begins, its currency included. */
export function readQualifierBefore(words: Words, start: number, first: number): Qualifier | null {
  const signAt = words.text[start - 1] === ' ' ? start - 2 : start - 1;
  const sign = QUALIFIER_SIGNS.get(words.text[signAt] ?? '');
  if (sign !== undefined) return { start: signAt, end: signAt + 1, kind: sign };
  return readPhrase(words, first);
}

function readPhrase(words: Words, first: number): Qualifier | null {
  const isArticle = ['a', 'an'].includes(words.normals[first - 1] ?? '') && isSpaced(words, first);
  const before = isArticle ? first - 1 : first;
  if (!/^\s+[^\p{L}\p{N}]{0,3}$/u.test(words.gaps[before] ?? '')) return null;
  for (const [phrase, kind] of BY_LAST_WORD.get(words.normals[before - 1] ?? '') ?? []) {
    const at = before - phrase.length;
    const token = words.tokens[at];
    const last = words.tokens[before - 1];
    if (!token || !last || !standsAt(words, at, phrase)) continue;
    // "The report estimated a 25-cent increase."
    if (isArticle && phrase.at(-1) === 'estimated') continue;
    // "Up to about 40": what bounds says more than what blurs.
    const outer = kind === 'approx' && phrase[0] !== 'nearly' ? readPhrase(words, at) : null;
    return { start: outer?.start ?? token.start, end: last.end, kind: outer?.kind ?? kind };
  }
  return null;
}

/** Reads "or more", "plus" and "+" after a number or its unit. */
export function readQualifierAfter(
  words: Words,
  at: number,
): (Qualifier & { readonly after: number }) | null {
  const { text, tokens } = words;
  const end = tokens[at - 1]?.end ?? 0;
  if (text[end] === '+') return { start: end, end: end + 1, kind: 'at_least', after: at };
  for (const [phrase, kind] of QUALIFIERS_AFTER) {
    const last = tokens[at + phrase.length - 1];
    const isClose = phrase.length > 1 ? isSpaced(words, at) : isHyphen(words.gaps[at]);
    if (last && isClose && standsAt(words, at, phrase)) {
      return { start: tokens[at]?.start ?? 0, end: last.end, kind, after: at + phrase.length };
    }
  }
  return null;
}
