import type { Check, QuotedWords } from '../answer/check/check.ts';
import { oppositeFields, quoteFields } from './answerJson.ts';
import { printableJson } from './printable.ts';

/**
 * A check in the documented JSON (docs/using.md, "JSON").
 *
 * @param check a claim with the quotes that bear on it.
 * @returns one JSON object on one line, without a line feed. Control and bidi characters are escaped.
 */
export function checkJson({ claim, status, ...check }: Check): string {
  return printableJson(
    JSON.stringify({
      claim,
      status,
      sought: check.sought.map(({ kind, words, stands, given }) => ({
        ...{ kind, text: words, stands: stands.map(wordsFields), given: given.map(wordsFields) },
      })),
      quotes: check.quotes.map((quote) => ({
        ...quoteFields(quote),
        cues: quote.cues.map(({ start, end }) => ({
          text: quote.text.slice(start, end),
          start,
          end,
        })),
      })),
      opposites: check.opposites.map(oppositeFields),
      terms: check.terms,
      noneDated: check.noneDated,
      corpus: check.corpus,
    }),
  );
}

/** Offsets are of the quote's text. */
function wordsFields({ quoteId, published, start, end, words }: QuotedWords) {
  return { quote: quoteId, published, start, end, text: words };
}
