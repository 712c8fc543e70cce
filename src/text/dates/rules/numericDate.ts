import { parseEdtf } from '../../edtf/parseEdtf.ts';
import { edtfOf, oneOf } from '../calendar.ts';
import type { DateRule } from '../dateRule.ts';
import { datePattern } from '../words.ts';

/** “2021-07-26”, “26/07/2021”, “7/2021”; “03/04/2021” is one of two days, as nothing says whose order it is in. */
export const numericDate: DateRule = {
  pattern: datePattern(
    '(?<![\\d/.-])(?:(?<iso>\\d{4}-\\d\\d-\\d\\d)(?:T[\\d:.]{4,15}Z?)?',
    '|(?<one>\\d{1,2})(?<mark>[/.-])(?<two>\\d{1,2})\\k<mark>(?<year>(?:1\\d|20)\\d\\d)|(?<month>1[0-2]|0?[1-9])/(?<of>(?:19|20)\\d\\d))(?![\\d/-])',
  ),
  read({ groups }) {
    const rule = 'numeric_date';
    const iso = groups?.['iso'];
    if (iso) return parseEdtf(iso) ? { rule, edtf: iso } : null;
    if (groups?.['of'])
      return { rule, edtf: edtfOf(Number(groups['of']), Number(groups['month'])) };
    const [one, two, year] = [groups?.['one'], groups?.['two'], groups?.['year']].map(Number);
    if (!one || !two || !year) return null;
    const days = [edtfOf(year, two, one), edtfOf(year, one, two)].filter((day) => parseEdtf(day));
    return days.length === 0 ? null : { rule, edtf: oneOf(days) };
  },
};
