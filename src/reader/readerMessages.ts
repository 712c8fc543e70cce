import type { Passage } from './passage.ts';

/** What the worker is asked. */
export interface ReadRequest {
  readonly id: number;
  readonly question: string;
  readonly passages: readonly Passage[];
  /** When to stop, in milliseconds since 1970. */
  readonly deadline: number;
}

/** What it answers: a logit for each passage, or for the first ones where the time was over. */
export interface ReadReply {
  readonly id: number;
  readonly logits: readonly number[];
}
