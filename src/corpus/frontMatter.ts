import { parse } from 'yaml';

/** A line `---`, the YAML, a line `---`, the text. */
export const FRONT_MATTER = /^---[ \t]*\n([\s\S]*?)(?:(?<=\n))---[ \t]*(?:\n|$)/;

/** UTF-16 units: dozens of times what any front matter has. YAML of a hundred thousand keys takes a minute to read. */
export const FRONT_MATTER_MAX = 20_000;

/** The fields before a Markdown text, whatever they are, and the text after them. */
export interface FrontMatter {
  /** Every value as it is written, `2023` as a text too; empty where it is no YAML map. */
  readonly fields: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/**
 * Reads the front matter of any Markdown file; null where it has none.
 *
 * @param text with `\n` as line ends.
 * @returns fields and body; the fields are empty where they are no YAML map or longer than `FRONT_MATTER_MAX`.
 */
export function readFrontMatter(text: string): FrontMatter | null {
  const match = FRONT_MATTER.exec(text);
  if (!match) return null;
  const body = text.slice(match[0].length);
  if ((match[1]?.length ?? 0) > FRONT_MATTER_MAX) return { fields: {}, body };
  try {
    // An alias can multiply what it names; metadata have no use for any.
    const value: unknown = parse(match[1] ?? '', { schema: 'failsafe', maxAliasCount: 0 });
    const isMap = typeof value === 'object' && value !== null && !Array.isArray(value);
    return { fields: isMap ? Object.fromEntries(Object.entries(value)) : {}, body };
  } catch {
    return { fields: {}, body };
  }
}
