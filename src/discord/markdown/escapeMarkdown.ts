import type { Span } from '../../text/span.ts';

/**
 * Whatever Discord reads as more than a character, each with an example:
 * - `\ * _ ~ | `` ` `` `: emphasis, spoilers, code, and the escape itself;
 * - `<`: `<@1>`, `<#1>`, `<:emoji:1>`, `</ask:1>`, `<t:1>`, `<https://…>`; `>`: a quote;
 * - `[ ]`: a masked link `[x](y)`, and the `(` too, as its brackets may stand behind backslashes;
 * - `:` and `/`: `https://…`, `discord.gg/…`, `:smile:`;
 * - `# - +`, and a full stop after digits that begin the line: headings, small print, lists;
 * - `@everyone`, `@here`: the server looks for these behind a backslash too.
 */
const SPECIAL = /[\\*_~|`<>[\]:/#+-]|(?<=\])\(|(?<=^\s*\d+)\.|(?<=@)(?=everyone|here)/g;

/** What discord.js, too, puts into an @everyone: it shows as nothing. */
const ZERO_WIDTH_SPACE = '\u200B';

/**
 * Discord Markdown that shows one line of text exactly as it is.
 *
 * @param bold stretches to show in bold: ordered, not touching one another (`**a****b**` would
 *   show its asterisks).
 * @param underlined stretches to underline, none of which overlaps a bold one.
 */
export function escapeMarkdown(
  line: string,
  bold: readonly Span[] = [],
  underlined: readonly Span[] = [],
): string {
  const inserts = new Map<number, string>();
  for (const match of line.matchAll(SPECIAL)) {
    inserts.set(match.index, match[0] === '' ? ZERO_WIDTH_SPACE : '\\');
  }
  // Before the backslash: that one belongs right in front of its character.
  const put = (offset: number, mark: string) =>
    inserts.set(offset, `${mark}${inserts.get(offset) ?? ''}`);
  // Ends last, so that they stand before what begins at the same place.
  for (const edge of ['start', 'end'] as const) {
    for (const span of bold) put(span[edge], '**');
    for (const span of underlined) put(span[edge], '__');
  }
  let markdown = '';
  let done = 0;
  for (const [offset, insert] of [...inserts].sort(([a], [b]) => a - b)) {
    markdown += line.slice(done, offset) + insert;
    done = offset;
  }
  return markdown + line.slice(done);
}
