import { describe, it } from 'vitest';
import { expectSplit } from '../expectSplit.ts';

describe('breakAfterEllipses()', () => {
  it.each([
    'He paused… |Then he left.',
    'Someone to grow old with. … |We love it.',
    '“I never meant…” |She left.',
    'He paused... |Then he left.',
  ])('parts before a capital: %s', expectSplit);

  it.each(['He paused… and then left.', 'Wait... what?', 'It was…nothing.'])(
    'goes on before a small letter: %s',
    expectSplit,
  );
});
