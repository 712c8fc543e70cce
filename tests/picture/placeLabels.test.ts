import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLabels } from '../../src/picture/placeLabels.ts';
import { TEXT_SIZE } from '../../src/picture/textAt.ts';

const AREA = { left: 0, right: 900, top: 0, bottom: 300 };
const point = (x: number, y: number) => ({ left: x, right: x, bottom: y, top: y });

describe('placeLabels()', () => {
  it('puts a label right of its mark, and left of it at the right end', () => {
    const [free, atEnd] = placeLabels(
      [point(100, 100), point(890, 200)],
      ['one', 'two'],
      [AREA, AREA],
    );
    expect(free?.x).toBeGreaterThan(100);
    expect(atEnd?.x).toBeLessThan(890);
  });

  it('never lays one label over another', () => {
    const points = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 300 })),
      {
        maxLength: 40,
      },
    );
    fc.assert(
      fc.property(points, (places) => {
        const boxes = places.map(([x, y]) => point(x, y));
        const texts = boxes.map((_, i) => `≈ ${i}`);
        const labels = placeLabels(
          boxes,
          texts,
          boxes.map(() => AREA),
        ).filter((label) => label !== null);
        for (const [i, a] of labels.entries()) {
          for (const b of labels.slice(i + 1)) {
            const isApart =
              Math.abs(a.y - b.y) >= TEXT_SIZE ||
              a.x + a.text.length <= b.x ||
              b.x + b.text.length <= a.x;
            expect(isApart).toBe(true);
          }
        }
      }),
    );
  });
});
