/** A text that shares much of its words with another. */
export interface NearDuplicate {
  readonly id: string;
  /** Of the shorter text's word sequences, the share that the other one has too; 0 to 1. */
  readonly share: number;
}

/** Words in a row that are compared; five seldom come together twice by chance. */
const SHINGLE_WORDS = 5;
/**
 * Of all sequences, one of this many is kept, by its hash: the same ones in every text, so that
 * shares stay comparable (A. Broder, On the resemblance and containment of documents, 1997).
 */
const KEPT_OF = 4;
const SHARE_MIN = 0.5;
/** Fewer sequences in common may be a saying or a name. */
const SHARED_MIN = 2;

/** Finds texts that are nearly the same as one that is in already. */
export class NearDuplicates {
  readonly #textsWith = new Map<number, number[]>();
  readonly #texts: { readonly id: string; readonly kept: number }[] = [];

  add(id: string, text: string): void {
    const sketch = sketchOf(text);
    const number = this.#texts.length;
    this.#texts.push({ id, kept: sketch.size });
    for (const hash of sketch) {
      const texts = this.#textsWith.get(hash);
      if (texts) texts.push(number);
      else this.#textsWith.set(hash, [number]);
    }
  }

  /** The text that shares most with this one, where it is at least half of the shorter one. */
  find(text: string): NearDuplicate | null {
    const sketch = sketchOf(text);
    const shared = new Map<number, number>();
    for (const hash of sketch) {
      for (const number of this.#textsWith.get(hash) ?? [])
        shared.set(number, (shared.get(number) ?? 0) + 1);
    }
    let best: NearDuplicate | null = null;
    for (const [number, count] of shared) {
      const other = this.#texts[number];
      if (!other || count < SHARED_MIN) continue;
      const share = count / Math.min(sketch.size, other.kept);
      if (share >= SHARE_MIN && share > (best?.share ?? 0)) best = { id: other.id, share };
    }
    return best;
  }
}

function sketchOf(text: string): ReadonlySet<number> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const kept = new Set<number>();
  for (let at = 0; at + SHINGLE_WORDS <= words.length; at++) {
    const hash = hashOf(words, at);
    if (hash % KEPT_OF === 0) kept.add(hash);
  }
  return kept;
}

/** FNV-1a, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv). */
function hashOf(words: readonly string[], from: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < from + SHINGLE_WORDS; at++) {
    const word = words[at] ?? '';
    for (let i = 0; i <= word.length; i++) {
      hash ^= i < word.length ? word.charCodeAt(i) : 0x20;
      hash = Math.imul(hash, 0x01000193) >>> 0;
    }
  }
  return hash;
}
