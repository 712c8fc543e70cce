import { extractTerms } from '../../text/terms/extractTerms.ts';
import { isSynonym } from './isSynonym.ts';
import type { Figure } from './statement.ts';

/** "In the parking lot", "during the final", "with Black adults": what comes after narrows the figure down. */
const NARROWING =
  /^\s*(?:\p{L}+(?:ed|en|t|d)\s+)?(?:in|at|inside|outside|among|during|with|near|aboard|across|throughout)\s+((?:[^\s,;:.()]+\s*){1,4})/iu;
/** "Ohio’s unemployment rate hovered around 3.9%". */
const POSSESSOR = /(\p{Lu}[\p{L}.-]+)['’]s?\s[^,;:()]{0,60}$/u;

/**
 * Whether the words right after a figure, a possessive before it, or the names among what it counts, narrow it down by something of which
 * neither the subject nor the article's title speaks: "three people in the parking lot" are not all. Countries are
 * left aside: they are owners and places.
 *
 * @param known the subject's terms.
 */
export function isRestricted(
  { quantity: { start, end, noun, status }, text, statement }: Figure,
  known: readonly string[],
): boolean {
  const { dates, titleTerms } = statement;
  const isKnown = (term: string) =>
    titleTerms.has(term) || known.some((one) => isSynonym(one, term));
  const from = Math.max(end, noun?.end ?? 0, status?.end ?? 0);
  const [all = '', phrase = ''] = NARROWING.exec(text.slice(from)) ?? [];
  const [, possessor = ''] = POSSESSOR.exec(text.slice(0, start)) ?? [];
  // The title may well speak of somebody who has it, while the question asks for all.
  if (contentOf(possessor).some(({ isName, term }) => isName && !known.includes(term))) return true;
  const [first, last] = [from + all.length - phrase.length, from + all.length];
  const date = dates.find(({ span }) => span.start < last && span.end > first);
  const words = contentOf(text.slice(first, Math.max(first, date?.span.start ?? last)));
  if (words.length > 0) {
    if (!words.some(({ term }) => isKnown(term))) return true;
    if (words.some(({ isName, term }) => isName && !isKnown(term))) return true;
  }
  const counted = noun === null ? [] : contentOf(text.slice(noun.start, noun.end));
  return counted.some(({ isName, term }) => isName && !isKnown(term));
}

function contentOf(text: string) {
  return extractTerms(text).flatMap(({ kind, term, start, end }) =>
    kind === 'stop' || kind === 'phrase'
      ? []
      : { term, isName: kind !== 'country' && /^\p{Lu}/u.test(text.slice(start, end)) },
  );
}
