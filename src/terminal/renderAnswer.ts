import type { Answer, Quote } from '../answer/answer.ts';
import { figuresLine, orderLine } from '../wording/answerLines.ts';
import { en } from '../wording/en.ts';
import {
  blocks,
  plainWords,
  renderNoneDated,
  renderOpposites,
  renderReadAs,
  renderSearched,
  SHOWS,
} from './ownLines.ts';
import { printableLine } from './printable.ts';
import { renderAlongside, renderDates, renderSource } from './renderSource.ts';
import type { Style } from './style.ts';
import { wrapQuote } from './wrapQuote.ts';

/**
 * An answer as a person reads it in a terminal: every quote behind a bar, its title, date and
 * source below it. Ends in a line feed.
 *
 * @param answer of any status.
 * @param style how it stands out, and the width to wrap at.
 * @returns the text, ending in a line feed.
 */
export function renderAnswer(answer: Answer, style: Style): string {
  switch (answer.status) {
    case 'answered':
      return blocks([
        ...renderReadAs(answer.terms.readAs),
        ...renderAsOf(answer),
        ...renderNoneDated({ ...answer, isFollowed: true }),
        ...renderFigures(answer),
        ...renderOpposites(answer).map((line) => `  ${line}`),
        ...orderLine(answer, en).map((line) => `  ${line}.`),
        ...answer.quotes.map((quote) => renderQuote(quote, style)),
      ]);
    case 'too_vague':
      return blocks([
        style.heading('Too vague: the question holds no word to look for.'),
        ...renderReadAs(answer.terms.readAs),
        'Ask with the words that a source would use, such as "how many US troops are in Niger?"',
      ]);
    case 'unsure':
      return blocks([
        style.heading(plainWords(en.unsure)),
        ...renderReadAs(answer.terms.readAs),
        ...renderAsOf(answer),
        ...renderNoneDated({ ...answer, isFollowed: true }),
        ...renderDoubts(answer),
        ...answer.closest.map((quote) => renderQuote(quote, style, 'closest')),
      ]);
    case 'no_evidence':
      return blocks([
        style.heading(plainWords(en.noEvidence)),
        ...renderReadAs(answer.terms.readAs),
        ...renderAsOf(answer),
        ...renderNoneDated({ ...answer, isFollowed: false }),
        [...renderGap(answer), renderSearched(answer.terms, answer.corpus)].join('\n'),
      ]);
  }
}

/** Why the closest sentences may not answer; nothing where no reason is known. */
function renderDoubts(answer: Answer): string[] {
  const missing = answer.terms.missing.map(printableLine).join(', ');
  const lines = [
    ...renderGap(answer),
    ...(missing === '' ? [] : [`  words not in the corpus:    ${missing}`]),
  ];
  return lines.length === 0 ? [] : [lines.join('\n')];
}

/** @param mark what the quote is, beside its source, where it is no answer. */
function renderQuote(quote: Quote, style: Style, mark = ''): string {
  const copies = quote.alsoIn.map(
    (source) => `the same words also in: ${renderSource(source, style)}`,
  );
  const dates = renderDates(quote);
  const { before } = quote;
  const ids = [`quote ${quote.id}`, ...(before ? [`the sentence before: quote ${before.id}`] : [])];
  return [
    ...(before ? [wrapQuote({ text: before.text, highlights: [] }, style)] : []),
    wrapQuote(quote, style),
    ...renderAlongside(quote.alongside, style),
    ...[
      `${mark && `${mark} · `}${renderSource(quote, style)} · ${style.quiet(ids.join(' · '))}`,
      ...(dates === null ? [] : [dates]),
      ...copies,
    ].map((line) => `  ${line}`),
  ].join('\n');
}

/** As of which day was answered, where the question itself says so. */
function renderAsOf({ asOf }: Answer): string[] {
  return asOf === null ? [] : [`  ${en.asOfDate(en.date(asOf))}.`];
}

/** What the quotes give where a number is asked for, as they write it; one figure alone is seen in its quote. */
function renderFigures({ figures, quotes }: Answer): string[] {
  if (figures.length === 0 || quotes.length < 2) return [];
  return [`  ${figuresLine(figures, SHOWS)}`];
}

/** Whose figures were found instead of those asked for. */
function renderGap({ gap }: Answer): string[] {
  if (!gap) return [];
  const others = gap.figuresFor.map(printableLine).join(', ');
  return [
    `  asked for figures of:       ${printableLine(gap.missing)}`,
    ...(others === '' ? [] : [`  found figures of:           ${others}`]),
  ];
}
