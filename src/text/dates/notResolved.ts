import type { DateContext, Reading } from './dateRule.ts';

/** A time that counts from the publication, which is not known, or not to the day. */
export function notResolved(rule: string, { published }: DateContext): Reading {
  return {
    ...{ rule, edtf: null },
    unresolved: published ? 'publication_date_too_coarse' : 'no_publication_date',
  };
}
