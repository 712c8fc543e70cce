import { LINK_MAX, webAddress } from './webAddress.ts';

/** Words that name the beginning, and the end, of a sentence; a shorter one is named whole. */
const WORDS = 5;

/** Part of the directive's own syntax, beside what `encodeURIComponent` encodes. */
const SYNTAX = /[-!'()*~]/g;

/**
 * The address of a page at one sentence of it, by a text fragment
 * (https://wicg.github.io/scroll-to-text-fragment/): browsers scroll there and mark it. The page's
 * plain address where that would be too long.
 *
 * @param sentence null for the page as a whole.
 * @returns null where the address is neither http nor https, or longer than Discord takes.
 */
export function sentenceUrl(address: string, sentence: string | null): string | null {
  const url = webAddress(address);
  if (url === null) return null;
  const hash = url.includes('#') ? '' : '#';
  const directive = sentence === null ? '' : `${hash}:~:text=${fragment(sentence)}`;
  return [`${url}${directive}`, url].find(({ length }) => length <= LINK_MAX) ?? null;
}

function fragment(sentence: string): string {
  const words = sentence.split(/\s+/).filter((word) => word !== '');
  const parts =
    words.length <= 2 * WORDS
      ? [words.join(' ')]
      : [words.slice(0, WORDS).join(' '), words.slice(-WORDS).join(' ')];
  return parts.map(encode).join(',');
}

function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD')).replace(
    SYNTAX,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
