import type { Quantity } from '../../text/quantities/quantity.ts';

/** An article that corrects itself: "Correction: …", "An earlier version of this article said", "CORRECTED to 183 from 187". */
const CORRECTION =
  /^\W*(?:correct(?:ion|ed|s)|clarif(?:ication|ied|ies)|retract(?:ion|ed)|erratum)\b\s*(?:\([^)]*\)\s*)?[:.–—-]|\b(?:earlier|previous|original) versions? of (?:this|the|our) (?:article|story|report|piece|headline|post)\b|\b(?:this|the) (?:article|story|report|headline|paragraph) (?:has been|was) (?:amended|corrected|revised|withdrawn|retracted)\b|\b(?:has been|was) (?:updated|edited|changed) to (?:correct|remove|reflect|clarify|show)\b|\bparagraph \w+ has been (?:changed|corrected)\b/i;
const SHOUTED = /\bCORRECT(?:ED|S|ION)\b/;
/** What a correction takes back stands after these: "90 million, not 900 million", "183 from 187". */
const TAKEN_BACK = /\b(?:not|from|instead of|rather than)\s+(?:about\s+|some\s+|the\s+)?$/i;
/** Of all that follows in the clause it says that it was wrong. */
const WAS_SAID =
  /\b(?:versions?\b[^.;]*\b(?:said|stated|reported|gave|put|had|listed|described)|originally|initially|incorrectly|wrongly|mistakenly|erroneously|misstated|misreported|misidentified)\b/i;

/** Whether an article corrects itself with a sentence. */
export function isCorrection(text: string): boolean {
  return CORRECTION.test(text) || SHOUTED.test(text);
}

/** The quantities of a sentence that it takes back itself, where it corrects its article: "not 900 million". */
export function retractedIn(text: string, quantities: readonly Quantity[]): Quantity[] {
  if (quantities.length === 0 || !isCorrection(text)) return [];
  const from = text.search(WAS_SAID);
  return quantities.filter(
    ({ start }) =>
      TAKEN_BACK.test(text.slice(Math.max(0, start - 40), start)) || (from >= 0 && start > from),
  );
}
