import type { Wording } from '../../wording/wording.ts';
import type { Choice } from '../handlers.ts';
import { escapeMarkdown } from '../markdown/escapeMarkdown.ts';
import { plainLine } from '../markdown/inlineText.ts';
import { pickedValue, suggestSources } from './findSource.ts';
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

const PUBLISHER_MAX = 30;

interface LabelOptions {
  readonly wording: Wording;
  /** Characters; 80 leave room for some of the title. */
  readonly maxLength: number;
}

/**
 * A source by name, as plain text on one line. An article stands with its date and publisher, as
 * several articles may share a title; these stay where the title has to be cut.
 */
function sourceLabel(
  { name, article }: SourceOption,
  { wording, maxLength }: LabelOptions,
): string {
  if (!article) return plainLine(name, maxLength) || wording.untitled;
  const { published, publisher } = article;
  const facts = [
    published === null ? wording.undated : wording.date(published),
    plainLine(publisher ?? '', PUBLISHER_MAX),
  ];
  const tail = facts.flatMap((fact) => (fact === '' ? [] : ` · ${fact}`)).join('');
  return (plainLine(name, maxLength - tail.length) || wording.untitled) + tail;
}

/** Longest name of a suggestion (https://discord.com/developers/docs/interactions/application-commands). */
const CHOICE_MAX = 100;

interface ChoiceOptions {
  readonly options: readonly SourceOption[];
  readonly wording: Wording;
}

/** Suggestions for what a member has typed of a source's name. No two have the same name. */
export function sourceChoices(typed: string, { options, wording }: ChoiceOptions): Choice[] {
  const names = new Set<string>();
  return suggestSources(typed, options).map((option) => {
    const label = sourceLabel(option, { wording, maxLength: CHOICE_MAX });
    let name = label;
    // Discord refuses a name that comes twice.
    for (let number = 2; names.has(name); number++) {
      const mark = ` (${number})`;
      name = plainLine(label, CHOICE_MAX - mark.length) + mark;
    }
    names.add(name);
    return { name, value: pickedValue(option) };
  });
}
