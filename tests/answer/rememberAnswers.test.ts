import { describe, expect, it, vi } from 'vitest';
import { rememberAnswers } from '../../src/answer/rememberAnswers.ts';
import { tooVague } from '../support/answers.ts';

describe('rememberAnswers()', () => {
  function counting() {
    const asked: string[] = [];
    const options: object[] = [];
    const ask = rememberAnswers((question: string, how: { articleIds?: ReadonlySet<string> }) => {
      asked.push(question);
      options.push(how);
      return tooVague({ question });
    });
    return { ask, asked, options };
  }

  it('asks once for what is asked twice', async () => {
    const { ask, asked } = counting();
    expect(await ask('how many ferries?', {})).toBe(await ask('how many ferries?', {}));
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

  it('asks again after 15 minutes, and has forgotten it by then', () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    try {
      const { ask, asked } = counting();
      // The cache takes no time for a time where it is 0.
      vi.advanceTimersByTime(10);
      ask('how many ferries?', {});
      vi.advanceTimersByTime(14 * 60_000);
      ask('how many ferries?', {});
      expect(asked).toHaveLength(1);
      // The cache reads the clock once a millisecond, by a timer of its own.
      vi.advanceTimersByTime(10);
      expect(vi.getTimerCount()).toBe(1);
      vi.advanceTimersByTime(60_010);
      expect(vi.getTimerCount()).toBe(0);
      ask('how many ferries?', {});
      expect(asked).toHaveLength(2);
    } finally {
      vi.useRealTimers();
    }
  });

  it('keeps nothing where it is not to remember, and says nothing of it to the search', () => {
    const { ask, asked, options } = counting();
    ask('how many ferries?', { remember: false });
    ask('how many ferries?', { remember: false });
    ask('how many ferries?', {});
    expect(asked).toHaveLength(3);
    expect(options).toEqual([{}, {}, {}]);
  });

  it('forgets what was not asked for a long time', () => {
    const { ask, asked } = counting();
    for (let i = 0; i <= 500; i++) ask(`how many ferries of ${i}?`, {});
    ask('how many ferries of 0?', {});
    expect(asked).toHaveLength(502);
  });
});
