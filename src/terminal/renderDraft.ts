import type { ArticleFields } from '../corpus/articleFields.ts';
import type { Doubt, Draft } from '../sources/draft.ts';
import { formatEdtf } from '../text/edtf/formatEdtf.ts';
import { splitSentences } from '../text/sentences/splitSentences.ts';
import { count } from './count.ts';
import { printableLine } from './printable.ts';
import type { Style } from './style.ts';
import { wrapQuote } from './wrapQuote.ts';

export interface DraftView {
  /** What it was read from: a file, an address. */
  readonly source: string;
  readonly draft: Draft;
  /** As they will be written. */
  readonly fields: ArticleFields;
  readonly doubts: readonly Doubt[];
}

/**
 * What was understood of a source: its fields, its first and last sentences, what is doubted.
 *
 * @param view the draft, its fields as they will be written, and what is doubted.
 * @param style how it stands out, and the width to wrap at.
 * @returns the text, ending in a line feed.
 */
export function renderDraft({ source, draft, fields, doubts }: DraftView, style: Style): string {
  const { body, published } = draft;
  const rows: (readonly [string, string | undefined])[] = [
    ['title', fields.title || 'none found'],
    ['published', dateOf(fields, published)],
    ['publisher', fields.publisher ?? 'not found'],
    ['author', fields.author],
    ['language', fields.language],
    ['address', fields.url],
    [
      'text',
      `${count(body.split('\n\n').length, 'paragraph')}, ${count(body.split(/\s+/).length, 'word')}`,
    ],
  ];
  const lines = rows.flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name.padEnd(10)} ${printableLine(value)}`],
  );
  return [
    style.heading(printableLine(source)),
    ...lines,
    '',
    ...sentencesOf(body, style),
    ...(doubts.length > 0
      ? ['', ...doubts.map(({ message }) => `  ! ${printableLine(message)}`)]
      : []),
    '',
  ].join('\n');
}

function dateOf(fields: ArticleFields, found: Draft['published']): string {
  if (fields.published === undefined) return 'undated';
  const shown = showDate(fields.published);
  if (!found || found.value.slice(0, 10) !== fields.published.slice(0, 10))
    return `${shown} (as you said)`;
  const time = found.value.slice(11);
  const where = found.from === 'you' ? 'as you said' : `from ${found.from}: ${found.detail}`;
  return `${shown}${time && fields.published.length <= 10 ? `, ${time}` : ''} (${where})`;
}

function showDate(date: string): string {
  const time = date.slice(11);
  return formatEdtf(date.slice(0, 10)) + (time ? `, ${time}` : '');
}

/** The first and the last sentence; what stands between is counted. */
function sentencesOf(body: string, style: Style): string[] {
  const sentences = splitSentences(body);
  const quote = ({ start, end }: { readonly start: number; readonly end: number }) =>
    wrapQuote({ text: body.slice(start, end), highlights: [] }, style);
  const [first] = sentences;
  const last = sentences.at(-1);
  if (!first || !last) return [];
  if (first === last) return [quote(first)];
  const between = sentences.length - 2;
  const gap = between > 0 ? [style.quiet(`  … ${count(between, 'sentence')} …`)] : [];
  return [quote(first), ...gap, quote(last)];
}
