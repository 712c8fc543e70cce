import { describe, expect, it } from 'vitest';
import { rememberAnswers } from '../../src/answer/rememberAnswers.ts';
import { tooVague } from '../support/answers.ts';

describe('rememberAnswers()', () => {
  function counting() {
    const asked: string[] = [];
    const ask = rememberAnswers((question: string, _: { articleIds?: ReadonlySet<string> }) => {
      asked.push(question);
      return tooVague({ question });
    });
    return { ask, asked };
  }

  it('asks once for what is asked twice', () => {
    const { ask, asked } = counting();
    expect(ask('how many ferries?', {})).toBe(ask('how many ferries?', {}));
    expect(asked).toEqual(['how many ferries?']);
  });

  it('asks again for another question, and for other articles', () => {
    const { ask, asked } = counting();
    ask('how many ferries?', {});
    ask('how many boats?', {});
    ask('how many ferries?', { articleIds: new Set(['a']) });
    ask('how many ferries?', { articleIds: new Set(['b']) });
    expect(asked).toHaveLength(4);
  });

  it('forgets what was not asked for a long time', () => {
    const { ask, asked } = counting();
    for (let i = 0; i <= 500; i++) ask(`how many ferries of ${i}?`, {});
    ask('how many ferries of 0?', {});
    expect(asked).toHaveLength(502);
  });
});
