import { describe, expect, it } from 'vitest';
import { progressBar } from '../../src/terminal/progressBar.ts';

function drawn(isTTY: boolean, steps: readonly [number, number][]): string[] {
  const writes: string[] = [];
  let time = 0;
  const output = { isTTY, write: (text: string) => writes.push(text) };
  const tell = progressBar('Indexing', output, () => time);
  for (const [at, done] of steps) {
    time = at;
    tell(done, 100);
  }
  return writes;
}

describe('progressBar()', () => {
  it('draws how far the work has come, now and then, and goes at the end', () => {
    const writes = drawn(true, [
      [1000, 25],
      [1010, 26],
      [2000, 50],
      [3000, 100],
    ]);
    expect(writes).toHaveLength(3);
    expect(writes[0]).toContain('Indexing ██████░░░░░░░░░░░░░░░░░░ 25 %');
    expect(writes[1]).toContain('50 %');
    expect(writes[2]).toBe('\r\u001b[K');
  });

  it('stays away where the work is done at once', () => {
    expect(
      drawn(true, [
        [10, 50],
        [20, 100],
      ]),
    ).toEqual([]);
  });

  it('writes nothing into a pipe', () => {
    expect(
      drawn(false, [
        [1000, 50],
        [2000, 100],
      ]),
    ).toEqual([]);
  });
});
