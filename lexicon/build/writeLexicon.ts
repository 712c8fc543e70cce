import { writeFileSync } from 'node:fs';

/** Objects of more entries than this are written on several lines. */
const MAX_IN_LINE = 10;

/** Writes a data file of `lexicon/`, sorted, one entry a line, so that its changes can be read. */
export function writeLexicon(name: string, data: object): void {
  writeFileSync(new URL(`../${name}.json`, import.meta.url), `${oneEntryALine(data)}\n`);
}

/** JSON with a line for each value that is no object of values itself. */
function oneEntryALine(data: object): string {
  const lines = Object.entries(data)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `${JSON.stringify(key)}:${isTable(value) ? oneEntryALine(value) : JSON.stringify(value)}`);
  return `{\n${lines.join(',\n')}\n}`;
}

/** A long table, as `names` in the countries, against a short one, as the synonyms of a word. */
function isTable(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length > MAX_IN_LINE;
}
