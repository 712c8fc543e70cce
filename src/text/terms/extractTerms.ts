import { findCountries } from './findCountries.ts';
import { findPhrases } from './findPhrases.ts';
import { joinCompounds } from './joinCompounds.ts';
import { spellMagnitudes } from './spellMagnitudes.ts';
import { splitTokens } from './splitTokens.ts';
import type { Term } from './term.ts';

/**
 * Reads a text, article or question, as the terms that the index compares, in the order of the text;
 * `text.slice(start, end)` is what a term was read from. Any string is accepted.
 */
export function extractTerms(text: string): Term[] {
  const tokens = spellMagnitudes(joinCompounds(splitTokens(text), text), text);
  const countries = findCountries(tokens, text);
  const phrases = findPhrases(tokens, text);
  const terms: Term[] = [];
  let country = 0;
  let phrase = 0;
  for (let at = 0; at < tokens.length; at++) {
    for (let run = phrases[phrase]; run?.first === at; run = phrases[++phrase]) {
      terms.push(spanOf(run));
    }
    const run = countries[country];
    if (run?.first === at) {
      terms.push(spanOf(run));
      at = run.end - 1;
      country++;
      continue;
    }
    const token = tokens[at];
    if (token !== undefined) {
      terms.push({
        term: token.word.term,
        kind: token.word.kind,
        start: token.start,
        end: token.end,
      });
    }
  }
  return terms;

  function spanOf({ first, end, term, kind }: (typeof countries)[number]): Term {
    return { term, kind, start: tokens[first]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
  }
}
