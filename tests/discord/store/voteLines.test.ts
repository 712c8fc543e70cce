import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readVoteLines, voteLine } from '../../../src/discord/store/voteLines.ts';

const vote = fc.record({
  person: fc.stringMatching(/^[\w-]{43}$/),
  question: fc.string({ unit: 'grapheme', maxLength: 60 }),
  quotes: fc.array(fc.record({ articleId: fc.string(), start: fc.nat(), end: fc.nat() }), {
    maxLength: 3,
  }),
});

describe('readVoteLines()', () => {
  it('reads every vote that was written, whatever its words, and tears come between', () => {
    const torn = vote
      .map((one) => voteLine(one))
      .chain((line) => fc.nat({ max: line.length - 3 }).map((length) => line.subarray(0, length)));
    const piece = fc.oneof(
      vote.map((one) => ({ bytes: voteLine(one), one })),
      torn.map((bytes) => ({ bytes, one: null })),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const bytes = Buffer.concat(pieces.map((one) => one.bytes));
        const read = readVoteLines(bytes).flatMap((line) => line.vote ?? []);
        expect(read).toEqual(pieces.flatMap(({ one }) => one ?? []));
      }),
    );
  });

  it('takes any bytes: its lines lie within them, in order, and hold no break', () => {
    const bytes = fc.uint8Array({ maxLength: 200 }).map((array) => Buffer.from(array));
    fc.assert(
      fc.property(fc.oneof(bytes, fc.string().map(Buffer.from)), (content) => {
        let last = 0;
        for (const { start, end, vote: read } of readVoteLines(content)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeLessThanOrEqual(content.length);
          expect(content.subarray(start, end).includes(0x0a)).toBe(false);
          expect(read).toBeNull();
          last = end;
        }
      }),
    );
  });
});
