/** Where a date of publication was found. */
type DateSource =
  | 'JSON-LD'
  | 'meta'
  | 'time'
  | 'address'
  | 'text'
  | 'front matter'
  | 'mail header'
  | 'feed'
  | 'file name'
  | 'you';

/** A date of publication, and where it was read. */
export interface PublicationDate {
  /**
   * As precise as its source: `2023`, `2023-08`, `2023-08-02`, or with the time of day and the
   * offset where given, `2023-08-02T14:05` or `2023-08-02T14:05:00+02:00` (ISO 8601).
   */
  readonly value: string;
  readonly from: DateSource;
  /** The words or the field that it was read from, as `article:published_time`. */
  readonly detail: string;
}

/** Something about a draft that a person should look at before it becomes an article. */
export interface Doubt {
  readonly kind: DoubtKind;
  /** Says what was seen, with the words in question; a sentence without a full stop. */
  readonly message: string;
}

export type DoubtKind =
  | 'extractors_differ'
  | 'left_out'
  | 'markup'
  | 'mojibake'
  | 'encoding'
  | 'dates_differ'
  | 'future'
  | 'undated'
  | 'no_publisher'
  | 'no_title'
  | 'language'
  | 'short'
  | 'near_duplicate'
  | 'hyphens';

/** What was understood of a source, before anybody has looked at it. Null is what was not found. */
export interface Draft {
  readonly title: string | null;
  readonly published: PublicationDate | null;
  readonly publisher: string | null;
  readonly author: string | null;
  /** The address that the source gives as its own (canonical), or else where it was fetched. */
  readonly url: string | null;
  /** A BCP 47 tag as the source declares it. */
  readonly language: string | null;
  /** The article's text, verbatim: paragraphs with a blank line between them, without markup. */
  readonly body: string;
  /** What the reader of this format doubts; the doubts about any text are found later. */
  readonly doubts: readonly Doubt[];
}

/** A source that names others: a feed's entries without their text, a sitemap's pages. */
export interface Link {
  readonly url: string;
  readonly title: string | null;
  readonly published: PublicationDate | null;
}

/** What a file or a page holds. */
export interface Extraction {
  /** Whether it is a list of articles, as a feed or a sitemap, and no article itself. */
  readonly isList: boolean;
  readonly drafts: readonly Draft[];
  /** What to fetch for the rest, newest first where dates are given. */
  readonly links: readonly Link[];
}
