import { describe, expect, it } from 'vitest';
import { answerKey } from '../../../src/discord/page/renderAnswer.ts';
import { answered, noEvidence, quote, tooVague, unsure } from '../../support/answers.ts';

const [A, B] = ['a', 'b'].map((id) => quote('Three ferries sail.', { id })) as [
  ReturnType<typeof quote>,
  ReturnType<typeof quote>,
];

describe('answerKey()', () => {
  it('is the same for the same quotes, whatever they score', () => {
    expect(answerKey(answered([A, B]))).toMatch(/^[\w-]{6}$/);
    expect(answerKey(answered([{ ...A, score: 9 }, B], { confidence: 0.1 }))).toBe(
      answerKey(answered([A, B])),
    );
  });

  it('is another one for other quotes, another order, or no answer', () => {
    const answers = [
      ...[answered([A, B]), answered([B, A]), answered([A]), answered([])],
      ...[unsure([A]), unsure([B]), noEvidence(), tooVague()],
    ];
    expect(new Set(answers.map(answerKey)).size).toBe(answers.length);
  });
});
