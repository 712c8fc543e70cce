import { normaliseName } from './normaliseName.ts';

/** "Saint Lucia", "St Lucia"; "Trinidad and Tobago", "Trinidad Tobago" (for "&"); "US Virgin Islands". */
export function nameVariants(name: string): string[] {
  const tokens = normaliseName(name);
  // Two letters are codes ("IN", "IT", "AM") but for these two, which texts use.
  if (tokens.length < 3 && tokens !== 'us' && tokens !== 'uk') {
    return [];
  }
  const all = [
    tokens,
    tokens.replace(/^saint /, 'st '),
    tokens.replace(/^st /, 'saint '),
    tokens.replace(' and ', ' '),
    tokens.replace(/^united states (?=virgin)/, 'us '),
  ];
  return [...new Set(all)];
}
