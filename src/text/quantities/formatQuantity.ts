import type { NumberRange, QualifierKind, Quantity } from './quantity.ts';

/** What is needed to show a quantity: its value, what bounds it, and its unit. */
export type ShownQuantity = NumberRange &
  Pick<Quantity, 'kind'> & {
    readonly qualifier: { readonly kind: QualifierKind } | null;
    readonly unit: { readonly name: string } | null;
  };

const SIGNS: Readonly<Record<QualifierKind, string>> = {
  ...{ approx: '≈ ', at_least: '≥ ', at_most: '≤ ', more_than: '> ', less_than: '< ', exact: '' },
};
const MONEY_SIGNS: Readonly<Record<string, string>> = { USD: '$', EUR: '€', GBP: '£', JPY: '¥' };
const UNIT_SIGNS: Readonly<Record<string, string>> = {
  ...{ percent: '%', celsius: ' °C', fahrenheit: ' °F' },
  ...{ kilometre_per_hour: ' km/h', mile_per_hour: ' mph', kilowatt_hour: ' kWh' },
};
/** Plurals that do not just take an s. */
const PLURALS: Readonly<Record<string, string>> = {
  ...{ foot: 'feet', inch: 'inches', century: 'centuries', square_foot: 'square feet' },
  ...{
    cubic_foot: 'cubic feet',
    square_inch: 'square inches',
    kelvin: 'kelvin',
    horsepower: 'horsepower',
  },
  ...{
    hertz: 'hertz',
    megahertz: 'megahertz',
    gigahertz: 'gigahertz',
    metre_per_second: 'metres per second',
  },
};
const MAGNITUDES: Readonly<Record<number, string>> = {
  ...{ 10: 'tens', 12: 'dozens', 20: 'scores', 100: 'hundreds', 1e3: 'thousands' },
  ...{ 1e4: 'tens of thousands', 1e5: 'hundreds of thousands', 1e6: 'millions' },
  ...{ 1e7: 'tens of millions', 1e8: 'hundreds of millions', 1e9: 'billions', 1e12: 'trillions' },
};
const SCALES: readonly (readonly [number, string])[] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
];
/** "3.456 million" still reads at a glance; a longer number keeps its digits. */
const SCALE_DECIMALS = 3;
const MAX_WHOLE = 10;

/**
 * Writes a quantity as a table shows it: `≈ 1,000`, `≤ 650`, `> 1,500`, `20–30`, `≈ $3.5 billion`,
 * `12%`, `3 years`, `2/3`, `thousands`. Read back, it is the same quantity, but for "exactly".
 */
export function formatQuantity(quantity: ShownQuantity): string {
  const { low, high, magnitude, qualifier, unit, kind } = quantity;
  const sign = qualifier === null ? '' : SIGNS[qualifier.kind];
  if (magnitude !== null) return sign + withUnit(formatMagnitude(magnitude), 2, quantity);
  const [first, last] = [low ?? high ?? 0, high ?? low ?? 0];
  if (first !== last) return sign + formatRange(first, last, quantity);
  const money = kind === 'money' ? (MONEY_SIGNS[unit?.name ?? ''] ?? '') : '';
  const minus = first < 0 ? '-' : '';
  const number = kind === 'share' ? formatShare(first) : formatNumber(Math.abs(first));
  return `${sign}${minus}${money}${withUnit(number, first, quantity)}`;
}

function formatRange(low: number, high: number, quantity: ShownQuantity): string {
  const money = quantity.kind === 'money' ? (MONEY_SIGNS[quantity.unit?.name ?? ''] ?? '') : '';
  const scale = scaleOf(high);
  // "5–10 million" are millions at both ends; where that is not meant both keep their digits.
  const isShared = scale !== null && isShort(low / scale[0]) && low / scale[0] >= 1;
  const joint = isShared
    ? `${plain(low / scale[0])}–${plain(high / scale[0])} ${scale[1]}`
    : `${plain(low)}–${plain(high)}`;
  return money + withUnit(joint, high, quantity);
}

function withUnit(number: string, value: number, { kind, unit }: ShownQuantity): string {
  const name = unit?.name;
  if (name === undefined) return kind === 'age' ? `aged ${number}` : number;
  if (kind === 'money') {
    const isSigned = Object.hasOwn(MONEY_SIGNS, name) && !isInWords(number);
    if (isSigned) return number;
    return isInWords(number) ? `${number} of ${moneyName(name)}` : writeMoney(number, name);
  }
  const of = isInWords(number) ? ' of' : '';
  const written = UNIT_SIGNS[name];
  if (written !== undefined && of === '') return number + written;
  const word = name.replaceAll('_', ' ');
  const plural = PLURALS[name] ?? (name === 'percent' ? word : `${word}s`);
  const old = kind === 'age' ? ' old' : '';
  return `${number}${of} ${Math.abs(value) === 1 ? word : plural}${old}`;
}

/** A code stands before the number, a word ("pesos") or a sign of its own after or before it. */
function writeMoney(number: string, name: string): string {
  if (name.endsWith('$')) return `${name}${number}`;
  return /^[A-Z]{3}$/.test(name) ? `${name} ${number}` : `${number} ${name}s`;
}

function moneyName(name: string): string {
  return { USD: 'dollars', EUR: 'euros', GBP: 'pounds', JPY: 'yen' }[name] ?? name;
}

function formatNumber(value: number): string {
  const scale = scaleOf(value);
  const isScaled = scale !== null && isShort(value / scale[0]);
  return isScaled ? `${plain(value / scale[0])} ${scale[1]}` : plain(value);
}

function scaleOf(value: number): readonly [number, string] | null {
  return SCALES.find(([factor]) => value >= factor) ?? null;
}

function isShort(value: number): boolean {
  const text = String(value);
  return /^\d+(?:\.\d+)?$/.test(text) && (text.split('.')[1]?.length ?? 0) <= SCALE_DECIMALS;
}

/** Digits with commas between the thousands, and all decimals that there are. */
function plain(value: number): string {
  return value.toLocaleString('en-GB', { maximumFractionDigits: 20, maximumSignificantDigits: 15 });
}

function formatShare(value: number): string {
  for (let whole = 2; whole <= MAX_WHOLE; whole++) {
    const part = Math.round(value * whole);
    if (part > 0 && part < whole && Math.abs(value - part / whole) < 1e-12)
      return `${part}/${whole}`;
  }
  return plain(value);
}

function formatMagnitude(magnitude: number): string {
  return MAGNITUDES[magnitude] ?? `some multiple of ${plain(magnitude)}`;
}

/** Whether a number is written in words: "dozens", "about a thousand". */
function isInWords(number: string): boolean {
  return /^[a-z]/.test(number);
}
