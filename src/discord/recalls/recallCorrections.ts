import { setImmediate } from 'node:timers/promises';
import { type Client, DiscordAPIError, type Message } from 'discord.js';
import { articleKey, textKey } from '../../answer/receipt/receiptOf.ts';
import { pastOf, verifyReceipt } from '../../answer/receipt/verifyReceipt.ts';
import type { Catalogue, CatalogueEntry } from '../../search/catalogue.ts';
import type { Recall, RecallStore } from '../../store/recallStore.ts';
import { type Wording, wordingFor } from '../../wording/wording.ts';
import { CONTENT_MAX } from '../reply.ts';
import { type Services, servicesFor } from '../services.ts';
import { quoteIdsIn } from './noteRecalls.ts';

/** What was not told, as Discord failed or the bot was down, is tried again after this. */
const AGAIN_MS = 3_600_000;
/** Lines of one message: the others are counted. */
const LINES_MAX = 3;
/** Embeds of a message (https://discord.com/developers/docs/resources/message). */
const EMBEDS_MAX = 10;
/** The message, its channel, or the right to see it is gone (https://discord.com/developers/docs/topics/opcodes-and-status-codes#json). */
const GONE: ReadonlySet<number | string> = new Set([10_003, 10_008, 50_001, 50_013, 50_005]);

interface Recaller {
  /** Articles have changed: messages that quoted them are looked at. */
  changed(articleIds: readonly string[]): void;
  stop(): void;
}

/**
 * Tells messages in which the bot quoted publicly of what was corrected or withdrawn since: it edits its
 * own message, which rings with nobody. Told once, by whichever process sees the server.
 */
export function recallCorrections(client: Client<true>, services: Services): Recaller {
  const { recalls, log } = services;
  if (!recalls) return { changed: () => {}, stop: () => {} };
  let last: Promise<void> = Promise.resolve();
  let isStopped = false;
  const run = (keys: readonly string[] | null) => {
    if (isStopped) return;
    last = last
      .then(() => recallAll(keys, { client, services, recalls }))
      .catch((err) => log.error({ err }, 'Cannot tell messages of corrections; it is tried again'));
  };
  run(null);
  const timer = setInterval(() => run(null), AGAIN_MS);
  return {
    changed: (articleIds) => run(articleIds.map(articleKey)),
    stop() {
      isStopped = true;
      clearInterval(timer);
    },
  };
}

interface Context {
  readonly client: Client<true>;
  readonly services: Services;
  readonly recalls: RecallStore;
}

async function recallAll(keys: readonly string[] | null, context: Context): Promise<void> {
  const { client, services, recalls } = context;
  const own = (await recalls.of(keys)).filter(({ guildId }) => client.guilds.cache.has(guildId));
  const byMessage = new Map<string, Recall[]>();
  for (const recall of own) {
    byMessage.set(recall.messageId, [...(byMessage.get(recall.messageId) ?? []), recall]);
  }
  const entriesOf = new Map<Catalogue, ReadonlyMap<string, CatalogueEntry[]>>();
  for (const [, ofMessage] of byMessage) {
    await setImmediate();
    const guildId = ofMessage[0]?.guildId ?? '';
    const { catalogue } = await servicesFor(guildId, services);
    const entries = entriesOf.get(catalogue) ?? byKey(catalogue);
    entriesOf.set(catalogue, entries);
    const gone = ofMessage.filter(({ quoteId }) => !stands(quoteId, entries, catalogue));
    if (gone.length > 0) await tell(gone, context);
  }
}

function byKey({ articles }: Catalogue): Map<string, CatalogueEntry[]> {
  const entries = new Map<string, CatalogueEntry[]>();
  for (const entry of articles) {
    const key = articleKey(entry.article.id);
    entries.set(key, [...(entries.get(key) ?? []), entry]);
  }
  return entries;
}

/** Whether the words are there still, at their place or elsewhere: only what is gone is told. */
function stands(
  quoteId: string,
  entries: ReadonlyMap<string, readonly CatalogueEntry[]>,
  catalogue: Catalogue,
): boolean {
  const [key = '', start, length, words] = quoteId.split('-');
  const from = Number(start);
  const isThere = entries
    .get(key)
    ?.some(({ article }) => textKey(article.body.slice(from, from + Number(length))) === words);
  if (isThere) return true;
  const { status } = verifyReceipt(quoteId, catalogue);
  return status === 'same' || status === 'moved';
}

async function tell(
  gone: readonly Recall[],
  { client, services, recalls }: Context,
): Promise<void> {
  const claimed: Recall[] = [];
  for (const recall of gone) if (await recalls.claim(recall)) claimed.push(recall);
  const [first] = claimed;
  if (!first) return;
  const done = () => Promise.all(claimed.map((recall) => recalls.remove(recall)));
  try {
    const channel = await client.channels.fetch(first.channelId);
    if (!channel?.isTextBased()) return void (await done());
    const message = await channel.messages.fetch(first.messageId);
    // Somebody may have turned the page: then other quotes stand there now.
    const shown = new Set(quoteIdsIn(message));
    const ids = claimed.map(({ quoteId }) => quoteId).filter((id) => shown.has(id));
    const wording = wordingFor(client.guilds.cache.get(first.guildId)?.preferredLocale ?? 'en-US');
    if (ids.length > 0)
      await mark(message, await linesOf(ids, first.guildId, { services, wording }));
    await done();
    services.log.info(
      { quotes: ids.length, guildId: first.guildId },
      'Told a message of a correction',
    );
  } catch (error) {
    if (error instanceof DiscordAPIError && GONE.has(error.code)) await done();
    else throw error;
  }
}

async function linesOf(
  ids: readonly string[],
  guildId: string,
  { services, wording }: { readonly services: Services; readonly wording: Wording },
): Promise<string[]> {
  const today = new Date().toISOString().slice(0, '2026-11-03'.length);
  const told = ids.slice(0, LINES_MAX).map(async (id) => {
    const past = pastOf(id, await services.versionsOf(id, guildId));
    const date = wording.date(past?.on ?? today);
    return past?.status === 'withdrawn'
      ? wording.recalledWithdrawn(id, date)
      : wording.recalled(id, date);
  });
  const more = ids.length - LINES_MAX;
  return [...(await Promise.all(told)), ...(more > 0 ? [wording.recalledMore(more)] : [])];
}

/** Below the text, or, where there is no room, in an embed of its own. */
async function mark(message: Message, lines: readonly string[]): Promise<void> {
  const allowedMentions = { parse: [], repliedUser: false };
  const content = [message.content, ...lines.map((line) => `-# ${line}`)].join('\n');
  if (content.length <= CONTENT_MAX) {
    await message.edit({ content, allowedMentions });
    return;
  }
  const embeds = message.embeds.map((embed) => embed.toJSON()).slice(0, EMBEDS_MAX - 1);
  await message.edit({ embeds: [{ description: lines.join('\n') }, ...embeds], allowedMentions });
}
