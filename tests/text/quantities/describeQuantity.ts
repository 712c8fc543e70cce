import type { QualifierKind, Quantity } from '../../../src/text/quantities/quantity.ts';
import type { Span } from '../../../src/text/span.ts';

const SIGNS: Readonly<Record<QualifierKind, string>> = {
  ...{ approx: '~', at_least: '>=', at_most: '<=', more_than: '>', less_than: '<', exact: '==' },
};

/** A quantity in the notation of the golden table, as the facts that hold of it; the first is its value. */
export function describeQuantity(text: string, quantity: Quantity): string[] {
  const { kind, unit, noun, owner, place, status, attribution, qualifier } = quantity;
  const cut = (name: string, span: Span | null | undefined) =>
    span ? [`${name}:${text.slice(span.start, span.end)}`] : [];
  return [
    `${text.slice(quantity.start, quantity.end)} = ${describeValue(quantity)} ${kind}`,
    ...(qualifier ? [SIGNS[qualifier.kind]] : []),
    ...(unit ? [`unit:${unit.name}`] : []),
    ...cut('noun', noun),
    ...cut('owner', owner),
    ...(status ? [`status:${status.lemma}`] : []),
    ...cut('place', place),
    ...cut('by', attribution?.source),
  ];
}

function describeValue({ low, high, magnitude }: Quantity): string {
  if (magnitude !== null) return `?${magnitude}`;
  return low === high ? String(low) : `${low ?? ''}..${high ?? ''}`;
}
