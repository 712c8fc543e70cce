import type { QuestionType } from './question.ts';

/**
 * In order: the first pattern that fits decides. The question word counts where it opens the
 * question or a clause, as in "Since when …" or "In which year …".
 */
const PATTERNS: readonly (readonly [QuestionType, RegExp])[] = [
  ['count', /\bhow many\b|\b(?:the )?number of\b/i],
  ['amount', /\bhow (?:much|long|old|far|often|tall|big|large|high|deep|fast|heavy)\b/i],
  ['when', /\bwhen\b|\b(?:what|which) (?:year|date|day|month|time)\b/i],
  ['who', /\bwho(?:m|se)?\b/i],
  ['where', /\bwhere\b|\b(?:what|which) (?:country|city|place|town|state)\b/i],
  ['why', /\bwhy\b|\bfor what reason\b/i],
  ['how', /\bhow\b/i],
  ['which', /\bwhat\b|\bwhich\b/i],
  [
    'yes_no',
    /^\W*(?:is|are|was|were|am|do|does|did|has|have|had|can|could|will|would|should|may|might|must)\b/i,
  ],
];

/** The kind of thing a question asks for; `statement` for keywords and claims. */
export function questionType(question: string): QuestionType {
  return PATTERNS.find(([, pattern]) => pattern.test(question))?.[0] ?? 'statement';
}
