import { randomBytes } from 'node:crypto';

/** Short enough to be read out, long enough that two of one day differ. */
const BYTES = 4;

/** A name for one failure, which the member and the operator both see: `3f9a01bc`. */
export function newIncident(): string {
  return randomBytes(BYTES).toString('hex');
}
