import { promises as fs } from 'node:fs';
import type { Span } from '../../text/span.ts';

const BLANK = 0x20;

/**
 * Overwrites stretches of a file with blanks, in place: what other processes append meanwhile is not
 * lost, as it would be with a file written anew.
 *
 * @param spans places in bytes, within the file.
 */
export async function blankOut(file: string, spans: readonly Span[]): Promise<void> {
  if (spans.length === 0) return;
  const handle = await fs.open(file, 'r+');
  try {
    for (const { start, end } of spans) {
      await handle.write(Buffer.alloc(end - start, BLANK), 0, end - start, start);
    }
  } finally {
    await handle.close();
  }
}
