import type { Choice } from '../handlers.ts';
import { plainLine } from '../markdown/inlineText.ts';
import type { Wording } from '../wording/wording.ts';
import { pickedValue, suggestSources } from './findSource.ts';
import { sourceLabel } from './sourceLabel.ts';
import type { SourceOption } from './sourceOption.ts';

/** Longest name of a suggestion (https://discord.com/developers/docs/interactions/application-commands). */
const NAME_MAX = 100;

interface ChoiceOptions {
  readonly options: readonly SourceOption[];
  readonly wording: Wording;
}

/** Suggestions for what a member has typed of a source's name. No two have the same name. */
export function sourceChoices(typed: string, { options, wording }: ChoiceOptions): Choice[] {
  const names = new Set<string>();
  return suggestSources(typed, options).map((option) => {
    const label = sourceLabel(option, { wording, maxLength: NAME_MAX });
    let name = label;
    // Discord refuses a name that comes twice.
    for (let number = 2; names.has(name); number++) {
      const mark = ` (${number})`;
      name = plainLine(label, NAME_MAX - mark.length) + mark;
    }
    names.add(name);
    return { name, value: pickedValue(option) };
  });
}
