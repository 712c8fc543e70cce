const WORD = /[\p{L}\p{N}$€£][\p{L}\p{N}’'.,%-]*(?<![.,-])/gu;

/** Words that put right what was said, in a row of their own: "no", "oh sorry", "or rather", "no wait make that". */
const EDITING = new Set([
  ...[
    'no',
    'nope',
    'sorry',
    'wait',
    'oops',
    'rather',
    'actually',
    'well',
    'instead',
    'scratch',
    'forget',
    'nevermind',
    'bad',
    'my',
    'correction',
  ],
  ...[
    'er',
    'err',
    'erm',
    'uh',
    'uhm',
    'um',
    'umm',
    'oh',
    'i',
    'mean',
    'meant',
    'to',
    'say',
    'make',
    'that',
    'or',
    'like',
  ],
]);
/** What puts right wherever it stands. */
const CLEAR =
  /\b(?:er|err|erm|oops|i (?:actually )?meant?|scratch that|forget that|my bad|nevermind|or (?:uh |um )?(?:rather|actually|instead|no|wait|make that)|(?:no|oh|sorry|wait|actually|uh|um|umm) (?:no|sorry|wait|rather|actually|instead|correction|i|uh|um|umm|make that))\b/;
/** What fills a pause. */
const FILLER = /^(?:(?:uh|uhm|um|umm|oh|er|err|erm)(?: |$))+$/;
/** What puts right between commas or dashes, or before a question that begins anew, and is a plain word elsewhere: "no troops". */
const PLAIN = /^(?:no|nope|sorry|wait|rather|make that)$/;
const QUESTION_WORD = /^(?:who|whom|whose|what|which|when|where|why|how)(?:['’]s)?$/;
const BEFORE_QUESTION_WORD =
  /^(?:tell|me|in|on|at|by|for|from|to|of|with|during|since|until|under)$/;
const PRONOUN = /^(?:he|him|his|she|her|hers|it|its|they|them|their|theirs|this|these|those)$/;
/** Fewer words are no question of their own. */
const FEWEST_ANEW = 3;

interface Word {
  readonly start: number;
  readonly end: number;
  readonly lower: string;
  readonly isCapital: boolean;
}

/**
 * A question as it was meant, where its asker put a slip of the tongue right: "how many French, no, US troops" as "how many
 * US troops", "when was, no, who led the attack" as "who led the attack".
 *
 * A question that begins anew stands for all before it; words that take up an earlier one stand for all from there ("in
 * 1985, no, in 1929"); others for the word or name before.
 *
 * @param text a message in one line.
 * @returns the text as it is where nothing in it was put right.
 */
export function repairSlip(text: string): string {
  let meant = text;
  for (let from = 1; ; ) {
    const words = wordsOf(meant);
    const row = nextEditing(meant, words, from);
    if (row === null) return meant;
    const before = words.slice(0, row.start);
    const after = skipDenied(words.slice(row.end));
    const [first] = after;
    if (first === undefined) return meant;
    const { from: cut, to } = replaced(before, after, meant.slice(row.textStart, row.textEnd));
    const start = meant.slice(0, before[cut - 1]?.end ?? 0);
    const [mark = ''] = /\?\s*$/.exec(meant) ?? [];
    const put = meant.slice(first.start, meant.length - mark.length);
    const rest = to < before.length ? meant.slice(before[to]?.start, before.at(-1)?.end) : '';
    meant = `${start} ${put} ${rest}`.trim() + mark;
    from = Math.max(1, cut);
  }
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    ...{ start: index, end: index + word.length, lower: word.toLowerCase() },
    isCapital: /^[\p{Lu}\p{N}]/u.test(word),
  }));
}

/** The next row of words, from a place on, that puts right what stands before it. */
function nextEditing(text: string, words: readonly Word[], from: number) {
  for (let start = from; start < words.length; start++) {
    let end = start;
    while (isEditing(words[end])) end++;
    if (end === start || end === words.length) continue;
    const said = words
      .slice(start, end)
      .map(({ lower }) => lower)
      .join(' ');
    const gap = (at: number) => text.slice(words[at - 1]?.end, words[at]?.start);
    if (/[.?!]\s/.test(gap(start))) continue;
    const isApart = /[,;–—-]/.test(gap(start)) && /[,;–—-]/.test(gap(end));
    const after = words.slice(end);
    const isPlain =
      PLAIN.test(said) && (isApart || isQuestion(after) || isTakenUp(words.slice(0, start), after));
    if (CLEAR.test(said) || FILLER.test(said) || isPlain) {
      return { start, end, textStart: words[start]?.start ?? 0, textEnd: words[end - 1]?.end ?? 0 };
    }
    start = end - 1;
  }
  return null;
}

function isEditing(word: Word | undefined): boolean {
  return word !== undefined && EDITING.has(word.lower) && (!word.isCapital || word.lower === 'i');
}

/** "Not the League, but Iqbal" as "Iqbal". */
function skipDenied(words: readonly Word[]): readonly Word[] {
  if (words[0]?.lower !== 'not') return words;
  const but = words.findIndex(({ lower }) => lower === 'but');
  return but > 0 ? words.slice(but + 1) : words;
}

function isQuestion(words: readonly Word[]): boolean {
  const first = words.findIndex(({ lower }) => !BEFORE_QUESTION_WORD.test(lower));
  return words.length - first >= FEWEST_ANEW && QUESTION_WORD.test(words[first]?.lower ?? '');
}

function isTakenUp(before: readonly Word[], [first]: readonly Word[]): boolean {
  return before.some(({ lower }) => lower === first?.lower);
}

/** The words before, from one place to another, that those after stand for. */
function replaced(before: readonly Word[], after: readonly Word[], said: string) {
  const [first] = after;
  const all = before.length;
  const name = before.findLastIndex(({ isCapital }, at) => isCapital && at > 0);
  if (isQuestion(after)) {
    // "When did they leave" takes up a name before.
    const takesUp = name > 0 && after.some(({ lower }) => PRONOUN.test(lower));
    return { from: takesUp ? all : 0, to: all };
  }
  const again = before.findLastIndex(({ lower }) => lower === first?.lower);
  if (FILLER.test(said.toLowerCase()) && !(first?.isCapital && name === all - 1)) {
    return { from: all, to: all };
  }
  if (again >= 0) return { from: again, to: all };
  const to = name > 0 && after.every(({ isCapital }) => isCapital) ? name + 1 : all;
  let from = to - 1;
  if (first?.isCapital) {
    while (from > 1 && before[from]?.isCapital && before[from - 1]?.isCapital) from--;
  }
  return { from, to };
}
