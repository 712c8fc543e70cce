import type { Exclusion } from './exclusion.ts';

/** Longer addresses exist, but a number further inside one has letters beside it. */
const REACH = 200;
const ADDRESS = /:\/\/|^www\.|@|\.(?:com|org|net|gov|edu|co|io|html?|php|pdf)\b/i;

/** A number in a web or mail address. */
export const isWebAddress: Exclusion = ({ text }, { number }) => {
  const before =
    /\S*$/.exec(text.slice(Math.max(0, number.start - REACH), number.start))?.[0] ?? '';
  const after = /^\S*/.exec(text.slice(number.end, number.end + REACH))?.[0] ?? '';
  return ADDRESS.test(`${before}${text.slice(number.start, number.end)}${after}`);
};
