/** Why a fetch came to nothing; stable, for whoever has to decide what to do. */
export type FetchErrorCode =
  | 'address'
  | 'not_public'
  | 'not_found'
  | 'refused'
  | 'redirects'
  | 'too_large'
  | 'timeout'
  | 'robots'
  | 'busy'
  | 'status'
  | 'network'
  | 'encoding';

/** A fetch that failed; the message completes `Cannot fetch ADDRESS: …`. */
export class FetchError extends Error {
  override readonly name = 'FetchError';
  readonly code: FetchErrorCode;
  /** Seconds after which the server wants to be asked again, where it says so. */
  readonly retryAfter: number | null;

  constructor(
    code: FetchErrorCode,
    message: string,
    { cause, retryAfter = null }: { cause?: unknown; retryAfter?: number | null } = {},
  ) {
    super(message, { cause });
    this.code = code;
    this.retryAfter = retryAfter;
  }
}
