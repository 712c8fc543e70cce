import type { Check, CheckedQuote, MarkKind } from '../answer/check/check.ts';
import { mismatchSpan } from '../answer/check/mismatchSpan.ts';
import { type SaidFigure, summariseFigures } from '../answer/check/summariseFigures.ts';
import type { Mismatch } from '../answer/compare/matchFigure.ts';
import type { DateRelation } from '../answer/compare/relateDates.ts';
import type { FigureRelation } from '../answer/compare/relateFigures.ts';
import type { Figure } from '../answer/compare/statement.ts';
import { formatEdtf } from '../text/edtf/formatEdtf.ts';
import { formatQuantity } from '../text/quantities/formatQuantity.ts';
import type { Span } from '../text/span.ts';
import { printableLine } from './printable.ts';
import { renderNoneDated } from './renderNoneDated.ts';
import { renderOpposites } from './renderOpposites.ts';
import { renderReadAs } from './renderReadAs.ts';
import { renderSearched } from './renderSearched.ts';
import { renderSource } from './renderSource.ts';
import type { Style } from './style.ts';
import { wrapQuote } from './wrapQuote.ts';

/** More dates are not read at a glance. */
const DATES_MAX = 8;

const MARKS: Readonly<Record<MarkKind, string>> = {
  denied: 'denied',
  called_false: 'called false',
  planned: 'planned',
  doubted: 'uncertain',
  attributed: 'attributed',
};

/** How the claim's figure stands to a quote's; one that excludes it is left without words. */
const FIGURES: Readonly<Record<FigureRelation, ((claimed: string) => string) | null>> = {
  same: () => 'the same',
  near: () => 'within “about”, 10 %',
  within: (claimed) => `includes ${claimed}`,
  contains: (claimed) => `included in ${claimed}`,
  overlaps: (claimed) => `overlaps with ${claimed}`,
  below: null,
  above: null,
};

const DATES: Readonly<Record<DateRelation, string>> = {
  same: 'the same',
  within: 'includes the claim’s',
  contains: 'within the claim’s',
  overlaps: 'overlaps',
  differs: 'another date',
  not_comparable: 'not comparable',
};

const MISMATCHES: Readonly<Partial<Record<Mismatch, string>>> = {
  other_owner: 'somebody else’s',
  other_event: 'of another event',
  other_place: 'of another place',
};

/** A claim beside the quotes, as a person reads it in a terminal. Ends in a line feed. */
export function renderCheck(check: Check, style: Style): string {
  switch (check.status) {
    case 'question':
      return 'This is a question, and no claim: put it to verbatim ask.\n';
    case 'too_vague':
      return 'Too vague: the claim holds no word to look for.\n';
    case 'nothing':
      return blocks([
        'Nothing in the corpus speaks to this claim.',
        ...renderNotes(check),
        ...(check.terms && check.corpus ? [renderSearched(check.terms, check.corpus)] : []),
        ...renderOthers(check, style),
      ]);
    case 'found':
      return blocks([
        style.heading(`Claim: ${printableLine(check.claim)}`),
        ...renderNotes(check),
        ...[...figureLines(check), ...dateLines(check), ...renderOpposites(check)].map(
          (line) => `  ${line}`,
        ),
        ...check.quotes.map((quote) => renderQuote(quote, style)),
        ...renderOthers(check, style),
      ]);
  }
}

function renderNotes({ terms, corpus, noneDated, quotes }: Check): string[] {
  return [
    ...renderReadAs(terms?.readAs ?? []),
    ...(corpus ? renderNoneDated({ noneDated, corpus, isFollowed: quotes.length > 0 }) : []),
  ];
}

function figureLines(check: Check): string[] {
  return summariseFigures(check).map(({ claimed, claimedMarks, said, isGivenByNone }) => {
    const claims = formatQuantity(claimed.quantity);
    const marks = claimedMarks.map((kind) => MARKS[kind]).join('; ');
    const start = `The claim says ${claims}${marks && ` (${marks})`}`;
    if (said.length === 0) return `${start}; none of the quotes gives a figure of the same.`;
    const says = said.length === 1 ? 'the quote says' : 'the quotes say';
    const list = listed(said.map((one) => renderSaid(one, claimed)));
    return `${start}; ${says} ${list}${isGivenByNone ? `; none gives ${claims}` : ''}.`;
  });
}

function renderSaid(
  { figure, published, owner, relation, marks }: SaidFigure,
  claimed: Figure,
): string {
  const how = FIGURES[relation]?.(formatQuantity(claimed.quantity));
  const facts = [
    ...(owner === null ? [] : [printableLine(owner)]),
    formatEdtf(published),
    ...marks.map((kind) => MARKS[kind]),
    ...(how === undefined ? [] : [how]),
  ];
  return `${formatQuantity(figure.quantity)} (${facts.join('; ')})`;
}

function dateLines({ dates, quotes }: Check): string[] {
  return dates.map(({ date, comparisons }) => {
    const claims =
      date.edtf === null ? `“${printableLine(date.from.words)}”` : formatEdtf(date.edtf);
    const list = comparisons.flatMap(({ date: { edtf, from }, quoteId, relation }) => {
      const words = printableLine(from.words);
      const facts = `${dateOf(quoteId, quotes)}; ${DATES[relation]}`;
      return edtf === null ? [] : `${formatEdtf(edtf)}, from “${words}” (${facts})`;
    });
    const said = [...new Set(list)].slice(0, DATES_MAX);
    if (said.length === 0) {
      return `The claim says ${claims}; none of the quotes gives a date for it.`;
    }
    return `The claim says ${claims}; ${said.length === 1 ? 'the quote says' : 'the quotes say'} ${listed(said)}.`;
  });
}

function dateOf(quoteId: string, quotes: readonly CheckedQuote[]): string {
  return formatEdtf(quotes.find(({ id }) => id === quoteId)?.published ?? null);
}

function renderQuote(quote: CheckedQuote, style: Style): string {
  const marks = quote.marks.map(
    ({ kind, start, end }) => `${MARKS[kind]}: “${printableLine(quote.text.slice(start, end))}”`,
  );
  return [
    wrapQuote(quote, style),
    ...(marks.length > 0 ? [`  quoted as ${marks.join(' · ')}`] : []),
    `  ${renderSource(quote, style)} · ${style.quiet(`quote ${quote.id}`)}`,
    ...quote.alsoIn.map((source) => `  the same words also in: ${renderSource(source, style)}`),
  ].join('\n');
}

function renderOthers(check: Check, style: Style): string[] {
  if (check.others.length === 0) return [];
  return [
    style.heading('Not compared:'),
    ...check.others.map((quote) => {
      const why = check.figures.flatMap(({ figure: claimed, comparisons }) =>
        comparisons
          .filter(({ quoteId }) => quoteId === quote.id)
          .flatMap(({ figure, notCompared }) => {
            const reason = notCompared && MISMATCHES[notCompared];
            const words = wordsAt(mismatchSpan(notCompared, figure, claimed), figure);
            return reason ? `${formatQuantity(figure.quantity)} is ${reason}${words}` : [];
          }),
      );
      const reason = why.length > 0 ? why.join('; ') : 'it speaks of another country';
      return `${renderQuote(quote, style)}\n  not compared: ${reason}`;
    }),
  ];
}

/** The words of the quote that the reason rests on. */
function wordsAt(span: Span | null, { text }: Figure): string {
  return span ? ` (“${printableLine(text.slice(span.start, span.end))}”)` : '';
}

function listed(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

function blocks(parts: readonly string[]): string {
  return `${parts.join('\n\n')}\n`;
}
