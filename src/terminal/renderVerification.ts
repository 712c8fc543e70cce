import type { Found, Mistyped, Past, Verification } from '../answer/receipt/verifyReceipt.ts';
import { formatEdtf } from '../text/edtf/formatEdtf.ts';
import { en } from '../wording/en.ts';
import { plainWords } from './ownLines.ts';
import { printable } from './printable.ts';
import { renderSource } from './renderSource.ts';
import type { Style } from './style.ts';
import { wrapQuote } from './wrapQuote.ts';

type Moved = Extract<Verification, { readonly status: 'moved' }>;

/**
 * What has become of a quote, as a person reads it in a terminal. Ends in a line feed.
 *
 * @param verification what the index tells of the id.
 * @param style how the words stand out, and the width to wrap at.
 * @param past what the kept versions tell, where the words do not stand there any more; null where none are kept.
 * @returns the text.
 */
export function renderVerification(
  verification: Verification,
  style: Style,
  past: Past | null = null,
): string {
  if (past) return renderPast(past, verification, style);
  switch (verification.status) {
    case 'same':
      return blocks([plainWords(en.stillThere)], verification.places, style);
    case 'moved':
      return blocks([renderMoved(verification)], verification.places, style);
    case 'changed': {
      const { now, mistyped } = verification;
      if (now && mistyped) return blocks(renderMistyped(now, mistyped), [now], style);
      return blocks([plainWords(en.changed)], now ? [now] : [], style);
    }
    case 'withdrawn':
      return 'Withdrawn: neither the article nor the words are in the corpus.\n';
    case 'malformed':
      return 'Not the id of a quote: it looks like 3f9a01-444-77-9f86d081884c.\n';
  }
}

function renderPast(
  { status, on, isNoticed, because, was }: Past,
  now: Verification,
  style: Style,
): string {
  const what = status === 'changed' ? 'Changed' : 'Withdrawn';
  const when = `${isNoticed ? ', noticed on' : ' on'} ${formatEdtf(on)}`;
  const why = because === '' ? '' : `, because: “${printable(because)}”`;
  const before = blocks(
    [`${what}${when}${why}. The words that stood there until then:`],
    [was],
    style,
  );
  if (status === 'withdrawn' || now.status !== 'changed' || !now.now) return before;
  return `${before}\n${blocks(['In their place stands now:'], [now.now], style)}`;
}

function renderMoved({ places, mistyped }: Moved): string {
  const id = places[0]?.id;
  switch (mistyped) {
    case 'likely':
      return `Mistyped, most likely: the words stand in the corpus with another id,\n${id}:`;
    case 'possible':
      return `Moved, or mistyped: the words stand close by now, with the id\n${id}:`;
    case null:
      return plainWords(en.moved);
  }
}

function renderMistyped({ id }: Found, mistyped: Mistyped): string[] {
  const what =
    mistyped === 'likely'
      ? ['Mistyped, most likely:', 'which is all but the same']
      : ['Changed, or mistyped:', 'so that the text has changed since, or the id is mistyped'];
  return [
    `${what[0]} the article is there, words with this id are not. The sentence at\nexactly that place has the id ${id}, ${what[1]}:`,
  ];
}

function blocks(heading: readonly string[], found: readonly Found[], style: Style): string {
  const quotes = found.map((one) => {
    const { article, text, id } = one;
    const source = renderSource({ ...article, articleId: article.id }, style);
    return `${wrapQuote({ text, highlights: [] }, style)}\n  ${source} · ${style.quiet(`quote ${id}`)}`;
  });
  return `${[...heading, ...quotes].join('\n\n')}\n`;
}
