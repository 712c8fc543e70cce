const POSSESSIVE = /^['’]s?\b/;
const WORD = /^\s(\p{L}[\p{L}’'-]*)/u;
/** Words that go on with the sentence instead of naming what the time belongs to. */
const GOES_ON = new Set(
  `a about after against ahead all also although amid an and are as at because before between but by can could despite
  did do does during even for from had has have he her his how if in into is it its later may might more most near not
  now of off on or our over she should since so some than that the their there they this through to under until up
  upon was we were what when where which while who will with without would you`.split(/\s+/),
);

/**
 * Whether a time stands before the word that it belongs to: “the July 26 coup”, “Tuesday's vote”, “May 2021 protests”.
 *
 * Then it names what happened and is no bound: “after the July 26 coup” may be that same day.
 */
export function isNamed(text: string, end: number): boolean {
  const right = text.slice(end, end + 30);
  if (POSSESSIVE.test(right)) return true;
  const word = WORD.exec(right)?.[1];
  return word !== undefined && !GOES_ON.has(word.toLowerCase());
}
