/** Slots for each term: with fewer of them more lookups meet another term first. */
const SLOTS_A_TERM = 2;
/** Spreads numbers that follow one another (Knuth, The Art of Computer Programming 3, 6.4). */
const SPREAD = 0x9e3779b1;

/**
 * How often each term stands in an article, as a hash table in two columns: a `Map` takes four times
 * the memory and twice the time, and is slow to store.
 */
export interface TermTable {
  /** In each slot the number of a term plus one, or 0; the number of slots is a power of two. */
  readonly slots: Uint32Array;
  readonly counts: Uint16Array;
}

/**
 * Counts terms, given by their numbers in the vocabulary.
 *
 * @param ids from 0 on, each as often as the term stands in the article.
 * @returns a table that `countOf` reads; counts go up to 65,535.
 */
export function makeTermTable(ids: readonly number[]): TermTable {
  const size = 2 ** Math.ceil(Math.log2(SLOTS_A_TERM * Math.max(1, new Set(ids).size)));
  const slots = new Uint32Array(size);
  const counts = new Uint16Array(size);
  for (const id of ids) {
    const slot = slotOf(id, slots);
    slots[slot] = id + 1;
    counts[slot] = (counts[slot] ?? 0) + 1;
  }
  return { slots, counts };
}

/**
 * How often a term stands in the article; 0 for -1.
 *
 * @param table of the article.
 * @param id the term's number in the vocabulary.
 * @returns a whole number from 0 on.
 */
export function countOf(id: number, { slots, counts }: TermTable): number {
  return id < 0 ? 0 : (counts[slotOf(id, slots)] ?? 0);
}

/** The slot that holds a term, or the empty one where it would be. */
function slotOf(id: number, slots: Uint32Array): number {
  const mask = slots.length - 1;
  let slot = (Math.imul(id, SPREAD) >>> 8) & mask;
  while (slots[slot] !== 0 && slots[slot] !== id + 1) slot = (slot + 1) & mask;
  return slot;
}
