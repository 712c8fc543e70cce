/** What can go wrong with a request. */
export type RequestFault =
  | (400 | 401 | 403 | 500 | 502 | 503 | 429)
  /** Refused as there were too many, with a day to wait. */
  | '429 for a day'
  | 'hang'
  | 'reset'
  /** It is done, but the answer is lost: a client that tries again does it twice. */
  | 'done, then 500'
  | 'done, then reset';

/** A fault for all requests, or for the next few. */
type Faulty = RequestFault | { readonly fault: RequestFault; times: number };

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
  /** By method and start of the path: `{ 'POST /channels/': 401 }`, or `{ fault: 500, times: 1 }`. */
  requests: Readonly<Record<string, Faulty>>;
}

/** The fault for a request; of a limited number, that is one less. */
export function takeFault(line: string, { requests }: Faults): RequestFault | undefined {
  const faulty = Object.entries(requests).find(([start]) => line.startsWith(start))?.[1];
  if (typeof faulty !== 'object') return faulty;
  if (faulty.times <= 0) return undefined;
  faulty.times -= 1;
  return faulty.fault;
}
