import { type Check, type CheckedQuote, standings } from '../answer/check/check.ts';
import { standingLine } from '../wording/answerLines.ts';
import { en } from '../wording/en.ts';
import {
  blocks,
  renderNoneDated,
  renderOpposites,
  renderReadAs,
  renderSearched,
  SHOWS,
} from './ownLines.ts';
import { printableLine } from './printable.ts';
import { renderAlongside, renderSource } from './renderSource.ts';
import type { Style } from './style.ts';
import { wrapQuote } from './wrapQuote.ts';

/**
 * A claim beside the quotes, as a person reads it in a terminal. Ends in a line feed.
 *
 * @param check a claim with the quotes that bear on it, of any status.
 * @param style how it stands out, and the width to wrap at.
 * @returns the text, ending in a line feed.
 */
export function renderCheck(check: Check, style: Style): string {
  switch (check.status) {
    case 'question':
      return 'This is a question, and no claim: put it to verbatim ask.\n';
    case 'too_vague':
      return 'Too vague: the claim holds no word to look for.\n';
    case 'nothing':
      return blocks([
        'No sentence found that is close to this claim.',
        ...renderNotes(check),
        ...(check.terms && check.corpus ? [renderSearched(check.terms, check.corpus)] : []),
      ]);
    case 'found':
      return blocks([
        style.heading(`Claim: ${printableLine(check.claim)}`),
        ...renderNotes(check),
        ...[
          ...standings(check, check.quotes).map((one) => standingLine(one, SHOWS)),
          ...renderOpposites(check),
        ].map((line) => `  ${line}`),
        ...check.quotes.map((quote, i) => renderQuote(quote, i + 1, style)),
      ]);
  }
}

function renderNotes({ terms, corpus, noneDated, quotes }: Check): string[] {
  return [
    ...renderReadAs(terms?.readAs ?? []),
    ...(corpus ? renderNoneDated({ noneDated, corpus, isFollowed: quotes.length > 0 }) : []),
  ];
}

function renderQuote(quote: CheckedQuote, number: number, style: Style): string {
  const cues = [
    ...new Set(quote.cues.map(({ start, end }) => printableLine(quote.text.slice(start, end)))),
  ];
  return [
    wrapQuote(quote, style),
    ...renderAlongside(quote.alongside, style),
    `  [${number}] ${renderSource(quote, style)} · ${style.quiet(`quote ${quote.id}`)}`,
    ...(cues.length > 0 ? [`  ${en.mindTheWords(cues.map(en.quoted))}`] : []),
    ...quote.alsoIn.map((source) => `  the same words also in: ${renderSource(source, style)}`),
  ].join('\n');
}
