import type { DateRule } from '../dateRule.ts';
import { datePattern, S } from '../words.ts';

interface HistoricDay {
  readonly pattern: string;
  readonly edtf: string;
  /** One of these stands in the sentence, unless the pattern alone will do. */
  readonly beside?: RegExp;
  /** As well, but not in the first weeks of a year, as it may be the day just gone. */
  readonly besideLater?: RegExp;
}

/** Days that go by their date, without the year: each is only read with words that make it that one day. */
const HISTORIC: readonly HistoricDay[] = [
  { pattern: '9/11(?!/|\\d)', edtf: '2001-09-11' },
  {
    pattern: `sept(?:ember|\\.)?${S}11(?:th)?(?:,?${S}2001)?(?!,?\\s?\\d)`,
    edtf: '2001-09-11',
    beside:
      /\b(?:terror\w{0,5}|hijack\w{0,4}|twin towers|world trade center|2001|11(?:th)? attacks?)\b/i,
  },
  {
    pattern: `jan(?:uary|\\.)?${S}6(?:th)?(?!,?\\s?\\d)`,
    edtf: '2021-01-06',
    beside:
      /\b(?:capitol|conspirac(?:ies|y\stheor\w{1,3})|certif\w{2,8}|electoral|pence|proud boys|oath keepers|insurrection\w{0,4}|riot\w{0,3}|mob|select committee|6(?:th)?[ -](?:committee|panel|hearings?|attack|investigation|defendants?|inspired))\b/i,
    besideLater: /\b(?:trump|panel|committee|attack)\b/i,
  },
];

const PATTERN = HISTORIC.map(({ pattern }, i) => `(?<n${i}>${pattern})`).join('|');

/** “9/11”, “the September 11 attacks”, “the Jan. 6 insurrection”. */
export const historicDay: DateRule = {
  pattern: datePattern(`(?<![\\d/])\\b(?:${PATTERN})`),
  read({ groups }, { text, published }) {
    const day = HISTORIC.find((_, i) => groups?.[`n${i}`]);
    const isNear = published?.month !== undefined && published.month <= 2;
    const isBeside = day?.beside?.test(text) || (!isNear && day?.besideLater?.test(text));
    if (!day || (day.beside && !isBeside)) return null;
    // Nobody named it so before it happened.
    if (published && published.year < Number(day.edtf.slice(0, 4))) return null;
    return { rule: 'historic_day', edtf: day.edtf, isName: true };
  },
};
