import { firstDay } from '../edtf/dayNumber.ts';
import { edtfOfDay } from './calendar.ts';
import type { FoundDate } from './dateRule.ts';

const DAYS_OF_WEEK = 7;
/** Between two weekdays that follow each other. */
const LINK =
  /^(?:\s(?:and|or|into|to|through|until|till)\s(?:on\s|early\s|late\s|the\s)?|,\s|\s?[-–—]\s?)$/;
const COUNTED = /^weekday_(?:of|before)_publication$/;

/** “From Friday into Saturday”, said on a Friday: the second weekday comes after the first, and not six days before. */
export function orderWeekdays(found: readonly FoundDate[], text: string): FoundDate[] {
  const ordered: FoundDate[] = [];
  for (const date of found) {
    const before = ordered.at(-1);
    const { rule, edtf } = date.reading;
    const isPair =
      before?.reading.edtf &&
      before.reading.rule.startsWith('weekday_') &&
      COUNTED.test(rule) &&
      LINK.test(text.slice(before.end, date.start));
    const isEarlier = isPair && edtf !== null && edtf < (before.reading.edtf ?? '');
    ordered.push(isEarlier ? { ...date, reading: weekLater(edtf) } : date);
  }
  return ordered;
}

function weekLater(edtf: string) {
  const rule = 'weekday_after_weekday';
  return { rule, edtf: edtfOfDay(firstDay(edtf) + DAYS_OF_WEEK) };
}
