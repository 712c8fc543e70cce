import type { Answer, Quote } from '../answer/answer.ts';
import { formatEdtf } from '../text/edtf/formatEdtf.ts';
import { formatQuantity } from '../text/quantities/formatQuantity.ts';
import { printableLine } from './printable.ts';
import { renderDates } from './renderDates.ts';
import { renderOpposites } from './renderOpposites.ts';
import { renderSource } from './renderSource.ts';
import type { Style } from './style.ts';
import { wrapQuote } from './wrapQuote.ts';

/**
 * An answer as a person reads it in a terminal: every quote behind a bar, its title, date and
 * source below it. Ends in a line feed.
 */
export function renderAnswer(answer: Answer, style: Style): string {
  switch (answer.status) {
    case 'answered':
      return blocks([
        ...renderDifferences(answer),
        ...renderOpposites(answer).map((line) => `  ${line}`),
        ...renderAge(answer),
        ...answer.quotes.map((quote) => renderQuote(quote, style)),
      ]);
    case 'too_vague':
      return blocks([
        style.heading('Too vague: the question holds no word to look for.'),
        'Ask with the words that a source would use, such as "how many US troops are in Niger?"',
      ]);
    case 'no_evidence':
      return blocks([
        style.heading('No evidence: nothing in the corpus answers this question.'),
        [...renderGap(answer), renderSearched(answer)].join('\n'),
        ...answer.nearest
          .slice(0, 1)
          .flatMap((quote) => [
            style.heading('The nearest sentence, which is NOT an answer:'),
            renderQuote(quote, style),
          ]),
      ]);
  }
}

function renderQuote(quote: Quote, style: Style): string {
  const copies = quote.alsoIn.map(
    (source) => `the same words also in: ${renderSource(source, style)}`,
  );
  const dates = renderDates(quote);
  return [
    wrapQuote(quote, style),
    ...[
      `${renderSource(quote, style)} · ${style.quiet(`quote ${quote.id}`)}`,
      ...(dates === null ? [] : [dates]),
      ...copies,
    ].map((line) => `  ${line}`),
  ].join('\n');
}

/** A word of warning where the evidence is old. */
function renderAge({ newest }: Answer): string[] {
  if (!newest?.years) return [];
  const { published, years } = newest;
  return [`  The newest evidence is of ${formatEdtf(published)}, ${count(years, 'year')} ago.`];
}

/** That figures differ, in one line that does not decide. */
function renderDifferences({ differ }: Answer): string[] {
  if (!differ) return [];
  const figures = differ.figures.map(
    ({ quantity, published }) => `${formatQuantity(quantity)} (${formatEdtf(published)})`,
  );
  return [`  Figures differ: ${printableLine(figures.join(' · '))}`];
}

/** Whose figures there are instead of those asked for. */
function renderGap({ gap }: Answer): string[] {
  if (!gap) return [];
  const others = gap.figuresFor.map(printableLine).join(', ');
  return [
    `  no figure for:              ${printableLine(gap.missing)}`,
    ...(others === '' ? [] : [`  figures there are for:      ${others}`]),
  ];
}

/** What was looked for and where, so that a reader can tell a gap in the corpus from a slip. */
function renderSearched({ terms, corpus }: Answer): string {
  const list = (words: readonly string[]) => words.map(printableLine).join(', ') || 'none';
  const dates =
    corpus.from === null
      ? 'all undated'
      : corpus.from === corpus.to
        ? `dated ${formatEdtf(corpus.from)} or undated`
        : `dated ${formatEdtf(corpus.from)} to ${formatEdtf(corpus.to)} or undated`;
  return [
    `  words found in the corpus:  ${list(terms.matched)}`,
    `  words not in the corpus:    ${list(terms.missing)}`,
    `  searched:                   ${count(corpus.articles, 'article')}, ${count(corpus.sentences, 'sentence')}, ${dates}`,
  ].join('\n');
}

function count(n: number, noun: string): string {
  return `${n.toLocaleString('en-US')} ${noun}${n === 1 ? '' : 's'}`;
}

function blocks(parts: readonly string[]): string {
  return `${parts.join('\n\n')}\n`;
}
