import { wordList } from '../../lexicon/wordLists.ts';
/** Numbers below 100 that are one word. */
export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map([
  ...[...wordList('numbers', 'small')].map((word, value) => [word, value] as const),
  ...[...wordList('numbers', 'tens')].map((word, i) => [word, 10 * (i + 2)] as const),
]);

/** Words that multiply the number before them. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

/** Scales that are written right after digits: "3.5bn". */
export const ATTACHED_SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mm', 1e6],
  ['bn', 1e9],
  ['b', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
]);

/** Scales also written apart from the digits: "$3.5 bn". */
export const ABBREVIATED_SCALES: ReadonlySet<string> = new Set(['mn', 'bn', 'tn', 'trn']);

/** Words for an unknown number of a known order. */
export const VAGUE_SCALES: ReadonlyMap<string, number> = new Map([
  ['tens', 10],
  ['dozens', 12],
  ['scores', 20],
  ['hundreds', 100],
  ['thousands', 1e3],
  ['lakhs', 1e5],
  ['millions', 1e6],
  ['crores', 1e7],
  ['billions', 1e9],
  ['trillions', 1e12],
]);

/** "Several hundred" says as little as "hundreds". */
export const VAGUE_MULTIPLIERS: ReadonlySet<string> = new Set(['several', 'few', 'many']);

/** What a part is called: "two thirds". Singular forms are ordinals as well. */
export const PARTS: ReadonlyMap<string, number> = new Map(
  `half/2 third/3 quarter/4 fourth/4 fifth/5 sixth/6 seventh/7 eighth/8 ninth/9 tenth/10
  twentieth/20 hundredth/100 thousandth/1000`
    .split(/\s+/)
    .flatMap((entry) => {
      const [word = '', whole] = entry.split('/');
      const plural = word === 'half' ? 'halves' : `${word}s`;
      return [
        [word, Number(whole)],
        [plural, Number(whole)],
      ];
    }),
);

/** Fractions that are one character. */
export const FRACTION_SIGNS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
]);

/** Numbers that hold their unit: times. */
export const MULTIPLES: ReadonlyMap<string, number> = new Map([
  ['twice', 2],
  ['thrice', 3],
  ['twofold', 2],
  ['threefold', 3],
  ['fourfold', 4],
  ['fivefold', 5],
  ['tenfold', 10],
]);
