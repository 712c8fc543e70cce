import type { DateRule } from '../dateRule.ts';
import { datePattern } from '../words.ts';

/** “fiscal 2023”, “the second quarter of fiscal year 2022”, “FY23”: not resolved, as fiscal years begin anywhere. */
export const fiscalYear: DateRule = {
  pattern: datePattern(
    '\\b(?:(?:first|second|third|fourth)\\s(?:quarter|half)\\sof\\s)?(?:(?:its|the|last|this|next)\\s)?(?:(?:20\\d\\d(?:[-/]\\d\\d)?\\s)?fiscal[\\s-](?:years?\\s)?(?:20\\d\\d(?:[-–/]\\d{2,4})?|year\\b)|fy\\s?(?:20)?\\d\\d)\\b',
  ),
  read: () => ({ rule: 'fiscal_year', edtf: null, unresolved: 'fiscal_year' }),
};
