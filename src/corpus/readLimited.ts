import { constants, promises as fs } from 'node:fs';

/** As a system error has a code, so that `fileProblem` can say what to do. */
class FileRefused extends Error {
  override readonly name = 'FileRefused';
  readonly code: 'NOT_A_FILE' | 'TOO_LARGE';

  constructor(code: FileRefused['code'], message: string) {
    super(message);
    this.code = code;
  }
}

/**
 * Reads a regular file, whole, and no more than a limit: a device may go on for ever, a pipe may never begin, and a file
 * may grow while it is read.
 *
 * @param file its path.
 * @param limit bytes at the most.
 * @returns all its bytes.
 * @throws FileRefused where it is no regular file, or larger; what the file system throws where it cannot be read.
 */
export async function readLimited(file: string, limit: number): Promise<Buffer> {
  // A pipe that nobody writes to would hold up the opening of it.
  const handle = await fs.open(file, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const stats = await handle.stat();
    if (stats.isDirectory()) {
      throw Object.assign(new Error('is a folder'), { code: 'EISDIR' });
    }
    if (!stats.isFile()) {
      throw new FileRefused('NOT_A_FILE', 'it is a device or a pipe; name a regular file');
    }
    const parts: Buffer[] = [];
    let size = 0;
    for (;;) {
      if (stats.size > limit || size > limit) {
        throw new FileRefused(
          'TOO_LARGE',
          `it has more than ${megabytes(limit)} MB; shorten or split it`,
        );
      }
      const room = Math.min(limit, Math.max(stats.size - size, 0)) + 1;
      const { bytesRead, buffer } = await handle.read(Buffer.alloc(room), 0, room, null);
      if (bytesRead === 0) return Buffer.concat(parts, size);
      parts.push(buffer.subarray(0, bytesRead));
      size += bytesRead;
    }
  } finally {
    await handle.close();
  }
}

/**
 * `5` or `5.2`.
 *
 * @param bytes from 0 on; a megabyte is a million.
 * @returns a number with one decimal at the most, without a unit.
 */
export function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1).replace('.0', '');
}
