/** What the bot says, as data: how and where it is sent is up to `sendable`. */
export interface Reply {
  /** Discord Markdown; everything in it that is not ours is escaped. */
  readonly content: string;
  /** Shown to the asker only, where Discord can do that (answers to commands). */
  readonly isPrivate?: boolean;
}
