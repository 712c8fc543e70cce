/** Something wrong with a corpus file that its editor has to mend. */
export interface CorpusProblem {
  readonly path: string;
  /** 1-based; absent where the file as a whole is meant. */
  readonly line?: number;
  /** What is wrong, naming the field and the value, and what to do. */
  readonly message: string;
}

/** `corpus/x.md:3: published: "2023-13-02" is not a date …`, which editors turn into a link. */
export function formatProblem({ path, line, message }: CorpusProblem): string {
  return line === undefined ? `${path}: ${message}` : `${path}:${line}: ${message}`;
}
