import type { Source } from '../answer/answer.ts';
import type { Ledger, LedgerEntry } from '../answer/figures/ledger.ts';
import { formatQuantity } from '../text/quantities/formatQuantity.ts';
import type { Span } from '../text/span.ts';
import { printableJson } from './printable.ts';

/** A ledger in the documented JSON (README, "JSON"): may gain fields, and does not lose any. */
export function figuresJson({
  topic,
  status,
  entries,
  ownerNotNamed,
  lookedFor,
  noneDated,
  corpus,
}: Ledger): string {
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
function figureFields(entry: LedgerEntry) {
  const { quantity, eventDate, when, quote } = entry;
  const { low, high, magnitude, qualifier, kind, unit, noun, owner, place, status } = quantity;
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
    status: status && { ...part(status), lemma: status.lemma },
    modality: quantity.modality,
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
      alsoIn: quote.alsoIn.map(sourceFields),
    },
  };
}

function sourceFields({ articleId, start, end, published, title, publisher, url }: Source) {
  return { articleId, start, end, published, title, publisher, url };
}
