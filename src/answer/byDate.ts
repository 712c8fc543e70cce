import { firstDay } from '../text/edtf/dayNumber.ts';

/** The order of publication, the undated last: for what is to be shown without a judgement. */
export function byDate(a: { readonly published: string | null }, b: typeof a): number {
  return dayOf(a) - dayOf(b) || 0;
}

function dayOf({ published }: { readonly published: string | null }): number {
  // Not infinite: the difference of two infinities is no number.
  return published === null ? Number.MAX_SAFE_INTEGER : firstDay(published);
}
