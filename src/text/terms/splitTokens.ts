import { INVISIBLE, withoutInvisible } from '../characters.ts';
import type { Span } from '../span.ts';
import { readWord, type Word } from './readWord.ts';

/** A word, a number or a sign of money or per cent, as it stands in the text. */
export interface Token extends Span {
  readonly word: Word;
}

/** Between the thousands of a number: spaces of Unicode, a soft hyphen, an apostrophe; as an entity, too. */
export const THOUSANDS = String.raw`(?:[,'’ʼ＇\u00a0\u00ad\u2000-\u200b\u202f\u205f\u2060\ufeff]|&(?:nbsp|thinsp|#160|#8239);)`;

const TOKEN = new RegExp(
  [
    // An acronym, "U.S." or "e.g": single letters with dots between them.
    String.raw`\p{L}(?:\.\p{L})+(?![\p{L}\p{M}\p{N}])\.?(?:['’ʼ＇]s\b)?`,
    // "1,500" (or 1’500, or with any space but a plain one), "1,28,205", "2.75", "1500", "26th", "1990s"; never the comma
    // of "10, 20" or "1,2".
    String.raw`(?:(?:\d{1,3}(?:${THOUSANDS}\d{3})+|\d{1,2}(?:,\d{2})+,\d{3})(?!\d)(?:\.\d+)?|\d+(?:\.\d+)*)(?:(?:st|nd|rd|th|['’ʼ＇]?s)\b)?`,
    // A word, digits within it ("G7") and apostrophes ("Niger's", "d’Ivoire").
    String.raw`[\p{L}\p{N}](?:[${INVISIBLE}]*[\p{L}\p{M}\p{N}])*(?:['’ʼ＇][\p{L}\p{M}\p{N}]+)*`,
    '[$€£¥%]',
  ].join('|'),
  'gu',
);

/** Cuts a text into tokens, in order; hyphens and slashes separate. */
export function splitTokens(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const surface = match[0];
    tokens.push({
      start: match.index,
      end: match.index + surface.length,
      word: readWord(withoutInvisible(surface)),
    });
  }
  return tokens;
}
