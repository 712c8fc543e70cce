import { formatEdtf } from '../../text/edtf/formatEdtf.ts';
import { parseEdtf } from '../../text/edtf/parseEdtf.ts';
import { formatQuantity, type ShownQuantity } from '../../text/quantities/formatQuantity.ts';
import { inlineText } from '../markdown/inlineText.ts';
import type { Wording } from '../wording/wording.ts';

/** A figure with its unit; units are words of the text now and then. */
const FIGURE_MAX = 60;

/** A figure as Discord Markdown for the middle of a line. */
export function shownFigure(quantity: ShownQuantity): string {
  return inlineText(formatQuantity(quantity), FIGURE_MAX);
}

/** A date of EDTF as Discord Markdown; those that articles do not have, such as intervals, are put in English. */
export function wordingOfDate(edtf: string | null, wording: Wording): string {
  if (edtf === null) return wording.undated;
  return parseEdtf(edtf) ? wording.date(edtf) : inlineText(formatEdtf(edtf), FIGURE_MAX);
}
