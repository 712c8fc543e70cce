import type { Seam } from '../seam.ts';

const QUOTATION_END = /["”’']\s+$/;

/** A short bracket with the full stop of the sentence behind it. */
const CITATION = /^\([^()]{1,48}\)[.,;]/;

const REACH_BEFORE = 8;
const REACH_AFTER = 64;

/** A quotation goes on with where it is from, before the full stop: `“It may appear less complex.” (Thoreau 12).` */
export function beforeCitation({ text, at, before }: Seam): boolean {
  return (
    before === '' &&
    QUOTATION_END.test(text.slice(Math.max(0, at - REACH_BEFORE), at)) &&
    CITATION.test(text.slice(at, at + REACH_AFTER))
  );
}
