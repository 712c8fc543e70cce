import { describe, it } from 'vitest';
import { expectSplit } from '../expectSplit.ts';

describe('joinInsideTokens()', () => {
  it.each([
    'Search example.com/?q=coup&lang=en!x for it.',
    'The file index.html is served by Node.js 20.',
    'Write to Jo.Doe@example.com today.',
    'Version 3.5.1 costs $1.50 in the U.S.A. now.',
  ])('keeps a token whole: %s', expectSplit);

  it.each(['我很好。|你呢？|再见。'])(
    'parts sentences of scripts without spaces between them: %s',
    expectSplit,
  );
});
