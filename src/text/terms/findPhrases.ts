import type { Token } from './splitTokens.ts';
import type { TokenRun } from './tokenRun.ts';

/** "pull its remaining troops out": at most this many words stand between a verb and its particle. */
const MAX_BETWEEN = 3;

const PARTICLES: ReadonlySet<string> = new Set(
  'up out down off in on over away back through'.split(' '),
);

/** What ends a stretch of words that can belong together. */
const BREAK = /[.,;:!?()"“”\n]/;

/** Finds the phrases that have synonyms, `step_down`; a particle may stand apart from its verb. */
export function findPhrases(tokens: readonly Token[], text: string): TokenRun[] {
  const runs: TokenRun[] = [];
  for (let first = 0; first < tokens.length; first++) {
    for (const phrase of tokens[first]?.word.phrases ?? []) {
      const end = endOf(phrase, first, tokens);
      if (end !== undefined && !isBroken(tokens, first, end)) {
        runs.push({ first, end, term: phrase.join('_'), kind: 'phrase' });
      }
    }
  }
  return runs;

  function isBroken(tokens: readonly Token[], first: number, end: number): boolean {
    return BREAK.test(text.slice(tokens[first]?.end, tokens[end - 1]?.start));
  }
}

/** Index after the phrase's last token, where the phrase stands at `first`. */
function endOf(
  phrase: readonly string[],
  first: number,
  tokens: readonly Token[],
): number | undefined {
  let at = first + 1;
  for (let i = 1; i < phrase.length; i++) {
    const term = phrase[i];
    const isLast = i === phrase.length - 1;
    const last = isLast && PARTICLES.has(term ?? '') ? at + MAX_BETWEEN : at;
    while (at < last && tokens[at]?.word.term !== term) {
      at++;
    }
    if (tokens[at]?.word.term !== term) {
      return undefined;
    }
    at++;
  }
  return at;
}
