/** A date of EDTF (https://www.loc.gov/standards/datetime/), as far as text needs it. */
export interface EdtfDate {
  readonly kind: 'date';
  /** Four characters, unknown digits at the end as X: `2023`, `199X`, `18XX`, `XXXX`. */
  readonly year: string;
  /** 1 to 12, or in a month's place a season (21-24), a quarter (33-36) or a half (40, 41). */
  readonly month?: number;
  /** 1 to 31; never without a month of 1 to 12. */
  readonly day?: number;
  /** `?` uncertain, `~` approximate, `%` both. */
  readonly qualifier: '' | '?' | '~' | '%';
}

/** From one date to another; null is an open end, written `..`. */
export interface EdtfInterval {
  readonly kind: 'interval';
  readonly start: EdtfDate | null;
  readonly end: EdtfDate | null;
}

/** One of these dates, it is not known which: `[2021-03-04,2021-04-03]`. */
export interface EdtfChoice {
  readonly kind: 'choice';
  readonly dates: readonly EdtfDate[];
}

export type EdtfTime = EdtfDate | EdtfInterval | EdtfChoice;
