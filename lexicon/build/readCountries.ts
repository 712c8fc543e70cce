import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The fields of `world-countries` that are used. */
export interface Country {
  /** ISO 3166 code. */
  readonly cca2: string;
  readonly independent: boolean;
  readonly name: { readonly common: string; readonly official: string };
  readonly altSpellings: readonly string[];
  readonly capital: readonly string[];
  readonly demonyms: { readonly eng?: { readonly f: string; readonly m: string } };
}

export function readCountries(): Country[] {
  const path = createRequire(import.meta.url).resolve('world-countries/countries.json');
  return JSON.parse(readFileSync(path, 'utf8')) as Country[];
}

/** "Spanish"; both, where women and men are called differently or a country has two ("Antiguan, Barbudan"). */
export function demonymsOf({ demonyms: { eng } }: Country): string[] {
  return [...new Set(`${eng?.f ?? ''}, ${eng?.m ?? ''}`.split(', '))].filter(Boolean);
}
