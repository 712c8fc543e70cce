import { plainLine } from '../markdown/inlineText.ts';
import type { Wording } from '../wording/wording.ts';
import type { SourceOption } from './sourceOption.ts';

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
export function sourceLabel(
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
