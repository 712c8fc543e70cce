import type { DateRule } from '../dateRule.ts';
import { datePattern } from '../words.ts';

const LONGEST = 100;

/** “2019-20”, “2005-6”, “2017-present”, “1914–1918”, “the 2021/22 season”. */
export const yearRange: DateRule = {
  pattern: datePattern(
    '(?<![\\d.,:/$€£#-])\\b(?<from>(?:1\\d|20)\\d\\d)\\s?[-–—/]\\s?(?<to>(?:1\\d|20)\\d\\d|\\d\\d?|present)\\b(?![\\d%]|[-–.,:/]\\d)',
  ),
  read({ groups }) {
    const [from = '', to = ''] = [groups?.['from'], groups?.['to']];
    if (to.toLowerCase() === 'present') return { rule: 'years', edtf: `${from}/..`, isName: true };
    const last = `${from.slice(0, from.length - to.length)}${to}`;
    const years = Number(last) - Number(from);
    if (years <= 0 || years > LONGEST) return null;
    return { rule: 'years', edtf: `${from}/${last}`, isName: true };
  },
};
