import { findNoun } from '../findNoun.ts';
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
  if (/^[-–]\d/.test(words.text.slice(right.end, right.end + 2))) return true;
  if (/\d[-–]$/.test(words.text.slice(Math.max(0, left.start - 2), left.start))) return true;
  if (left.value === 0 || (left.value ?? 0) >= (right.value ?? 0)) return true;
  const near = words.normals.slice(Math.max(0, expression.first - REACH), expression.after + REACH);
  return findNoun(words, expression) === null && near.some((word) => SCORES.test(word));
};
