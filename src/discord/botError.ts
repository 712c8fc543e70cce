type BotErrorCode =
  | 'token_refused'
  | 'intents_refused'
  | 'connection_refused'
  | 'connection_lost'
  | 'never_ready'
  | 'unreachable'
  | 'cannot_listen'
  | 'shard_lost'
  | 'commands_refused'
  | 'no_access';

/** Why the bot cannot go on. The message says what happened, and what to do about it. */
export class BotError extends Error {
  override readonly name = 'BotError';
  readonly code: BotErrorCode;

  constructor(code: BotErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
