import type { Token } from './splitTokens.ts';
import type { TokenRun } from './tokenRun.ts';

/** "pull its remaining troops out": at most this many words stand between a verb and its particle. */
const MAX_BETWEEN = 3;

const PARTICLES: ReadonlySet<string> = new Set(
  'up out down off in on over away back through'.split(' '),
);

/** Finds the phrases that have synonyms, `step_down`; a particle may stand apart from its verb. */
export function findPhrases(tokens: readonly Token[], text: string): TokenRun[] {
  const runs: TokenRun[] = [];
  tokens.forEach(({ word }, first) => {
    for (const phrase of word.phrases) {
      const end = endOf(phrase, first, tokens, text);
      if (end !== undefined) {
        runs.push({ first, end, term: phrase.join('_'), kind: 'phrase' });
      }
    }
  });
  return runs;
}

/** Index after the phrase's last token, where the phrase stands at `first`. */
function endOf(
  phrase: readonly string[],
  first: number,
  tokens: readonly Token[],
  text: string,
): number | undefined {
  const last = phrase.at(-1);
  const maxBetween =
    phrase.length === 2 && last !== undefined && PARTICLES.has(last) ? MAX_BETWEEN : 0;
  let at = first + 1;
  for (const term of phrase.slice(1)) {
    while (tokens[at] && tokens[at]?.word.term !== term && at - first <= maxBetween) {
      at++;
    }
    const token = tokens[at];
    if (
      token?.word.term !== term ||
      /[.,;:!?()"“”\n]/.test(text.slice(tokens[at - 1]?.end, token.start))
    ) {
      return undefined;
    }
    at++;
  }
  return at;
}
