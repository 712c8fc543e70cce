import type { Exclusion } from './exclusion.ts';

const AFTER: ReadonlySet<string> = new Set(
  `am pm oclock gmt utc est edt cst cdt mst mdt pst pdt et bst cet cest noon midnight hrs`.split(
    ' ',
  ),
);
const DAYTIMES: ReadonlySet<string> = new Set(['morning', 'afternoon', 'evening']);
const HOURS = 24;

/** A time of day: "5 pm", "1800 GMT", "8 in the morning", "the talks begin at 10". */
export const isClockTime: Exclusion = ({ normals, gaps, tokens, text }, expression) => {
  const { first, after, numerals, unit, low, kind, number } = expression;
  if (unit !== null || (kind !== 'count' && kind !== 'age')) return false;
  const gap = gaps[after] ?? '';
  if (AFTER.has(normals[after] ?? '') && /^\s*$/.test(gap)) return true;
  const isDaytime = normals[after] === 'in' && DAYTIMES.has(normals[after + 2] ?? '');
  if (isDaytime && numerals.length === 1) return true;
  const isHour = low !== null && low >= 1 && low <= HOURS && Number.isInteger(low);
  const isAlone =
    after === tokens.length || /^[.,;:)]/.test(text.slice(number.end, number.end + 1));
  if (/^half$/.test(normals[first - 2] ?? '') && normals[first - 1] === 'past') return true;
  if (!isHour || normals[first - 1] !== 'at') return false;
  return isAlone || normals[after] === 'on';
};
