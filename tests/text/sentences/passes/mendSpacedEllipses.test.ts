import { describe, it } from 'vitest';
import { expectSplit } from '../expectSplit.ts';

describe('mendSpacedEllipses()', () => {
  it.each([
    'What I mean is . . . I have no idea.',
    'It was . . . well, late.',
  ])('goes on after three dots: %s', expectSplit);
T ends a sentence at the first of four
});
