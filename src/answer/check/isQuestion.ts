import { readRemark } from '../claim/remark.ts';
import { RULES } from '../claim/rules.ts';

const RULE = RULES.find(({ name }) => name === 'question');

/** Whether a text asks rather than claims, with or without a question mark. */
export function isQuestion(text: string): boolean {
  return RULE?.leavesOut(readRemark(text)) ?? false;
}
