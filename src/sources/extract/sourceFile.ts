/** A file or a page as it came, with what is known of it beside its bytes. */
export interface SourceFile {
  readonly bytes: Uint8Array;
  /** The file's name, or the last part of the address; may hold a date (`2020-11-09-x.md`). */
  readonly name: string;
  /** Where it was fetched; null for a file. */
  readonly url: string | null;
  /** The `Content-Type` that it was sent with; null for a file. */
  readonly contentType: string | null;
}

/** A source that cannot become an article; the message completes `Cannot read SOURCE: …`. */
export class ExtractError extends Error {
  override readonly name = 'ExtractError';
}
