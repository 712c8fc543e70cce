import { describe, it } from 'vitest';
import { expectSplit } from '../expectSplit.ts';

describe('mendSpacedEllipses()', () => {
  it.each(['What I mean is . . . I have no idea.', 'It was . . . well, late.'])(
    'goes on after three dots: %s',
    expectSplit,
  );

  it.each([
    'The custom was weakened. |. . . The practice lived on.',
    'It ended there . . . . |Next came another.',
    '“The laws will appear less complex. . . .”',
  ])('ends a sentence at four: %s', expectSplit);
});
