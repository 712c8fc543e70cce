// The reader's arithmetic, in AssemblyScript (TypeScript's syntax, compiled to WebAssembly): a BERT encoder of
// a few layers (Devlin et al. 2019) for one pair of texts at a time.
//
// Weights are 8 bits wide with a scale for each output; the inputs of every linear step are rounded to 14 bits
// with a scale for each token, so that sums of products are whole numbers. Without relaxed SIMD and without
// functions of the host, the same input gives the same bits on every machine.

const WIDTH: i32 = 384;
const HEADS: i32 = 12;
const HEAD: i32 = 32;
const INNER: i32 = 1536;
/** Tokens of a pair, at most; a multiple of `ROWS`. */
const MOST: i32 = 136;
/** Rows and outputs that are worked on together. */
const ROWS: i32 = 4;
const OUTPUTS: i32 = 8;
/** The largest rounded input: 1,536 products with 127 of it stay below 2^31. */
const STEPS: f32 = 8191;
const EPSILON: f32 = 1e-12;

/** Bytes of a linear step's weights: 8-bit weights, a scale and a bias for each output. */
function linearBytes(inputs: i32, outputs: i32): i32 {
  return inputs * outputs + outputs * 8;
}

const NORM_BYTES: i32 = WIDTH * 8;
const LAYER_BYTES: i32 =
  4 * (WIDTH * WIDTH + WIDTH * 8) + (WIDTH * INNER + INNER * 8) + (INNER * WIDTH + WIDTH * 8) + 2 * NORM_BYTES;

let layers: i32 = 0;
let words: i32 = 0;

let wordScales: usize = 0;
let wordRows: usize = 0;
let positionRows: usize = 0;
let typeRows: usize = 0;
let firstNorm: usize = 0;
let firstLayer: usize = 0;
let head: usize = 0;

let ids: usize = 0;
let states: usize = 0;
let queries: usize = 0;
let keys: usize = 0;
let values: usize = 0;
let seen: usize = 0;
let inner: usize = 0;
let rounded: usize = 0;
let roundedScales: usize = 0;
let odds: usize = 0;

let end: usize = 0;

function take(bytes: i32): usize {
  const at = end;
  end += (bytes + 15) & ~15;
  return at;
}

/** Says where a model of this size has to be put, and makes room for it. Called once. */
export function reserve(layerCount: i32, wordCount: i32): usize {
  layers = layerCount;
  words = wordCount;
  end = (__heap_base + 15) & ~15;
  wordScales = take(words * 4);
  const start = wordScales;
  wordRows = take(words * WIDTH);
  positionRows = take(MOST * WIDTH * 4);
  typeRows = take(2 * WIDTH * 4);
  firstNorm = take(NORM_BYTES);
  firstLayer = take(layers * LAYER_BYTES);
  head = take(WIDTH * 4 + 4);
  ids = take(MOST * 4);
  states = take(MOST * WIDTH * 4);
  queries = take(MOST * WIDTH * 4);
  keys = take(MOST * WIDTH * 4);
  values = take(MOST * WIDTH * 4);
  seen = take(MOST * WIDTH * 4);
  inner = take(MOST * INNER * 4);
  rounded = take(MOST * INNER * 2);
  roundedScales = take(MOST * 4);
  odds = take(MOST * 4);
  const pages = <i32>((end + 65535) >> 16) - memory.size();
  if (pages > 0) memory.grow(pages);
  return start;
}

/** Bytes of a model, from where `reserve` says. */
export function modelBytes(): i32 {
  return <i32>(ids - wordScales);
}

/** Where the ids of a pair's tokens go, as i32. */
export function tokenIds(): usize {
  return ids;
}

/** The logit of the pair whose ids lie at `tokenIds()`: `count` of them, the first `ofQuestion` of which are the question's. */
export function score(count: i32, ofQuestion: i32): f32 {
  embed(count, ofQuestion);
  let at = firstLayer;
  for (let i = 0; i < layers; i++) {
    runLayer(at, count, i == layers - 1);
    at += LAYER_BYTES;
  }
  let sum = f32x4.splat(0);
  for (let i = 0; i < WIDTH * 4; i += 16) {
    sum = f32x4.add(sum, f32x4.mul(v128.load(states + i), v128.load(head + i)));
  }
  return total(sum) + load<f32>(head + WIDTH * 4);
}

