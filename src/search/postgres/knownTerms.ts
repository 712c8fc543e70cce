import { termVector } from '../../text/lexicon/pieceVectors.ts';
import { englishShare } from '../vocabulary.ts';

/** Terms kept in memory: with their vectors some 60 MB. */
const KEPT = 60_000;

interface KnownTerm {
  readonly term: string;
  readonly surface: string;
  vector?: Float32Array | null;
  information?: number;
}

/** The terms of the database that were met, by their numbers, which never change. */
export class KnownTerms {
  readonly #byId = new Map<number, KnownTerm>();

  has(id: number): boolean {
    return this.#byId.has(id);
  }

  add(id: number, term: string, surface: string): void {
    if (this.#byId.has(id)) return;
    if (this.#byId.size >= KEPT) this.#byId.clear();
    this.#byId.set(id, { term, surface });
  }

  term(id: number): string {
    return this.#byId.get(id)?.term ?? '';
  }

  vector(id: number): Float32Array | null {
    const known = this.#byId.get(id);
    if (!known) return null;
    if (known.vector === undefined) known.vector = termVector(known.term, known.surface);
    return known.vector;
  }

  information(id: number): number {
    const known = this.#byId.get(id);
    if (!known) return 0;
    known.information ??= -Math.log(englishShare(known.term));
    return known.information;
  }
}
