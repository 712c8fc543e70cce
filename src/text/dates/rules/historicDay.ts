import type { DateRule } from '../dateRule.ts';
import { datePattern, S } from '../words.ts';

/** Days that go by their date, without the year: each is only read with the words that make it that one day. */
const HISTORIC: readonly { readonly pattern: string; readonly edtf: string }[] = [
  { pattern: '9/11(?!/|\\d)', edtf: '2001-09-11' },
  {
    pattern: `sept(?:ember|\\.)?${S}11(?:th)?(?:,?${S}2001)?(?=${S}(?:terror(?:ist)?${S})?(?:attacks?|hijack|memorial|victims))`,
    edtf: '2001-09-11',
  },
  {
    pattern: `jan(?:uary|\\.)?${S}6(?:th)?(?=${S}(?:capitol|insurrection|riots?|rioters?|committee|select|panel|hearings?|u\\.?s\\.?${S}capitol))`,
    edtf: '2021-01-06',
  },
];

const PATTERN = HISTORIC.map(({ pattern }, i) => `(?<n${i}>${pattern})`).join('|');

/** “9/11”, “the September 11 attacks”, “the Jan. 6 insurrection”. */
export const historicDay: DateRule = {
  pattern: datePattern(`(?<![\\d/])\\b(?:${PATTERN})`),
  read({ groups }, { published }) {
    const edtf = HISTORIC.find((_, i) => groups?.[`n${i}`])?.edtf;
    // Nobody named it so before it happened.
    if (!edtf || (published && published.year < Number(edtf.slice(0, 4)))) return null;
    return { rule: 'historic_day', edtf, isName: true };
  },
};
