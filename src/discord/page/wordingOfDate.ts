import { formatEdtf } from '../../text/edtf/formatEdtf.ts';
import { parseEdtf } from '../../text/edtf/parseEdtf.ts';
import { inlineText } from '../markdown/inlineText.ts';
import type { Wording } from '../wording/wording.ts';

/** Characters of Markdown of a date that is an interval or worse. */
const DATE_MAX = 60;

/** A date of EDTF as Discord Markdown; those that articles do not have, such as intervals, are put in English. */
export function wordingOfDate(edtf: string | null, wording: Wording): string {
  if (edtf === null) return wording.undated;
  return parseEdtf(edtf) ? wording.date(edtf) : inlineText(formatEdtf(edtf), DATE_MAX);
}
