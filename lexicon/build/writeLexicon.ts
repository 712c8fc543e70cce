import { writeFileSync } from 'node:fs';

/** Writes a data file of `lexicon/`, sorted, one entry a line, so that its changes can be read. */
export function writeLexicon(name: string, data: object): void {
  writeFileSync(new URL(`../${name}.json`, import.meta.url), `${oneEntryALine(data)}\n`);
}

function oneEntryALine(data: unknown): string {
  if (Array.isArray(data)) {
    return `[\n${data.map((entry) => JSON.stringify(entry)).join(',\n')}\n]`;
  }
  if (typeof data !== 'object' || data === null) {
    return JSON.stringify(data);
  }
  const lines = Object.entries(data)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `${JSON.stringify(key)}:${oneEntryALine(value)}`);
  return `{\n${lines.join(',\n')}\n}`;
}
