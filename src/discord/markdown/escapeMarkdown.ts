import { withoutObeyed } from '../../text/characters.ts';
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
 * Discord Markdown that shows one line of text exactly as it is, but for what a screen would obey rather than show.
 *
 * @param bold stretches of `text` to show in bold: ordered, not touching one another (`**a****b**` would
 *   show its asterisks).
 * @param underlined stretches to underline, none of which overlaps a bold one.
 */
export function escapeMarkdown(
  text: string,
  bold: readonly Span[] = [],
  underlined: readonly Span[] = [],
): string {
  const line = withoutObeyed(text);
  if (line !== text) {
    return escapeMarkdown(line, shownSpans(text, bold), shownSpans(text, underlined));
  }
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

/** Where stretches of a text lie once it is without what is not shown; those of nothing else are left out. */
function shownSpans(text: string, spans: readonly Span[]): Span[] {
  const shown = (offset: number) => withoutObeyed(text.slice(0, offset)).length;
  const joined: Span[] = [];
  for (const span of spans) {
    const [start, end] = [shown(span.start), shown(span.end)];
    if (start === end) continue;
    const last = joined.at(-1);
    // What stood between two stretches may be gone.
    if (last?.end === start) joined.pop();
    joined.push(last?.end === start ? { start: last.start, end } : { start, end });
  }
  return joined;
}

/** What `escapeMarkdown` puts in: a backslash before a character, and a blank that shows as nothing. */
const ESCAPE = /\\([\s\S])|(?<=@)\u200B(?=everyone|here)/g;

/** The text behind what `escapeMarkdown` made of it. */
export function unescapeMarkdown(markdown: string): string {
  return markdown.replace(ESCAPE, (_, character: string | undefined) => character ?? '');
}
