import { describe, it } from 'vitest';
import { expectSplit } from '../expectSplit.ts';

describe('attachNoteNumbers()', () => {
  it.each([
    'It can leave a gap in a consultation.11 12 |Take a common case.',
    'They would keep minority rights. 4 |Even so, few voted.',
  ])('keeps the numbers of notes with their sentence: %s', expectSplit);

  it.each(['Most of them left. |15 Americans stayed.'])(
    'keeps a number of people with the next: %s',
    expectSplit,
  );
});
