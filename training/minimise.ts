/** Fills in the gradient and returns the value. */
export type Objective = (weights: Float64Array, gradient: Float64Array) => number;

const MEMORY = 10;
const ARMIJO = 1e-4;
const SMALLEST_STEP = 1e-6;
const TOLERANCE = 1e-7;

/** Minimises a smooth function by L-BFGS (Nocedal and Wright, Numerical Optimization, algorithm 7.4). */
export function minimise(
  objective: Objective,
  start: Float64Array,
  iterations: number,
): Float64Array {
  let weights = start.slice();
  let gradient = new Float64Array(start.length);
  let value = objective(weights, gradient);
  const history: { s: Float64Array; y: Float64Array }[] = [];
  for (let iteration = 0; iteration < iterations; iteration++) {
    const direction = twoLoops(gradient, history);
    const slope = dot(gradient, direction);
    if (slope > -1e-9) break;
    let step = 1;
    let next = weights;
    let nextGradient = gradient;
    let nextValue = value;
    do {
      next = weights.map((weight, i) => weight + step * (direction[i] ?? 0));
      nextGradient = new Float64Array(start.length);
      nextValue = objective(next, nextGradient);
      step /= 2;
    } while (nextValue > value + ARMIJO * 2 * step * slope && step > SMALLEST_STEP);
    const s = next.map((weight, i) => weight - (weights[i] ?? 0));
    const y = nextGradient.map((slopeAt, i) => slopeAt - (gradient[i] ?? 0));
    if (dot(s, y) > 1e-12) history.push({ s, y });
    if (history.length > MEMORY) history.shift();
    const isDone = Math.abs(value - nextValue) < TOLERANCE * Math.abs(value);
    [weights, gradient, value] = [next, nextGradient, nextValue];
    if (isDone) break;
  }
  return weights;
}

function twoLoops(
  gradient: Float64Array,
  history: readonly { s: Float64Array; y: Float64Array }[],
): Float64Array {
  const direction = gradient.map((value) => -value);
  const alphas = history.map(() => 0);
  const add = (to: Float64Array, vector: Float64Array, by: number) => {
    for (let i = 0; i < to.length; i++) to[i] = (to[i] ?? 0) + by * (vector[i] ?? 0);
  };
  for (const [i, { s, y }] of [...history.entries()].reverse()) {
    alphas[i] = dot(s, direction) / dot(s, y);
    add(direction, y, -(alphas[i] ?? 0));
  }
  const last = history.at(-1);
  const scale = last
    ? dot(last.s, last.y) / dot(last.y, last.y)
    : 1 / (Math.sqrt(dot(gradient, gradient)) || 1);
  for (let i = 0; i < direction.length; i++) direction[i] = scale * (direction[i] ?? 0);
  for (const [i, { s, y }] of history.entries()) {
    add(direction, s, (alphas[i] ?? 0) - dot(y, direction) / dot(s, y));
  }
  return direction;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}
