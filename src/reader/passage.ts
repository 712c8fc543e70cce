/** A sentence with what helps to understand it. */
export interface Passage {
  /** The article's title; empty where it has none. */
  readonly title: string;
  readonly text: string;
}
