import { holdsAny, isDigits } from '../../characters.ts';
import { findNoun } from '../context/findNoun.ts';
import type { Exclusion } from './exclusion.ts';

/** Words on either side within which a word of sport or voting tells a score. */
const REACH = 15;
const SCORES =
  /^(?:w[io]n(?:s|ning)?|beat(?:s|en|ing)?|defeat\w*|lead|leads|led|leading|loss|loses?|losing|lost|scor\w+|record|victor\w+|draw|drew|tied?|vot\w+|ruling|ruled|decision|final|halftime|touchdown|goal|touchdowns|goals|playoff\w*|overtime|shutout|rout\w*|season|start|finish\w*|run|games?|series|home|road|conference)$/;

/** A score or a tally of votes: "24-10", "won 3-2", "voted 188 to 8". */
export const isScore: Exclusion = (words, expression) => {
  const { numerals, connector, unit, kind, qualifier } = expression;
  const [left, right] = numerals;
  if (kind !== 'count' || !left || !right || unit !== null || qualifier !== null) return false;
  const isPlain = numerals.every(({ form, scale }) => form === 'digits' && scale === 1);
  if (connector === 'to' && (left.value ?? 0) >= (right.value ?? 0)) return true;
  if (!isPlain || connector !== 'dash') return (left.value ?? 0) > (right.value ?? 0);
  // "24-10-3" is a record of wins, losses and draws.
  const isDash = (at: number) => holdsAny(words.text[at] ?? '', '-–');
  if (isDash(right.end) && isDigits(words.text[right.end + 1] ?? '')) return true;
  if (isDash(left.start - 1) && isDigits(words.text[left.start - 2] ?? '')) return true;
  if (left.value === 0 || (left.value ?? 0) >= (right.value ?? 0)) return true;
  const near = words.normals.slice(Math.max(0, expression.first - REACH), expression.after + REACH);
  return findNoun(words, expression) === null && near.some((word) => SCORES.test(word));
};

/** Far enough for "+44 (0)20 7946 0958" and an ISBN. */
const DIGITS_REACH = 20;
/** A plain number of more digits, without separators, is an identifier. */
const MAX_PLAIN_DIGITS = 9;

/** A phone number, an ISBN, an identifier: three groups of digits or more, or too many digits in a row. */
export const isPhoneNumber: Exclusion = ({ text }, { number, start, unit, kind }) => {
  if (unit !== null || kind !== 'count') return false;
  const written = text.slice(number.start, number.end);
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(written)) return false;
  if (isDigits(written)) {
    if (written.length > MAX_PLAIN_DIGITS) return true;
  }
  const [area = '', local] = written.split('-');
  const isLocal = local !== undefined && isDigits(area, 3) && isDigits(local, 4);
  if (isLocal || text[start - 1] === '+') return true;
  const before = /[\d()+\-. ]*$/.exec(
    text.slice(Math.max(0, number.start - DIGITS_REACH), number.start),
  );
  const after = /^[\d()+\-. ]*/.exec(text.slice(number.end, number.end + DIGITS_REACH));
  const around = `${before?.[0] ?? ''}${written}${after?.[0] ?? ''}`.trim();
  const groups = around.match(/\d+/g) ?? [];
  // A sentence's full stop or a list of numbers has other marks between its groups.
  return (
    groups.length >= 3 &&
    /^[+(]?\d+[)]?(?:[-. ]?[(]?\d+[)]?){2,}[.-]?$/.test(around.replace(/\) /g, ')')) &&
    /[-+(]|(?:^|\D)0\d/.test(around)
  );
};

/** Longer addresses exist, but a number further inside one has letters beside it. */
const ADDRESS_REACH = 200;
const ADDRESS = /:\/\/|^www\.|@|\.(?:com|org|net|gov|edu|co|io|html?|php|pdf)\b/i;

/** A number in a web or mail address. */
export const isWebAddress: Exclusion = ({ text }, { number }) => {
  const before =
    /\S*$/.exec(text.slice(Math.max(0, number.start - ADDRESS_REACH), number.start))?.[0] ?? '';
  const after = /^\S*/.exec(text.slice(number.end, number.end + ADDRESS_REACH))?.[0] ?? '';
  return ADDRESS.test(`${before}${text.slice(number.start, number.end)}${after}`);
};
