import { extractTerms } from '../../text/terms/extractTerms.ts';

/** What kind of answer is wanted: the same words with another of these ask something else. */
const ASKED_FOR = /\b(how (?:many|much|long|old|far|often)|who|whom|when|where|why)\b/i;
const KEY_MAX = 400;

/**
 * What a question asks, whatever its wording: its terms in alphabetical order, after what it asks for.
 *
 * @returns null where it holds no word to look for.
 */
export function gapKey(question: string): string | null {
  const terms = extractTerms(question).flatMap(({ kind, term }) =>
    kind === 'stop' || kind === 'phrase' ? [] : term,
  );
  if (terms.length === 0) return null;
  const asked = ASKED_FOR.exec(question)?.[1]?.toLowerCase() ?? '';
  return [asked, ...new Set(terms.sort())].join(' ').slice(0, KEY_MAX);
}
