import type { QuestionTerm } from '../question/question.ts';

const COUNTRY = 'country:';
/** "Soldiers in the garrison of Agadez": the name is the place's. */
const PLACED = /\b(?:in|to|into|on|near|across|inside|outside|around)\s/i;
/** "Aaron Judge", "New York Yankees". */
const JOINED = /^(?:\s|-|\s?&\s?)$/;
const POSSESSIVE = /['’]s?$/;
/** After what is counted: "goals by Haaland", "layoffs at Google", "the revenue of Apple", "how many jobs did Google cut". */
const TIED =
  /\b(?:of|by|at|for|from|did|does|do|has|have|had|will|would|is|are|was|were|can|could)\s+(?:the\s+)?$/i;

/**
 * Whose figure a topic asks for, where it names somebody who is no country: the last name before what is counted
 * ("Amazon employees"), a possessive rather than others ("Federer’s Grand Slam titles"), or the first one after it that a preposition ties to it ("goals by Haaland").
 *
 * @returns the terms of the name; null where the topic has no such name.
 */
export function readHolder({
  text,
  focus,
  phrase,
  others,
}: {
  readonly text: string;
  readonly focus: QuestionTerm;
  readonly phrase: readonly QuestionTerm[];
  readonly others: readonly QuestionTerm[];
}): string[] | null {
  const names = others.filter(({ isName, term }) => isName && !term.startsWith(COUNTRY));
  const before = names.filter((name) => phrase.includes(name) && name.end <= focus.start);
  const last = before.findLast((name) => isPossessive(text, name)) ?? before.at(-1);
  const first = names.find(({ start }) => {
    const between = start > focus.end ? text.slice(focus.end, start) : '';
    return TIED.test(between) && !PLACED.test(between);
  });
  const found = last ?? first;
  if (found === undefined) return null;
  const group = [found];
  for (;;) {
    const [head] = group;
    const tail = group.at(-1);
    const before = names.find((one) => head && isJoined(text, one, head));
    const after = names.find((one) => tail && isJoined(text, tail, one));
    if (before) group.unshift(before);
    else if (after) group.push(after);
    else return group.map(({ term }) => term);
  }
}

function isJoined(text: string, a: QuestionTerm, b: QuestionTerm): boolean {
  return a.end <= b.start && !isPossessive(text, a) && JOINED.test(text.slice(a.end, b.start));
}

/** The ending stands within the word or after it. */
function isPossessive(text: string, { start, end }: QuestionTerm): boolean {
  return POSSESSIVE.test(text.slice(start, end)) || /^['’]/.test(text.slice(end, end + 1));
}
