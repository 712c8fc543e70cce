import type { Exclusion } from './exclusion.ts';

/** After a hyphen these describe a kind, and count nothing: "two-way", "five-star", "one-on-one". */
const KINDS =
  /^(?:way|handed|pronged|piece|pack|on|by|off|self|liner|stop|star|something|x|tier|ply|bit|d|g|nil|all|love|up|over|under|par|peat|yearly|quarter|half)$|sided$|faced$/;

/** A number that is a part of a word: "F-16", "5G", "737s", "Covid-19", "two-way", "#1". */
export const isGlued: Exclusion = ({ text, gaps, normals }, expression) => {
  const { after, numerals, number, unit, start, connector } = expression;
  const before = text.slice(Math.max(0, start - 2), start);
  if (/[\p{L}\p{N}][-‐‑_.’']$|[#@/_\\]$/u.test(before)) return true;
  if (/[\p{L}\p{N}]$/u.test(before)) return true;
  const next = text[number.end] ?? '';
  if (unit !== null && unit.start >= number.end) return false;
  if (/[\p{L}\p{N}_@\\]/u.test(next)) return true;
  // "401(k)".
  if (/^\(\p{L}\)/u.test(text.slice(number.end, number.end + 3))) return true;
  if (numerals[0]?.form === 'part' || connector !== null) return false;
  const isHyphened = /^[-‐‑]$/.test(gaps[after] ?? '');
  // "Zero-Covid", "zero-emission": no count of none.
  if (isHyphened && expression.low === 0) return true;
  return isHyphened && KINDS.test(normals[after] ?? '');
};
