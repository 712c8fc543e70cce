/**
 * `1 article`, `1,234 articles`.
 *
 * @param n a whole number from 0 on.
 * @param noun in the singular; its plural has to end in -s.
 * @returns the number with commas between thousands, and the noun.
 */
export function count(n: number, noun: string): string {
  return `${n.toLocaleString('en-US')} ${noun}${n === 1 ? '' : 's'}`;
}
