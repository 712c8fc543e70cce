/** Months and their short forms, in lower case. */
export const MONTHS: ReadonlySet<string> = new Set(
  `january february march april may june july august september october november december jan feb mar
  apr jun jul aug sep sept oct nov dec`.split(/\s+/),
);
