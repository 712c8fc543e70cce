import { escapeMarkdown } from '../markdown/escapeMarkdown.ts';
import type { Wording } from '../wording/wording.ts';
import { sourceLabel } from './sourceLabel.ts';
import type { SourceOption } from './sourceOption.ts';

/** Names that a reader takes in at a glance; together they fit a message. */
const NAMES_MAX = 5;
const NAME_MAX = 100;

/** The first of several sources by name, as Discord Markdown. */
export function sourceNames(options: readonly SourceOption[], wording: Wording): string {
  const shown = options
    .slice(0, NAMES_MAX)
    .map((option) => escapeMarkdown(sourceLabel(option, { wording, maxLength: NAME_MAX })));
  const left = options.length - shown.length;
  return [...shown.map(wording.quoted), ...(left > 0 ? [wording.moreWords(left)] : [])].join(', ');
}
