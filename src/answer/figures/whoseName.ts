import type { Quantity } from '../../text/quantities/quantity.ts';
import type { Span } from '../../text/span.ts';
import { actingName } from '../compare/actingName.ts';
import { besideName } from '../compare/besideName.ts';
import type { NameGroup } from '../compare/nameGroups.ts';
import { namesIn } from './namesIn.ts';
import { readSentence, type Sentence } from './sentence.ts';
import type { Topic } from './topic.ts';

/** Sentences before one in which its owner may be named. */
const LOOK_BACK = 2;
/** "12,000 employees at Google", "goals by Ann Lee". */
const PRONOUN = /\b(?:he|she|they|it)\b/i;
const TIED = /\b(?:of|at|by|for)\s+(?:the\s+)?$/i;
const AFTER = /^\s+(?:of|at|by|for|from)\s+(?:the\s+)?$/i;

/**
 * Whether a figure is that of a person, an organisation or an event that the topic names. By the first rule that
 * holds, it is that of
 *
 * 1. a name right beside the number or the topic's word: "Google’s 12,000 employees", "Tesla deliveries"
 * 2. a name after it that a preposition ties to it: "12,000 employees of Google"
 * 3. the last name before it in its sentence that acts, rather one that does not only say so: "Microsoft said that
 *    Google cut 12,000 jobs"
 * 4. the topic's, where the sentence names it after the figure, and no other one that acts before
 *
 * A figure of another name never passes. Where the sentence names nobody, `unclear` says that the last one named in the
 * sentences before is the topic's.
 *
 * @param thing the topic's word in the sentence.
 * @param topic its `holder` are the terms of the name, the last of which is enough: "Judge" for "Aaron Judge"; its
 *   other names are the kind of thing ("Federer’s Grand Slam titles"), and nobody's.
 */
export function whoseName(
  { quantity, sentence, thing }: { quantity: Quantity; sentence: Sentence; thing: Span },
  { holder, words }: { readonly holder: readonly string[] } & Pick<Topic, 'words'>,
): 'asked' | 'other' | 'unclear' {
  const kinds = new Set(words.flatMap(({ term, isName }) => (isName ? term : [])));
  const { noun } = quantity;
  // "Two American hostages of Hamas": what they are, and not whose.
  const isKind = ({ terms, start, end }: NameGroup) =>
    terms.every((term) => kinds.has(term)) ||
    (noun !== null && start >= noun.start && end <= noun.end && terms.every(isCountry));
  const groups = namesIn(sentence).filter(
    (group) => isHolder(group.terms, holder) || !isKind(group),
  );
  const judge = ({ terms }: NameGroup) => (isHolder(terms, holder) ? 'asked' : 'other');
  const { text } = sentence;
  const { start, end } = quantity;
  const beside = besideName(groups, { quantity, text, thing });
  if (beside) return judge(beside);
  const ends = [Math.max(end, noun?.end ?? 0), thing.end];
  const tied = groups.find((group) =>
    ends.some((last) => group.start > last && AFTER.test(text.slice(last, group.start))),
  );
  if (tied && isHolder(tied.terms, holder)) return 'asked';
  const acting = actingName(groups, start);
  if (acting) return judge(acting);
  // "He received 20 votes, as many as Jordan": who he is the sentences before say.
  if (PRONOUN.test(text.slice(0, start))) return lastBefore(sentence, holder);
  const isNamed = (group: NameGroup) =>
    isHolder(group.terms, holder) &&
    !/^['’]/.test(text.slice(group.end, group.end + 1)) &&
    (group.isActing || TIED.test(text.slice(0, group.start)));
  if (groups.some(isNamed)) return 'asked';
  if (tied || groups.some(({ isActing }) => isActing)) return 'other';
  return lastBefore(sentence, holder);
}

function isCountry(term: string): boolean {
  return term.startsWith('country:');
}

/** Whether a name is the topic's: a surname will do, and more words may stand with it. */
function isHolder(terms: readonly string[], holder: readonly string[]): boolean {
  const [last, first] = [holder.at(-1), holder[0]];
  if (last === undefined || !terms.includes(last)) return false;
  // "James Harden" is not "LeBron James".
  const isAnother = holder.length > 1 && terms.length > 1 && !terms.includes(first ?? '');
  return !isAnother || terms.at(-1) === last;
}

function lastBefore(
  { article, position }: Sentence,
  holder: readonly string[],
): 'other' | 'unclear' {
  for (let at = position - 1; at >= 0 && at >= position - LOOK_BACK; at--) {
    const last = namesIn(readSentence(article, at)).findLast(({ isActing }) => isActing);
    if (last) return isHolder(last.terms, holder) ? 'unclear' : 'other';
  }
  return 'other';
}
