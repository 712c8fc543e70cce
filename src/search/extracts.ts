/**
 * What was found in each sentence of an article, such as its dates: JSON, read a sentence at a time when
 * it is wanted. As objects it would take several times the memory, and most of the time of a warm start.
 */
export interface Extracts {
  /** What was found in sentence i are the bytes from `starts[i]` to `starts[i + 1]`; nothing: no bytes. */
  readonly starts: Uint32Array;
  /** UTF-8. */
  readonly json: Uint8Array;
}

/**
 * Stores what was found.
 *
 * @param found for each sentence a list, which is to be the same after `JSON.parse(JSON.stringify(list))`.
 * @returns the lists in two columns.
 */
export function packExtracts(found: readonly (readonly unknown[])[]): Extracts {
  const texts = found.map((list) => (list.length === 0 ? '' : JSON.stringify(list)));
  const starts = new Uint32Array(found.length + 1);
  for (const [i, text] of texts.entries()) {
    starts[i + 1] = (starts[i] ?? 0) + Buffer.byteLength(text);
  }
  return { starts, json: Buffer.from(texts.join('')) };
}

/**
 * What was found in a sentence, in the order in which it was stored; nothing where there is no such sentence.
 *
 * @param extracts of one article.
 * @param position the sentence's place in the article, from 0.
 * @returns the list, as JSON brings it back: whoever stored it knows its shape.
 */
export function readExtracts({ starts, json }: Extracts, position: number): unknown[] {
  const [start = 0, end = 0] = [starts[position], starts[position + 1]];
  if (end <= start) return [];
  return JSON.parse(Buffer.from(json.buffer, json.byteOffset + start, end - start).toString());
}
