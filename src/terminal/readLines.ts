import { StringDecoder } from 'node:string_decoder';

/** UTF-16 units: longer than any question or claim; whoever pipes in a book, or a device, learns so at once. */
export const TEXT_MAX = 10_000;

/** Stands for a line that is longer. */
const CUT = '…';

/**
 * The lines of a stream, as they come. Of one that is longer than `TEXT_MAX`, no more is kept than tells so: an endless
 * line must not fill the memory.
 *
 * @param input bytes of UTF-8, cut anywhere, or text.
 * @returns each line without its end, at most one unit longer than `TEXT_MAX`.
 */
export async function* readLines(input: AsyncIterable<Buffer | string>): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  let line = '';
  for await (const part of input) {
    const text = typeof part === 'string' ? part : decoder.write(part);
    const [first = '', ...rest] = text.split('\n');
    line = kept(line + first);
    for (const next of rest) {
      yield line.replace(/\r$/, '');
      line = kept(next);
    }
  }
  line = kept(line + decoder.end());
  if (line !== '') yield line.replace(/\r$/, '');
}

function kept(line: string): string {
  return line.length <= TEXT_MAX ? line : line.slice(0, TEXT_MAX) + CUT;
}