function embed(count: i32, ofQuestion: i32): void {
  for (let t = 0; t < count; t++) {
    const id = load<i32>(ids + t * 4);
    const scale = f32x4.splat(load<f32>(wordScales + id * 4));
    const word = wordRows + id * WIDTH;
    const position = positionRows + t * WIDTH * 4;
    const type = typeRows + (t < ofQuestion ? 0 : WIDTH * 4);
    const row = states + t * WIDTH * 4;
    for (let i = 0; i < WIDTH; i += 4) {
      const whole = i32x4.extend_low_i16x8_s(i16x8.extend_low_i8x16_s(v128.load32_zero(word + i)));
      const at = i * 4;
      const sum = f32x4.add(v128.load(position + at), v128.load(type + at));
      v128.store(row + at, f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(whole), scale), sum));
    }
  }
  normalize(states, count, firstNorm);
}

/** One layer, in place on `states`; the last one works out the first token alone, as nothing else is read. */
function runLayer(at: usize, count: i32, isLast: bool): void {
  const square = linearBytes(WIDTH, WIDTH);
  const queried = isLast ? 1 : count;
  round(states, count, WIDTH);
  linear(at, WIDTH, WIDTH, queried, queries);
  linear(at + square, WIDTH, WIDTH, count, keys);
  linear(at + 2 * square, WIDTH, WIDTH, count, values);
  attend(queried, count);
  round(seen, queried, WIDTH);
  linear(at + 3 * square, WIDTH, WIDTH, queried, queries);
  let next = at + 4 * square;
  add(states, queries, queried);
  normalize(states, queried, next);
  next += NORM_BYTES;
  round(states, queried, WIDTH);
  linear(next, WIDTH, INNER, queried, inner);
  next += linearBytes(WIDTH, INNER);
  gelu(inner, queried * INNER);
  round(inner, queried, INNER);
  linear(next, INNER, WIDTH, queried, queries);
  next += linearBytes(INNER, WIDTH);
  add(states, queries, queried);
  normalize(states, queried, next);
}

/** Rounds rows to whole numbers of `STEPS` steps, each by its largest value. */
function round(from: usize, rows: i32, width: i32): void {
  for (let r = 0; r < rows; r++) {
    const row = from + r * width * 4;
    let most = f32x4.splat(0);
    for (let i = 0; i < width * 4; i += 16) most = f32x4.max(most, f32x4.abs(v128.load(row + i)));
    const largest = max(
      max(f32x4.extract_lane(most, 0), f32x4.extract_lane(most, 1)),
      max(f32x4.extract_lane(most, 2), f32x4.extract_lane(most, 3)),
    );
    store<f32>(roundedScales + r * 4, largest / STEPS);
    const factor = f32x4.splat(largest > 0 ? STEPS / largest : 0);
    const to = rounded + r * width * 2;
    for (let i = 0; i < width; i += 8) {
      const low = f32x4.nearest(f32x4.mul(v128.load(row + i * 4), factor));
      const high = f32x4.nearest(f32x4.mul(v128.load(row + i * 4, 16), factor));
      v128.store(to + i * 2, i16x8.narrow_i32x4_s(i32x4.trunc_sat_f32x4_s(low), i32x4.trunc_sat_f32x4_s(high)));
    }
  }
}

/**
 * A linear step on the rounded rows. The weights lie in panels of eight outputs: for each two inputs, eight
 * pairs of weights. Rows beyond the last are worked out too, up to a multiple of `ROWS`, and mean nothing.
 */
