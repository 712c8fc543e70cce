import { ApplicationCommandOptionType, type ChatInputCommandInteraction } from 'discord.js';
import type { Catalogue } from '../../search/catalogue.ts';
import { firstDay, lastDay } from '../../text/edtf/days.ts';
import { parseEdtf } from '../../text/edtf/parseEdtf.ts';
import type { Caller } from '../caller.ts';
import type { Choice, Typed } from '../handlers.ts';
import { inlineText } from '../markdown/inlineText.ts';
import type { Services } from '../services.ts';
import { findSources } from '../sources/findSource.ts';
import { sourceChoices, sourceNames } from '../sources/sourceNames.ts';
import { sourceOptions } from '../sources/sourceOption.ts';
import { described } from './commandParts.ts';

/** Longest `2023-08-02`; room for a slip that the answer then names. */
const DATE_MAX = 30;

const dateOption = (what: 'from' | 'to' | 'asOf') => ({
  ...described(what),
  type: ApplicationCommandOptionType.String as const,
  max_length: DATE_MAX,
});

/** The options that `readNarrowing` reads; a command may leave some of them out. */
export const narrowingOptions = {
  from: dateOption('from'),
  to: dateOption('to'),
  asOf: dateOption('asOf'),
  source: {
    ...described('source'),
    type: ApplicationCommandOptionType.String as const,
    autocomplete: true as const,
  },
};

/** Suggestions for the option `source`, as a member types. */
export function completeSource(
  { value, caller: { wording } }: Typed,
  { catalogue }: Pick<Services, 'catalogue'>,
): Choice[] {
  return sourceChoices(value, { options: sourceOptions(catalogue), wording });
}

const SHOWN_MAX = 60;

interface Narrowing {
  /** EDTF dates; empty where open. */
  readonly from: string;
  readonly to: string;
  readonly asOf: string;
  /** `SourceOption.key`; empty where open. */
  readonly source: string;
}

interface Context {
  readonly caller: Pick<Caller, 'wording'>;
  readonly catalogue: Catalogue;
}

/** What a member wants an answer narrowed to: dates of publication, and a source. */
export function readNarrowing(
  options: Pick<ChatInputCommandInteraction['options'], 'getString'>,
  { caller: { wording }, catalogue }: Context,
): Narrowing | { readonly problem: string } {
  const text = (name: string) => options.getString(name)?.trim() ?? '';
  const shown = (value: string) => inlineText(value, SHOWN_MAX);
  const [from, to, asOf, source] = [text('from'), text('to'), text('as-of'), text('source')];
  for (const date of [from, to, asOf]) {
    if (date !== '' && !parseEdtf(date)) return { problem: wording.notADate(shown(date)) };
  }
  if (from !== '' && to !== '' && firstDay(from) > lastDay(to)) {
    return { problem: wording.datesCrossed(wording.date(from), wording.date(to)) };
  }
  if (source === '') return { from, to, asOf, source };
  const [option, ...others] = findSources(source, catalogue);
  if (!option) return { problem: wording.unknownSource(shown(source)) };
  if (others.length > 0) {
    const names = sourceNames([option, ...others], wording);
    return { problem: wording.unclearSource(shown(source), names) };
  }
  return { from, to, asOf, source: option.key };
}
