/** A stretch of a text: `text.slice(start, end)`. Offsets count UTF-16 units, as JavaScript strings do. */
export interface Span {
  /** Offset of the first unit. */
  readonly start: number;
  /** Offset after the last unit. */
  readonly end: number;
}
