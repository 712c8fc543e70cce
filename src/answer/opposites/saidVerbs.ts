import { baseFormOf } from '../../text/lexicon/baseFormOf.ts';
import { statusOf } from '../../text/quantities/tables/statuses.ts';
import type { Term } from '../../text/terms/term.ts';
import type { Statement } from '../compare/statement.ts';
import { oppositesOf } from './verbOpposites.ts';

/** Before the bare form of a verb: "will open", "did not open". */
const BEFORE_BARE =
  /(?:\b(?:to|will|would|shall|should|must|may|might|can|could|cannot|not|never|does|did|do|and)|n['’]t|['’]ll)\s+(?:\p{L}+ly\s+|also\s+)?$/iu;
/** After a verb that could as well be a plural or a gerund: "raises the tax", and not "raises of the tax". */
const OBJECT = /^\s+(?:(?:an?|the|its|their|his|her|all|some|any|more|no|our)\s|[\d$£€]|\p{Lu})/u;
/** Far enough for an auxiliary and an adverb, or for an object; a bound, so that long texts take linear time. */
const REACH = 40;
const BEFORE_PROGRESSIVE = /\b(?:is|are|was|were|be|been|am)\s+(?:not\s+|\p{L}+ly\s+)?$/iu;

/**
 * The words of a sentence that are verbs with an opposite, of `verbOpposites.ts`, or a verb of the news
 * (`statuses.ts`): by their form, as "cuts", "support" and "closing" are nouns as often.
 */
export function saidVerbs({ text, topics }: Statement): Term[] {
  return topics.filter((term) => isVerbOfNews(term.term) && isVerb(text, term));
}

/** Whether a term is a verb of the tables, in whatever form it stands. */
export function isVerbOfNews(term: string): boolean {
  return oppositesOf(term).contrary.size > 0 || statusOf(term) !== undefined;
}

function isVerb(text: string, { start, end }: Term): boolean {
  const word = text.slice(start, end).toLowerCase();
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  if (/ed$/.test(word) || baseFormOf(word) !== word) return true;
  if (/ing$/.test(word)) return BEFORE_PROGRESSIVE.test(before) || OBJECT.test(after);
  if (/s$/.test(word)) return OBJECT.test(after);
  return BEFORE_BARE.test(before);
}
