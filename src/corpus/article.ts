/** One article of the corpus: its data, checked, and its text, verbatim. */
export interface Article {
  /** The file's name without `.md`. */
  readonly id: string;
  readonly title: string;
  /** EDTF date of publication (`2023`, `2023-08`, `2023-08-02`); null where the article carries none. */
  readonly published: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  /** An http or https address. */
  readonly url: string | null;
  /** BCP 47 language tag. */
  readonly language: string;
  /** Where the text came from. */
  readonly origin: string | null;
  readonly tags: readonly string[];
  /** The article's text; quotes are slices of it. */
  readonly body: string;
}
