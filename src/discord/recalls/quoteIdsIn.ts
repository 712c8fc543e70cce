/** As `receiptOf` writes them. */
const QUOTE_ID = /\b[\da-f]{6}-\d{1,9}-\d{1,6}-[\da-f]{12}\b/g;

interface Shown {
  readonly content: string;
  readonly embeds?: readonly {
    readonly description?: string | null | undefined;
    readonly footer?: { readonly text: string } | null | undefined;
  }[];
}

/** The ids of the quotes that a message shows: each stands with its quote. */
export function quoteIdsIn({ content, embeds = [] }: Shown): string[] {
  const texts = embeds.flatMap(({ description, footer }) => [description, footer?.text]);
  return [...new Set([content, ...texts].join('\n').match(QUOTE_ID))];
}
