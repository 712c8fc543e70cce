import { wordSet } from './wordSet.ts';

/**
 * Capitalised words that open an English sentence and are no part of a name: pronouns, articles, conjunctions,
 * prepositions, question words, auxiliaries. After `U.S.` or `Inc.` they tell an end of sentence from `U.S. Senate`.
 * Left out, for being part of names too: `May`, `Will`, `No` (`No. 5`), `First` (`U.S. First Lady`), `New`.
 */
const STARTERS = wordSet(
  'I You He She It We They My Your His Her Its Our Their This That These Those',
  'A An The All Any Another Both Each Every Many Most Much Other Others Several Some Someone Such',
  'And But Or Nor So Yet If As Because Although Though While Whereas Unless Until Since When Whenever Once',
  'What Who Whose Which Where Why How',
  'About According After Against Among Amid At Before Between By Despite During For From In Inside Instead Of On',
  'Over Through To Under Upon With Within Without',
  'Again Also Earlier Even Finally Further Hence Here However Indeed Just Last Later Maybe Meanwhile Moreover',
  'Nevertheless Not Nothing Now Only Otherwise Perhaps Rather Similarly Soon Still Then There Therefore Thus Today',
  'Usually Yesterday Please Hello Oh Ok Okay Yes Well',
  'Am Are Can Could Did Do Does Had Has Have Is Let Must Shall Should Was Were Would',
);

/** Whether a word as it is written opens a sentence rather than goes on with a name: `The`, `It’s`; not `Senate`. */
export function isSentenceStarter(word: string): boolean {
  return STARTERS.has(word.replace(/['’].*$/, '')) || STARTERS.has(word.replace(/n['’]t$/, ''));
}
