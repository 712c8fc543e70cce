import { randomUUID } from 'node:crypto';
import { promises as fs } from 'node:fs';
import path from 'node:path';

/** What a draft is called, where the process was killed before it had its name. */
export const DRAFT = /^\..+\.[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\.tmp$/;

/**
 * Writes a file that is not there yet, whole or not at all, also where the process is killed.
 *
 * The content goes to a hidden file beside it, which is then linked to its name: a link, unlike a
 * rename, fails where the name is taken.
 *
 * @param file its path; the folder has to be there.
 * @param content text, written as UTF-8, or bytes as they come; what they throw is thrown, and there is no file.
 * @param mode its permissions, less those that the process takes off.
 * @throws an error with the code `EEXIST` where the file is there already.
 */
export async function writeNewFile(
  file: string,
  content: string | AsyncIterable<Uint8Array>,
  mode = 0o666,
): Promise<void> {
  const temporary = path.join(path.dirname(file), `.${path.basename(file)}.${randomUUID()}.tmp`);
  try {
    await fs.writeFile(temporary, content, { flag: 'wx', flush: true, mode });
    await fs.link(temporary, file);
  } finally {
    await fs.rm(temporary, { force: true });
  }
}
