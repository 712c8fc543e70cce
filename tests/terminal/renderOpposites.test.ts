import { describe, expect, it } from 'vitest';
import { renderOpposites } from '../../src/terminal/ownLines.ts';
import { quote } from '../support/answers.ts';

const said = { start: 0, end: 9, published: '2024-03-05' };
const opposites = [
  {
    verb: 'rais',
    sayings: [
      { ...said, quoteId: 'f3221e-0-10-0123456789ab', words: 'raised it', side: 'stated' as const },
      {
        ...said,
        quoteId: 'a00000-0-9-0123456789ab',
        words: 'lowers it',
        side: 'contrary' as const,
      },
    ],
  },
];

describe('renderOpposites()', () => {
  it('gives the id of a quote that is not shown, so that its words can be looked up', () => {
    const quotes = [quote('raised it', { id: 'f3221e-0-10-0123456789ab' })];
    expect(renderOpposites({ opposites, quotes })).toEqual([
      'Quoted both ways: “raised it” (5 Mar 2024) · “lowers it” (5 Mar 2024, quote a00000-0-9-0123456789ab)',
    ]);
  });
});
