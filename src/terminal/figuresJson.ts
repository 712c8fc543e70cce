import type { Source } from '../answer/answer.ts';
import type { FigureEntry, FigureTable } from '../answer/figures/figureTable.ts';
import { formatQuantity } from '../text/quantities/formatQuantity.ts';
import type { Span } from '../text/span.ts';
import { printableJson } from './printable.ts';

/**
 * A table of figures in the documented JSON (docs/using.md, "JSON"): may gain fields, and does not lose any.
 *
 * @param table the figures for a topic.
 * @returns one JSON object on one line, without a line feed. Control and bidi characters are escaped.
 */
export function figuresJson({
  topic,
  status,
  entries,
  ownerNotNamed,
  lookedFor,
  noneDated,
  corpus,
}: FigureTable): string {
  const { counted, matched, missing, readAs, sentences } = lookedFor;
  return printableJson(
    JSON.stringify({
      topic,
      status,
      figures: entries.map(figureFields),
      ownerNotNamed: ownerNotNamed.map(figureFields),
      lookedFor: { counted, matched, missing, readAs, sentences },
      noneDated,
      corpus,
    }),
  );
}

/** Each part of the sentence with its place in `quote.text`. */
function figureFields(entry: FigureEntry) {
  const { quantity, predicate, eventDate, when, quote } = entry;
  const { low, high, magnitude, qualifier, kind, unit, noun, owner, place } = quantity;
  const part = ({ start, end }: Span) => ({ text: quote.text.slice(start, end), start, end });
  return {
    quantity: {
      ...part(quantity),
      ...{ low, high, magnitude, qualifier: qualifier?.kind ?? null, kind },
      unit: unit?.name ?? null,
      formatted: formatQuantity(quantity),
    },
    counted: noun && part(noun),
    owner: owner && { ...part(owner), country: owner.country },
    place: place && part(place),
    predicate: predicate && part(predicate),
    cues: quote.cues.map(part),
    attribution: quantity.attribution && part(quantity.attribution),
    published: quote.published,
    eventDate: eventDate && {
      ...part(eventDate.span),
      edtf: eventDate.edtf,
      unresolved: eventDate.unresolved,
      relation: eventDate.relation,
      rule: eventDate.from.rule,
    },
    when: when && { edtf: when.edtf, by: when.by },
    quote: {
      id: quote.id,
      text: quote.text,
      ...sourceFields(quote),
      alongside: quote.alongside.map(({ why, text, start, end }) => ({ why, text, start, end })),
      alsoIn: quote.alsoIn.map(sourceFields),
    },
  };
}

function sourceFields({ articleId, start, end, published, title, publisher, url }: Source) {
  return { articleId, start, end, published, title, publisher, url };
}
