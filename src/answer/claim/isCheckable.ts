import type { Remark } from './remark.ts';
import { RULES } from './rules.ts';

/**
 * Whether a sentence of a conversation claims something that articles can speak to. By rules, as a
 * reader of English would see it at a glance; other languages are left out as fragments.
 *
 */
export function isCheckable(remark: Remark): boolean {
  return !RULES.some(({ leavesOut }) => leavesOut(remark));
}
