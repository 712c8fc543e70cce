import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLines, TEXT_MAX } from '../../src/terminal/readLines.ts';

async function linesOf(parts: Iterable<Buffer | string>): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of readLines(async(parts))) lines.push(line);
  return lines;
}

async function* async<Part>(parts: Iterable<Part>): AsyncGenerator<Part> {
  yield* parts;
}

describe('readLines()', () => {
  it('gives the same lines, however the bytes are cut', async () => {
    const anyLine = fc
      .string({ unit: 'grapheme', maxLength: 20 })
      .map((text) => text.replace(/[\r\n]/g, ''));
    await fc.assert(
      fc.asyncProperty(fc.array(anyLine), fc.integer({ min: 1, max: 5 }), async (lines, length) => {
        const bytes = Buffer.from(lines.map((line) => `${line}\n`).join(''));
        const parts: Buffer[] = [];
        for (let i = 0; i < bytes.length; i += length) parts.push(bytes.subarray(i, i + length));
        expect(await linesOf(parts)).toEqual(lines);
      }),
    );
  });

  it('takes CRLF, and a last line without an end', async () => {
    expect(await linesOf(['a\r\nb\n', '\nc'])).toEqual(['a', 'b', '', 'c']);
  });

  it('keeps no more of an endless line than tells that it is too long', async () => {
    let given = 0;
    function* endless() {
      for (; given < 2_000; given++) yield 'x'.repeat(100_000);
      yield '\nshort\n';
    }
    const [long, short] = await linesOf(endless());
    expect(long).toHaveLength(TEXT_MAX + 1);
    expect(short).toBe('short');
  });
});
