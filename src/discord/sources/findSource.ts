import type { Catalogue } from '../../search/catalogue.ts';
import { plainName, type SourceOption, sourceOptions } from './sourceOption.ts';

/** Suggestions at the most (https://discord.com/developers/docs/interactions/application-commands). */
const CHOICES_MAX = 25;

/** Stands before the key of a source that was picked from the suggestions, not typed. */
const PICKED = 'source=';

/** @returns what Discord sends where this suggestion is picked; `pickedKey` reads it. */
export function pickedValue({ key }: SourceOption): string {
  return PICKED + key;
}

/** @returns the key within `pickedValue`, null where the text was typed. */
export function pickedKey(text: string): string | null {
  return text.startsWith(PICKED) ? text.slice(PICKED.length) : null;
}

/**
 * @param key `SourceOption.key`.
 * @returns undefined where the source has gone since.
 */
export function sourceByKey(key: string, catalogue: Catalogue): SourceOption | undefined {
  return sourceOptions(catalogue).find((option) => option.key === key);
}

/** The sources whose names hold what was typed, as many as can be suggested. */
export function suggestSources(typed: string, options: readonly SourceOption[]): SourceOption[] {
  return sourcesNamed(typed, options).slice(0, CHOICES_MAX);
}

/**
 * The source that a member means: one of the suggestions, a name in full, or a part of one name.
 *
 * @returns all that it may be: none, or several, where it is not clear.
 */
export function findSources(text: string, catalogue: Catalogue): readonly SourceOption[] {
  return findAmong(sourceOptions(catalogue), text);
}

/** The same where not all sources will do. */
export function findAmong(options: readonly SourceOption[], text: string): readonly SourceOption[] {
  const picked = pickedKey(text);
  if (picked !== null) return options.filter(({ key }) => key === picked);
  const wanted = plainName(text);
  const exact = options.filter((option) => option.plainName === wanted);
  return exact.length > 0 ? exact : sourcesNamed(text, options);
}

/** The sources whose names hold what was typed; those that begin with it first. */
export function sourcesNamed(typed: string, options: readonly SourceOption[]): SourceOption[] {
  const wanted = plainName(typed);
  const found = options.filter((option) => option.plainName.includes(wanted));
  const isFirst = (option: SourceOption) => option.plainName.startsWith(wanted);
  return [...found.filter(isFirst), ...found.filter((option) => !isFirst(option))];
}
