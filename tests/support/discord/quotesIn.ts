import type { Seen } from './members/seen.ts';

/** The quotes of a message, with what stands out in them, whether they are text or blocks. */
export function quotesIn({ embeds, quotes }: Seen) {
  return [...quotes, ...embeds.flatMap((embed) => embed.quotes)];
}
