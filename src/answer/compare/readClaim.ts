import { findDates } from '../../text/dates/findDates.ts';
import { findQuantities } from '../../text/quantities/findQuantities.ts';
import { readStatement } from './readStatement.ts';
import type { Statement } from './statement.ts';

/**
 * Reads a claim or a question for what it says of whom: words that are in no index. Any string is taken.
 *
 * @param asOf EDTF date that its "last week" counts from; null: it is not resolved.
 */
export function readClaim(text: string, asOf: string | null): Statement {
  return readStatement({
    ...{ text, title: '', published: asOf },
    dates: findDates(text, { published: asOf }),
    quantities: findQuantities(text),
  });
}
