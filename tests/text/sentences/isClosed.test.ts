import { describe, expect, it } from 'vitest';
import { isClosed } from '../../../src/text/sentences/isClosed.ts';

describe('isClosed()', () => {
  it.each(['Yes.', 'Yes.”', 'Yes?!', 'Yes. [3] ', 'A house.4', '…'])('finds %j closed', (text) => {
    expect(isClosed(text)).toBe(true);
  });

  it.each(['', 'Yes', 'Yes,', 'Yes:', '“Yes”', 'Version 3.5', 'A. Sow'])(
    'finds %j open',
    (text) => {
      expect(isClosed(text)).toBe(false);
    },
  );
});
