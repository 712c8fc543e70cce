import { describe, expect, it } from 'vitest';
import { isSentenceStarter } from '../../../src/text/sentences/isSentenceStarter.ts';

describe('isSentenceStarter()', () => {
  it.each(['The', 'It', 'It’s', "They're", 'Don’t', 'How', 'In'])('takes %s', (word) => {
    expect(isSentenceStarter(word)).toBe(true);
  });

  it.each(['Senate', 'Don', 'May', 'Will', 'No', 'All-Star', 'the', ''])('leaves %s', (word) => {
    expect(isSentenceStarter(word)).toBe(false);
  });
});
