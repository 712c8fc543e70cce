import type { Caller } from '../caller.ts';
import type { Reply } from '../reply.ts';
import type { Services } from '../services.ts';

/** A message that was sent. */
export interface SentMessage {
  readonly id: string;
  readonly channelId: string;
}

/**
 * Remembers what a message quotes where everybody on a server sees it, so that it can be told of a
 * correction. The answer is out by then: a failure is the operator's to hear of.
 */
export async function noteRecalls(
  reply: Reply,
  sent: SentMessage | null,
  { caller, services }: { readonly caller: Pick<Caller, 'guildId'>; readonly services: Services },
): Promise<void> {
  const { recalls, log } = services;
  const { guildId } = caller;
  if (!recalls || !sent || guildId === null || reply.isPrivate) return;
  const place = { guildId, channelId: sent.channelId, messageId: sent.id };
  try {
    await recalls.add(quoteIdsIn(reply).map((quoteId) => ({ ...place, quoteId })));
  } catch (err) {
    log.error({ err }, 'Cannot remember where quotes stand: a correction is not told there');
  }
}

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
