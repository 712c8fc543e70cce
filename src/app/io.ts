import type { Readable, Writable } from 'node:stream';
import type { Output } from '../terminal/style.ts';

/** What the program is connected to: the process's own streams and environment, or a test's. */
export interface Io {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable & Output;
  readonly stderr: Writable & Output;
  readonly env: Readonly<Record<string, string | undefined>>;
}
