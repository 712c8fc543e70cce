import { findAttributions } from '../../text/quantities/findAttributions.ts';
import { findNegations, type Negation } from '../../text/quantities/findNegations.ts';
import { readWords } from '../../text/quantities/words.ts';
import type { Span } from '../../text/span.ts';
import { isSynonym } from '../compare/isSynonym.ts';
import type { Statement } from '../compare/statement.ts';
import type { Mark, MarkKind } from './check.ts';

const KINDS: Readonly<Record<Negation['kind'], MarkKind>> = {
  negation: 'denied',
  denial: 'denied',
  false_claim: 'called_false',
};

/** What makes a plan of what follows in the clause. */
const PLAN =
  /\b(?:will|shall|would|['’]ll|going to|about to|(?:plan|intend|aim|agree|promise|pledge|vow|prepare|propose|want|hope|expect|schedule|order|threaten|seek|decide)(?:s|d|ed|ned|ning|ing)?(?: \p{L}+)? to|set to|ready to|due to(?= \p{L}+(?<!ing|ed)\b)|plans? (?:for|of))(?!\p{L})/giu;

/** What leaves open whether it is so. "May" with a capital is the month. */
const DOUBT =
  /(?<!\p{L})(?:may|might|could|possibl[ey]|perhaps|potentially|likely|unlikely|reported(?:ly)?(?= to|,)|reportedly|alleged(?:ly)?|apparently|suspected|rumou?r(?:s|ed)?|unconfirmed|unverified|unclear|doubt(?:s|ed|ful)?|questioned|whether)(?!\p{L})/gu;

const CLAUSE_END = /[;:–—]|[.!?]["”’)]?(?=\s|$)|,\s/;

/**
 * What a sentence makes of what a claim says too, in the order of its words. A negation, a plan or a doubt counts
 * where its clause goes on to a topic word or a figure that the claim has as well: in "there are 650 troops, who will
 * not fight", neither "will" nor "not" bears on "there are 650 troops". Attributions always count.
 *
 * @param claim the claim; or the sentence itself, for all of its marks.
 */
export function findMarks(sentence: Statement, claim: Statement): Mark[] {
  const { text } = sentence;
  const words = readWords(text);
  const bears = bearingOn(sentence, claim);
  const scoped = [
    ...findNegations(words).map(({ kind, scope, ...span }) => ({
      ...span,
      scope,
      kind: KINDS[kind],
    })),
    ...[...text.matchAll(PLAN)].map((match) => cueOf(match, text, 'planned')),
    ...[...text.matchAll(DOUBT)].map((match) => cueOf(match, text, 'doubted')),
  ];
  const marks = [
    ...scoped
      .filter(({ start, end, scope }) => bears({ start, end: Math.max(end, scope.end) }))
      .map(({ start, end, kind }): Mark => ({ start, end, kind })),
    ...findAttributions(words).map(({ start, end }): Mark => ({ start, end, kind: 'attributed' })),
  ];
  return marks.sort((a, b) => a.start - b.start || a.end - b.end);
}

function cueOf(match: RegExpExecArray, text: string, kind: MarkKind) {
  const [start, end] = [match.index, match.index + match[0].length];
  const rest = text.slice(end);
  const length = rest.search(CLAUSE_END);
  return { start, end, kind, scope: { start: end, end: length < 0 ? text.length : end + length } };
}

/** Whether a stretch of the sentence holds a word or a figure of what the claim says. */
function bearingOn(sentence: Statement, claim: Statement): (scope: Span) => boolean {
  const claimed = claim.topics.map(({ term }) => term);
  const shared: Span[] = sentence.topics.filter(({ term }) =>
    claimed.some((other) => isSynonym(term, other)),
  );
  const numbers = claim.figures.map(({ quantity }) => `${quantity.low} ${quantity.high}`);
  const figures: Span[] = sentence.figures
    .map(({ quantity }) => quantity)
    .filter(({ low, high }) => numbers.includes(`${low} ${high}`));
  const held = [...shared, ...figures];
  return ({ start, end }) => held.some((one) => one.start >= start && one.end <= end);
}
