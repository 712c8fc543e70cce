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

/** Eight words: "denied reports that it had sent 300 soldiers". */
const NEAR = /^(?:\s*\S+){0,8}/;

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
  const all = { start: 0, end: text.length };
  const bears = bearingOn(sentence, claim);
  const scoped = [
    ...findNegations(words).map((negation): Mark => {
      const { start, end } = negation;
      const scope = isSaidBefore(negation, text) ? all : within(negation.scope, text);
      return { start, end, kind: KINDS[negation.kind], scope };
    }),
    ...[...text.matchAll(PLAN)].map((match) => cueOf(match, text, 'planned')),
    ...[...text.matchAll(DOUBT)].map((match) => cueOf(match, text, 'doubted')),
  ];
  const marks = [
    ...scoped.filter(({ scope }) => bears(scope)),
    ...findAttributions(words).map(
      ({ start, end }): Mark => ({ start, end, kind: 'attributed', scope: all }),
    ),
  ];
  return marks.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** "The claim that … is false", "… was denied by the ministry": it stands after what it is said of. */
function isSaidBefore({ kind, start }: Negation, text: string): boolean {
  const isPassive = /\b(?:is|are|was|were|been|be)\s+(?:\p{L}+ly\s+)?$/u.test(text.slice(0, start));
  return kind !== 'negation' && isPassive;
}

function cueOf(match: RegExpExecArray, text: string, kind: MarkKind): Mark {
  const [start, end] = [match.index, match.index + match[0].length];
  const length = text.slice(end).search(CLAUSE_END);
  const scope = { start: end, end: length < 0 ? text.length : end + length };
  return { start, end, kind, scope: within(scope, text) };
}

/** What a cue bears on stands near it. */
function within({ start, end }: Span, text: string): Span {
  const [near = ''] = NEAR.exec(text.slice(start, end)) ?? [];
  return { start, end: start + near.length };
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
