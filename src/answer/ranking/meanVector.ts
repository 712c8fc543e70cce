/** A weighted mean of word vectors, as far as its direction goes. */
export class MeanVector {
  #sum: Float64Array | null = null;

  /** Adds a word; one without a vector changes nothing. */
  add(vector: Float32Array | null, weight: number): void {
    if (vector === null) return;
    this.#sum ??= new Float64Array(vector.length);
    const sum = this.#sum;
    for (let i = 0; i < vector.length; i++) sum[i] = (sum[i] ?? 0) + weight * (vector[i] ?? 0);
  }

  /** Adds all words of another mean. */
  addAll(other: MeanVector): void {
    const added = other.#sum;
    if (added === null) return;
    if (this.#sum === null) {
      this.#sum = added.slice();
      return;
    }
    const sum = this.#sum;
    for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] ?? 0) + (added[i] ?? 0);
  }

  /** Cosine of the angle to another mean; 0 where either is of no words. */
  cosine(other: MeanVector): number {
    const [a, b] = [this.#sum, other.#sum];
    if (a === null || b === null) return 0;
    let ab = 0;
    let aa = 0;
    let bb = 0;
    for (let i = 0; i < a.length; i++) {
      const x = a[i] ?? 0;
      const y = b[i] ?? 0;
      ab += x * y;
      aa += x * x;
      bb += y * y;
    }
    return aa > 0 && bb > 0 ? ab / Math.sqrt(aa * bb) : 0;
  }
}
