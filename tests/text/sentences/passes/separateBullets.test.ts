import { describe, it } from 'vitest';
import { expectSplit } from '../expectSplit.ts';

describe('separateBullets()', () => {
  it.each([
    '• 9. The first item |• 10. The second item',
    '⁃9. The first item |⁃10. The second item',
    'Our aims: |• Peace. |• Quiet.',
  ])('starts a sentence at every bullet: %s', expectSplit);
});
