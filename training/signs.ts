/** Where the weights that have a sign begin: at 0 the square has no slope. */
const START = 0.3;

/** Where to begin to learn weights of these signs; 0 for either. */
export function startOf(signs: readonly number[]): Float64Array {
  return Float64Array.from(signs, (sign) => (sign === 0 ? 0 : START));
}

/** The weights: what is learnt, or its square with the sign that it has to have. */
export function signed(roots: Float64Array, signs: readonly number[]): Float64Array {
  return roots.map((root, k) => ((signs[k] ?? 0) === 0 ? root : (signs[k] ?? 0) * root * root));
}

/** How fast a weight grows with what is learnt. */
export function slope(root: number, sign: number): number {
  return sign === 0 ? 1 : 2 * sign * root;
}
