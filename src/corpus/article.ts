/** One article of the corpus: its data, checked, and its text, verbatim. */
export interface Article {
  /** The file's name without `.md`. */
  readonly id: string;
  readonly title: string;
  /** EDTF date of publication (`2023`, `2023-08`, `2023-08-02`); null where the article carries none. */
  readonly published: string | null;
  /** The same with a time of day, ISO 8601 with its offset (`2023-08-02T14:30Z`); absent where it carries none. */
  readonly publishedAt?: string;
  readonly publisher: string | null;
  readonly author: string | null;
  /** An http or https address. */
  readonly url: string | null;
  /** BCP 47 language tag. */
  readonly language: string;
  /** Where the text came from. */
  readonly origin: string | null;
  readonly tags: readonly string[];
  /** The id of the article that this one corrects; absent where it corrects none. */
  readonly corrects?: string;
  /** The id of the article that corrects this one. */
  readonly correctedBy?: string;
  /** An http or https address of a copy in an archive. */
  readonly archived?: string;
  /** It is not to be quoted any more: since when (EDTF), and why. */
  readonly withdrawn?: { readonly on: string; readonly because: string };
  /** The article's text; quotes are slices of it. */
  readonly body: string;
}
