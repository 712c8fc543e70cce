import { escapeMarkdown } from '../markdown/escapeMarkdown.ts';
import type { Wording } from '../wording/wording.ts';

/** A date, or that there is none, as Discord Markdown: a line that begins `2. Aug.` would be a list. */
export function publicationDate(published: string | null, wording: Wording): string {
  return published === null
    ? `**${wording.undated}**`
    : escapeMarkdown(wording.dateAndTime(published));
}
