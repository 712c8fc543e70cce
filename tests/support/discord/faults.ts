/** What can go wrong with a request. */
type RequestFault = 400 | 401 | 403 | 500 | 'hang' | 'reset';

/** Faults on demand: a test sets them, and the stand-in behaves so until they are taken back. */
export interface Faults {
  /** Close code that every new connection gets at once. */
  atConnect?: number | undefined;
  /** Close code in answer to IDENTIFY. */
  atIdentify?: number | undefined;
  /** Heartbeats get no answer. */
  ignoresHeartbeats?: boolean;
  /** Privileged intents that the application has not been granted are refused with 4014. */
  grantedIntents: number;
  /** By method and start of the path: `{ 'POST /channels/': 401 }`. */
  requests: Readonly<Record<string, RequestFault>>;
}
