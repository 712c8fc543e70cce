/** A boundary that may be none. */
export interface Seam {
  readonly text: string;
  /** Where the next sentence would start. */
  readonly at: number;
  /** Where the sentence before it starts. */
  readonly sentenceStart: number;
  /** The word before it, as `wordBefore` gives it. */
  readonly before: string;
}

/** Whether the sentence goes on across a seam. */
export type Join = (seam: Seam) => boolean;
