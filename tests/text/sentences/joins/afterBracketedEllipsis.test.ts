import { describe, it } from 'vitest';
import { expectSplit } from '../expectSplit.ts';

describe('afterBracketedEllipsis()', () => {
  it.each(['He used the stairways [...] Bohr knew.', '“The stairways […]” (Smith 55) are known.'])(
    'goes on: %s',
    expectSplit,
  );

  it.each(['They came. [...] |Nobody stayed.'])(
    'ends where a sentence ended before the omission: %s',
    expectSplit,
  );
});