function linear(at: usize, inputs: i32, outputs: i32, rows: i32, to: usize): void {
  const scales = at + inputs * outputs;
  const biases = scales + outputs * 4;
  const bytes = inputs * 2;
  for (let n = 0; n < outputs; n += OUTPUTS) {
    const panel = at + n * inputs;
    const scale0 = v128.load(scales + n * 4);
    const scale1 = v128.load(scales + n * 4, 16);
    const bias0 = v128.load(biases + n * 4);
    const bias1 = v128.load(biases + n * 4, 16);
    for (let r = 0; r < rows; r += ROWS) {
      let a0 = i32x4.splat(0);
      let a1 = i32x4.splat(0);
      let b0 = i32x4.splat(0);
      let b1 = i32x4.splat(0);
      let c0 = i32x4.splat(0);
      let c1 = i32x4.splat(0);
      let d0 = i32x4.splat(0);
      let d1 = i32x4.splat(0);
      let a = rounded + r * bytes;
      let b = a + bytes;
      let c = b + bytes;
      let d = c + bytes;
      let w = panel;
      for (const stop = a + bytes; a < stop; a += 4) {
        const w0 = v128.load_ext<i8>(w);
        const w1 = v128.load_ext<i8>(w, 8);
        let x = v128.load_splat<i32>(a);
        a0 = i32x4.add(a0, i32x4.dot_i16x8_s(w0, x));
        a1 = i32x4.add(a1, i32x4.dot_i16x8_s(w1, x));
        x = v128.load_splat<i32>(b);
        b0 = i32x4.add(b0, i32x4.dot_i16x8_s(w0, x));
        b1 = i32x4.add(b1, i32x4.dot_i16x8_s(w1, x));
        x = v128.load_splat<i32>(c);
        c0 = i32x4.add(c0, i32x4.dot_i16x8_s(w0, x));
        c1 = i32x4.add(c1, i32x4.dot_i16x8_s(w1, x));
        x = v128.load_splat<i32>(d);
        d0 = i32x4.add(d0, i32x4.dot_i16x8_s(w0, x));
        d1 = i32x4.add(d1, i32x4.dot_i16x8_s(w1, x));
        b += 4;
        c += 4;
        d += 4;
        w += 16;
      }
      let row = to + (r * outputs + n) * 4;
      const stride = outputs * 4;
      const known = roundedScales + r * 4;
      put(row, a0, a1, load<f32>(known), scale0, scale1, bias0, bias1);
      row += stride;
      put(row, b0, b1, load<f32>(known, 4), scale0, scale1, bias0, bias1);
      row += stride;
      put(row, c0, c1, load<f32>(known, 8), scale0, scale1, bias0, bias1);
      row += stride;
      put(row, d0, d1, load<f32>(known, 12), scale0, scale1, bias0, bias1);
    }
  }
}

// @ts-ignore: a decorator of AssemblyScript
@inline
function put(to: usize, sum0: v128, sum1: v128, rowScale: f32, scale0: v128, scale1: v128, bias0: v128, bias1: v128): void {
  const s = f32x4.splat(rowScale);
  v128.store(to, f32x4.add(f32x4.mul(f32x4.mul(f32x4.convert_i32x4_s(sum0), s), scale0), bias0));
  v128.store(to, f32x4.add(f32x4.mul(f32x4.mul(f32x4.convert_i32x4_s(sum1), s), scale1), bias1), 16);
}

/** Scaled dot-product attention of all heads, from `queries`, `keys` and `values` to `seen`. */
function attend(queried: i32, count: i32): void {
  const stride = WIDTH * 4;
  const scale: f32 = 1 / sqrt<f32>(<f32>HEAD);
  for (let h = 0; h < HEADS; h++) {
    const offset = h * HEAD * 4;
    for (let i = 0; i < queried; i++) {
      const query = queries + i * stride + offset;
      let highest: f32 = -Infinity;
      for (let j = 0; j < count; j++) {
        const key = keys + j * stride + offset;
        let sum = f32x4.mul(v128.load(query), v128.load(key));
        for (let d = 16; d < HEAD * 4; d += 16) {
          sum = f32x4.add(sum, f32x4.mul(v128.load(query + d), v128.load(key + d)));
        }
        const logit = total(sum) * scale;
        highest = max(highest, logit);
        store<f32>(odds + j * 4, logit);
      }
      let whole: f32 = 0;
      // Four at a time; those beyond the last are worked out and left out.
      for (let j = 0; j < count; j += 4) {
        v128.store(odds + j * 4, exp(f32x4.sub(v128.load(odds + j * 4), f32x4.splat(highest))));
      }
      for (let j = 0; j < count; j++) whole += load<f32>(odds + j * 4);
      const to = seen + i * stride + offset;
      for (let d = 0; d < HEAD * 4; d += 16) {
        let sum = f32x4.splat(0);
        for (let j = 0; j < count; j++) {
          sum = f32x4.add(sum, f32x4.mul(v128.load_splat<f32>(odds + j * 4), v128.load(values + j * stride + offset + d)));
        }
        v128.store(to + d, f32x4.div(sum, f32x4.splat(whole)));
      }
    }
  }
}

