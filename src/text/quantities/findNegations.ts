import type { Span } from '../span.ts';
import { readWords, type Words } from './words.ts';

/**
 * What a sentence denies.
 *
 * - `negation`: "not", "no", "never": what follows in the clause is said not to be so
 * - `denial`: somebody denies it: "denied that …"
 * - `false_claim`: it is called false: "the false claim that …"
 */
export interface Negation extends Span {
  readonly kind: 'negation' | 'denial' | 'false_claim';
  /** What is denied: from after the cue to the end of its clause. */
  readonly scope: Span;
}

const NEGATION: ReadonlySet<string> = new Set(
  `not no never none nobody nothing neither nor without cannot cant dont doesnt didnt isnt arent wasnt
  werent wont wouldnt hasnt havent hadnt couldnt shouldnt`.split(/\s+/),
);
const DENIAL: ReadonlySet<string> = new Set(
  `deny denies denied denying refute refutes refuted reject rejects rejected dispute disputes disputed
  dismiss dismissed dismisses debunk debunks debunked rebut rebuts rebutted denial`.split(/\s+/),
);
const FALSE: ReadonlySet<string> = new Set(
  'false falsely untrue fake baseless unfounded incorrect incorrectly wrongly hoax misleading'.split(
    ' ',
  ),
);
/** "Not only", "no doubt", "no later than": these deny nothing. */
const NO_NEGATION: ReadonlySet<string> = new Set(
  'only doubt later matter more fewer less just one 1 least'.split(' '),
);
const CLAUSE_END = /[;:–—]|[.!?]["”’)]?\s|,\s*["“”]?$/;
const CONTRASTS: ReadonlySet<string> = new Set(['but', 'however', 'although', 'though', 'while']);

/** Finds what a sentence denies, in the order of the text; `words` may be its words, read already. */
export function findNegations(words: string | Words): Negation[] {
  const read = typeof words === 'string' ? readWords(words) : words;
  const ends = clauseEnds(read);
  return read.tokens.flatMap(({ start, end }, at) => {
    const kind = kindAt(read, at);
    return kind === null ? [] : { start, end, kind, scope: { start: end, end: ends[at] ?? end } };
  });
}

function kindAt({ normals, tokens, text }: Words, at: number): Negation['kind'] | null {
  const word = normals[at] ?? '';
  const token = tokens[at];
  if (FALSE.has(word)) return 'false_claim';
  if (DENIAL.has(word)) return 'denial';
  // "No. 10" is a number.
  const isNumber =
    word === 'no' && token !== undefined && /^\.\s?\d/.test(text.slice(token.end, token.end + 3));
  return NEGATION.has(word) && !NO_NEGATION.has(normals[at + 1] ?? '') && !isNumber
    ? 'negation'
    : null;
}

/** For each token the offset at which its clause ends; from the back, so that it takes one pass. */
function clauseEnds({ tokens, gaps, normals }: Words): number[] {
  const ends: number[] = [];
  let end = tokens.at(-1)?.end ?? 0;
  for (let at = tokens.length - 1; at >= 0; at--) {
    ends[at] = end;
    if (CLAUSE_END.test(gaps[at] ?? '') || CONTRASTS.has(normals[at] ?? '')) {
      end = tokens[at - 1]?.end ?? end;
    }
  }
  return ends;
}
