import type { Figure } from './statement.ts';

const BEFORE =
  /(?:(?<=\p{Ll}\s)with|\b(?:includ\w+|among(?: them| those)?|another|additional|extra|further|remaining|first|other|of (?:them|whom|which|those|these)|an? (?:further|additional|extra)|by|needs?|needed|requires?|required|necessary|short of|(?:discount|target|goal|uplift) of))\s+(?:\p{L}+\s+)?$/iu;
const AFTER =
  /^(?:\s+(?:\p{L}+\s+)?(?:more|less|fewer|higher|lower|further|additional|others|extra|behind|short|ahead|away)\b|\s+new\b|(?:\s|-)+(?:\p{L}+\s+)?(?:increase|rise|drop|decline|hike|jump|surge|cut|discount|raise|change|decrease|fall|uplift|target|goal)\b|\s+(?:of (?:them|whom|those)|each|apiece|per|a (?:day|week|month|year))\b)/iu;
/** "100 soldiers are killed each day": so many in a time or for so many, and not in all. */
const RATE =
  /^[^.;:]{0,60}\b(?:(?:a|per|each) (?:hour|day|week|month)|daily|weekly|monthly|per [\p{L}\d]+)\b/iu;

/**
 * Whether a figure is said to be a part, an addition, a change or a target, and not the whole: "including 12 children", "another
 * 500", "rose by 5 %", "a 5 % increase", "200 more troops", "100 a day".
 */
export function isPart({ quantity: { start, end }, text }: Figure): boolean {
  const after = text.slice(end);
  return BEFORE.test(text.slice(0, start)) || AFTER.test(after) || RATE.test(after);
}
