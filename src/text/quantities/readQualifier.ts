import type { Qualifier } from './quantity.ts';
import { QUALIFIER_SIGNS, QUALIFIERS_AFTER, QUALIFIERS_BEFORE } from './tables/qualifiers.ts';
import { isSpaced, standsAt, type Words } from './words.ts';

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
  const isArticle = /^an?$/.test(words.normals[first - 1] ?? '') && isSpaced(words, first);
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
    const isClose = phrase.length > 1 ? isSpaced(words, at) : /^[-‐‑]$/.test(words.gaps[at] ?? '');
    if (last && isClose && standsAt(words, at, phrase)) {
      return { start: tokens[at]?.start ?? 0, end: last.end, kind, after: at + phrase.length };
    }
  }
  return null;
}
