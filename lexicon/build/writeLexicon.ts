import { writeFileSync } from 'node:fs';

/** Writes a data file of `lexicon/`, sorted, one entry a line, so that its changes can be read. */
export function writeLexicon(name: string, data: Readonly<Record<string, unknown>>): void {
  writeFileSync(new URL(`../${name}.json`, import.meta.url), `${oneEntryALine(data)}\n`);
}

export function oneEntryALine(data: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(data)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`);
  return `{\n${lines.join(',\n')}\n}`;
}
