/** Something wrong with a corpus file that its editor has to mend. */
export interface CorpusProblem {
  readonly path: string;
  /** 1-based; absent where the file as a whole is meant. */
  readonly line?: number;
  /** What is wrong, naming the field and the value, and what to do. */
  readonly message: string;
}

/** Where Unicode pictures the line feed: a file's name, or a key, may hold one. */
const LINE_FEED_PICTURE = '\u240a';

/**
 * `corpus/x.md:3: published: "2023-13-02" is not a date …`, which editors turn into a link. One line, so that
 * no name of a file can pass for a line of ours.
 *
 * @param problem where it is, and what.
 * @returns one line without a line feed.
 */
export function formatProblem({ path, line, message }: CorpusProblem): string {
  const problem = line === undefined ? `${path}: ${message}` : `${path}:${line}: ${message}`;
  return problem.replaceAll('\n', LINE_FEED_PICTURE);
}
