import type { Check, CheckedQuote } from '../answer/check/check.ts';
import type { Figure } from '../answer/compare/statement.ts';
import type { EventDate } from '../text/dates/eventDate.ts';
import { formatQuantity } from '../text/quantities/formatQuantity.ts';
import { oppositeFields, quoteFields } from './answerJson.ts';
import { printableJson } from './printable.ts';

/** A check in the documented JSON (README, "JSON"): a stable format, which may gain fields but loses none. */
export function checkJson({ claim, status, ...check }: Check): string {
  return printableJson(
    JSON.stringify({
      claim,
      status,
      figures: check.figures.map(({ figure, comparisons }) => ({
        ...figureFields(figure),
        comparisons: comparisons.map(({ quoteId, figure: other, relation, notCompared }) => ({
          ...{ quote: quoteId, ...figureFields(other), relation, notCompared },
        })),
      })),
      dates: check.dates.map(({ date, comparisons }) => ({
        ...dateFields(date),
        comparisons: comparisons.map(({ quoteId, date: other, relation }) => ({
          ...{ quote: quoteId, ...dateFields(other), relation },
        })),
      })),
      parties: check.parties.map(({ country, start, end }) => ({ country, start, end })),
      marks: check.marks,
      quotes: check.quotes.map(checkedQuoteFields),
      others: check.others.map(checkedQuoteFields),
      opposites: check.opposites.map(oppositeFields),
      terms: check.terms,
      noneDated: check.noneDated,
      corpus: check.corpus,
    }),
  );
}

function checkedQuoteFields(quote: CheckedQuote) {
  const { marks, parties } = quote;
  return { ...quoteFields(quote), marks, parties };
}

/** Offsets are of the claim or of the quote's text. */
function figureFields({ text, quantity }: Figure) {
  const { start, end, low, high, magnitude, kind, unit, qualifier, noun, owner, modality } =
    quantity;
  return {
    ...{ start, end, text: text.slice(start, end), shown: formatQuantity(quantity) },
    ...{ kind, unit: unit?.name ?? null, low, high, magnitude },
    qualifier: qualifier?.kind ?? null,
    noun: noun === null ? null : text.slice(noun.start, noun.end),
    ...{ owner: owner?.country ?? null, modality },
  };
}

function dateFields({ span, edtf, unresolved, from }: EventDate) {
  return { start: span.start, end: span.end, words: from.words, edtf, unresolved, rule: from.rule };
}
