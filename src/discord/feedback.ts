/** Somebody's word that an answer is none. */
export interface Vote {
  /** The server; null in a direct message and in a group chat. */
  readonly guildId: string | null;
  readonly userId: string;
  readonly question: string;
  /** Ids of the articles that were quoted, with the places of the quotes. */
  readonly quotes: readonly {
    readonly articleId: string;
    readonly start: number;
    readonly end: number;
  }[];
}

/** Keeps votes, one a person and answer. */
export interface FeedbackStore {
  /** @returns whether it is new: false where this person has said it of this answer before. */
  readonly add: (vote: Vote) => Promise<boolean>;
  /**
   * Forgets a person's votes, wherever they gave them.
   *
   * @returns how many there were.
   */
  readonly removeOf: (userId: string) => Promise<number>;
}
