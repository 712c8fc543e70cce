import type { Exclusion } from './exclusion.ts';

/** Far enough for "+44 (0)20 7946 0958" and an ISBN. */
const REACH = 20;
const LOCAL_NUMBER = /^\d{3}-\d{4}$/;
/** A plain number of more digits, without separators, is an identifier. */
const MAX_PLAIN_DIGITS = 9;

/** A phone number, an ISBN, an identifier: three groups of digits or more, or too many digits in a row. */
export const isPhoneNumber: Exclusion = ({ text }, { number, start, unit, kind }) => {
  if (unit !== null || kind !== 'count') return false;
  const written = text.slice(number.start, number.end);
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(written)) return false;
  if (/^\d+$/.test(written)) {
    if (written.length > MAX_PLAIN_DIGITS) return true;
  }
  if (LOCAL_NUMBER.test(written) || text[start - 1] === '+') return true;
  const before = /[\d()+\-. ]*$/.exec(text.slice(Math.max(0, number.start - REACH), number.start));
  const after = /^[\d()+\-. ]*/.exec(text.slice(number.end, number.end + REACH));
  const around = `${before?.[0] ?? ''}${written}${after?.[0] ?? ''}`.trim();
  const groups = around.match(/\d+/g) ?? [];
  // A sentence's full stop or a list of numbers has other marks between its groups.
  return (
    groups.length >= 3 &&
    /^[+(]?\d+[)]?(?:[-. ]?[(]?\d+[)]?){2,}[.-]?$/.test(around.replace(/\) /g, ')')) &&
    /[-+(]|(?:^|\D)0\d/.test(around)
  );
};
