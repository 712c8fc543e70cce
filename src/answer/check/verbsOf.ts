import { statusOf } from '../../text/quantities/tables/statuses.ts';
import type { Statement } from '../compare/statement.ts';

/** The verbs of the news in a sentence, as dictionaries have them; "withdrawal" counts as "withdraw". */
export function verbsOf({ topics }: Statement): string[] {
  return [...new Set(topics.flatMap(({ term }) => statusOf(term) ?? []))];
}
