import type { Seam } from '../seam.ts';

/** The end of a quotation that a question mark or an exclamation mark closes. */
const QUOTATION_END = /[!?]["”’']\s+$/;

/** Who said it, and no more than that: `Mr. Tajani asked.`, `Alice thought:` */
const SPEAKER =
  /^(?:\p{Lu}[\p{L}\p{M}.’'-]*\s){1,4}(?:said|says|asked|asks|added|replied|answered|told|wrote|tweeted|cried|shouted|exclaimed|thought|whispered|yelled|wondered|continued|explained)[.,:;]/u;

const REACH_BEFORE = 8;
const REACH_AFTER = 96;

/** A quotation goes on with its speaker: `“Is it over?” Smith asked.` */
export function beforeSpeaker({ text, at, before }: Seam): boolean {
  return (
    before === '' &&
    QUOTATION_END.test(text.slice(Math.max(0, at - REACH_BEFORE), at)) &&
    SPEAKER.test(text.slice(at, at + REACH_AFTER))
  );
}
