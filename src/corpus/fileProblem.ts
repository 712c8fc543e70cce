/** What system errors mean to somebody who has named a file or a folder, and what to do about it. */
const PROBLEMS: Readonly<Record<string, string>> = {
  ENOENT: 'it does not exist; check the name',
  ENOTDIR: 'a part of its path is a file and no folder; check the path',
  EISDIR: 'it is a folder; name a file',
  EEXIST: 'a file of this name is there already; name another one',
  EACCES: 'its permissions do not allow it; change them, or run as another user',
  EPERM: 'its permissions do not allow it; change them, or run as another user',
  EROFS: 'the disk is read-only; name a place on another one',
  ENOSPC: 'the disk is full; make room on it',
  EDQUOT: 'your share of the disk is used up; make room on it',
  ENAMETOOLONG: 'the name is too long; take a shorter one',
  ELOOP: 'its links lead in a circle; mend them',
  EMFILE: 'too many files are open; raise the limit (ulimit -n)',
};

/**
 * Why a file or a folder cannot be read or written, to complete `Cannot read FILE: …`.
 *
 * @param error what the file system threw; anything else is told by its own message.
 * @returns half a sentence, without a full stop.
 */
export function fileProblem(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code: unknown = Reflect.get(error, 'code');
  return (typeof code === 'string' ? PROBLEMS[code] : undefined) ?? error.message;
}