function add(to: usize, what: usize, rows: i32): void {
  for (let i = 0; i < rows * WIDTH * 4; i += 16) {
    v128.store(to + i, f32x4.add(v128.load(to + i), v128.load(what + i)));
  }
}

/** Layer normalisation (Ba et al. 2016), in place. */
function normalize(at: usize, rows: i32, norm: usize): void {
  for (let r = 0; r < rows; r++) {
    const row = at + r * WIDTH * 4;
    let sum = f32x4.splat(0);
    for (let i = 0; i < WIDTH * 4; i += 16) sum = f32x4.add(sum, v128.load(row + i));
    const mean = f32x4.splat(total(sum) / <f32>WIDTH);
    let squares = f32x4.splat(0);
    for (let i = 0; i < WIDTH * 4; i += 16) {
      const off = f32x4.sub(v128.load(row + i), mean);
      squares = f32x4.add(squares, f32x4.mul(off, off));
    }
    const factor = f32x4.splat(1 / sqrt<f32>(total(squares) / <f32>WIDTH + EPSILON));
    for (let i = 0; i < WIDTH * 4; i += 16) {
      const value = f32x4.mul(f32x4.sub(v128.load(row + i), mean), factor);
      v128.store(row + i, f32x4.add(f32x4.mul(value, v128.load(norm + i)), v128.load(norm + WIDTH * 4 + i)));
    }
  }
}

/** x Φ(x), with the error function as Abramowitz and Stegun 7.1.26 give it (off by 1.5e-7 at most), in place. */
function gelu(at: usize, count: i32): void {
  const half = f32x4.splat(0.5);
  const one = f32x4.splat(1);
  for (let i = 0; i < count * 4; i += 16) {
    const x = v128.load(at + i);
    const y = f32x4.abs(f32x4.mul(x, f32x4.splat(0.7071067811865476)));
    const t = f32x4.div(one, f32x4.add(one, f32x4.mul(f32x4.splat(0.3275911), y)));
    let p = f32x4.splat(1.061405429);
    p = f32x4.add(f32x4.mul(p, t), f32x4.splat(-1.453152027));
    p = f32x4.add(f32x4.mul(p, t), f32x4.splat(1.421413741));
    p = f32x4.add(f32x4.mul(p, t), f32x4.splat(-0.284496736));
    p = f32x4.add(f32x4.mul(p, t), f32x4.splat(0.254829592));
    const erf = f32x4.sub(one, f32x4.mul(f32x4.mul(p, t), exp(f32x4.neg(f32x4.mul(y, y)))));
    const share = f32x4.mul(f32x4.abs(x), erf);
    v128.store(at + i, f32x4.mul(half, f32x4.add(x, share)));
  }
}

/** e^x for x up to 0: by powers of 2 and a polynomial of what is left (Cephes expf, off by 2e-7 of it at most). */
// @ts-ignore: a decorator of AssemblyScript
@inline
function exp(x: v128): v128 {
  const kept = f32x4.max(x, f32x4.splat(-87));
  const n = f32x4.nearest(f32x4.mul(kept, f32x4.splat(1.44269504088896341)));
  let r = f32x4.sub(kept, f32x4.mul(n, f32x4.splat(0.693359375)));
  r = f32x4.sub(r, f32x4.mul(n, f32x4.splat(-2.12194440e-4)));
  let p = f32x4.splat(1.9875691500e-4);
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(1.3981999507e-3));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(8.3334519073e-3));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(4.1665795894e-2));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(1.6666665459e-1));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(5.0000001201e-1));
  p = f32x4.add(f32x4.add(f32x4.mul(f32x4.mul(p, r), r), r), f32x4.splat(1));
  const power = i32x4.shl(i32x4.add(i32x4.trunc_sat_f32x4_s(n), i32x4.splat(127)), 23);
  return f32x4.mul(p, power);
}

// @ts-ignore: a decorator of AssemblyScript
@inline
function total(sum: v128): f32 {
  return (
    f32x4.extract_lane(sum, 0) + f32x4.extract_lane(sum, 1) + (f32x4.extract_lane(sum, 2) + f32x4.extract_lane(sum, 3))
  );
}
