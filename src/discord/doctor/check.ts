/** What somebody who runs the bot wants to know of one thing. */
export interface Check {
  /** A word or two: `token`, `data folder`. */
  readonly what: string;
  readonly level: 'ok' | 'warning' | 'problem';
  readonly found: string;
  /** What to do about it. */
  readonly todo?: string;
}
