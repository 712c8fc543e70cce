/**
 * Mends the boundaries of a text. `starts` holds the offset of every sentence but the first, ascending, each
 * at a character that is not white space. Returns the mended offsets and leaves those given as they are.
 */
export type BoundaryPass = (text: string, starts: readonly number[]) => readonly number[];
