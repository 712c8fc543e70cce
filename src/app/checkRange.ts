import { firstDay, lastDay } from '../text/edtf/days.ts';
import { UserError } from './userError.ts';

interface Range {
  /** EDTF dates. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/**
 * Sees to it that two dates are in order.
 *
 * @param range EDTF dates; one that is open leaves nothing to check.
 * @throws UserError where there is no day from the first date to the second.
 */
export function checkRange({ from, to }: Range): void {
  if (from === undefined || to === undefined || firstDay(from) <= lastDay(to)) return;
  throw new UserError(`Cannot look from ${from} to ${to}: the first date comes after the second`);
}
