import { splitTokens } from '../../../src/text/terms/splitTokens.ts';

/** As the pipeline reads names: the tokens, without "the" and what stands in brackets. */
export function normaliseName(name: string): string {
  return splitTokens(name.replace(/\(.*\)/, ''))
    .map(({ word }) => word.normal)
    .filter((word) => word !== 'the')
    .join(' ');
}
