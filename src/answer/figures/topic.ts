/** A word of a topic, and the terms that stand for it as well. */
export interface TopicWord {
  /** As asked. */
  readonly word: string;
  readonly term: string;
  /** Numbers in the vocabulary: of the term and of its synonyms. */
  readonly ids: ReadonlySet<number>;
  /** It is a name, of anybody or anything. */
  readonly isName: boolean;
  /** It names where: "Niger" of "US troops in Niger". */
  readonly isPlace: boolean;
}

/** What figures are looked for. */
export interface Topic {
  /** What is counted: `troop` of "US troops in Niger", and the terms that mean the same. */
  readonly things: ReadonlySet<string>;
  /** Statuses of which a figure has to have one: for "deaths" `die`, `kill` …; null where any will do. */
  readonly acts: ReadonlySet<string> | null;
  /** What is counted is the act itself: "deaths", and not "soldiers killed". */
  readonly countsActs: boolean;
  /** What is counted are persons of any kind: "people killed". */
  readonly isOfPersons: boolean;
  /** Whether it may be measured (per cent, money) rather than counted: "inflation", and not "troops". */
  readonly isMeasured: boolean;
  /** It is a part of a whole: "mortgage rates", and no sum of money. */
  readonly isRate: boolean;
  /** Countries whose figure it is, as terms: `country:US`; none where anybody's will do. */
  readonly owners: ReadonlySet<string>;
  /** Whose figure it is, where the topic names somebody who is no country: "Apple’s revenue", "goals by Haaland". */
  readonly holder: readonly string[] | null;
  /** What tells the thing from others of its kind, each as its term and synonyms: "grain" of "grain exports". */
  readonly compounds: readonly ReadonlySet<string>[];
  /** Countries in which it is, as terms. */
  readonly places: ReadonlySet<string>;
  /** All other words: they have to stand close by. */
  readonly words: readonly TopicWord[];
}
