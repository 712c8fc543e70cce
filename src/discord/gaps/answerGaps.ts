import { setImmediate } from 'node:timers/promises';
import { type Client, DiscordAPIError } from 'discord.js';
import type { Answer } from '../../answer/answer.ts';
import { QUESTION_MAX } from '../../answer/question/fitQuestion.ts';
import type { Reminder } from '../../store/reminderStore.ts';
import { wordingFor } from '../../wording/wording.ts';
import { inlineText } from '../markdown/inlineText.ts';
import { renderQuote } from '../page/renderQuote.ts';
import { sendable } from '../sendable.ts';
import { type OnCorpusChange, type Services, servicesFor, settingsOf } from '../services.ts';

/** Changes come in bursts: they are waited for. */
const SETTLE_MS = 1_000;
/** Questions asked again after a change, newest first: it takes milliseconds for each. */
const ASKED_MAX = 300;
const QUOTE_MAX = 1_200;
/** The member takes no messages from the bot, or is gone (https://discord.com/developers/docs/topics/opcodes-and-status-codes#json). */
const UNREACHABLE: ReadonlySet<number | string> = new Set([50_007, 10_013, 50_001, 50_013]);

interface GapAnswerer {
  readonly changed: OnCorpusChange;
  stop(): void;
}

/**
 * Asks again, whenever articles come in, what was asked in vain: the board says what is answered now,
 * and whoever wanted to be told gets one private message, and is forgotten.
 */
export function answerGaps(client: Client<true>, services: Services): GapAnswerer {
  const { gaps, reminders, log } = services;
  let timer: NodeJS.Timeout | undefined;
  let last: Promise<void> = Promise.resolve();
  if (!gaps && !reminders) return { changed: () => {}, stop: () => {} };
  const isOurs = (guildId: string) => guildId === '' || client.guilds.cache.has(guildId);

  async function run(): Promise<void> {
    const open = gaps ? (await gaps.open(null, 0, ASKED_MAX)).gaps : [];
    for (const gap of open) {
      if (!isOurs(gap.guildId) || gap.answeredBy !== null) continue;
      const [quote] = (await askAgain(gap, services)).quotes;
      if (quote) await gaps?.answered(gap.id, quote.articleId);
    }
    for (const reminder of (await reminders?.waiting()) ?? []) {
      if (!isOurs(reminder.guildId)) continue;
      const answer = await askAgain(reminder, services);
      if (answer.quotes.length > 0 && (await reminders?.claim(reminder)))
        await tell(reminder, answer);
    }
  }

  async function tell(reminder: Reminder, { quotes }: Answer): Promise<void> {
    const guild = client.guilds.cache.get(reminder.guildId);
    const wording = wordingFor(guild?.preferredLocale ?? 'en-US');
    const [quote] = quotes;
    if (!quote) return;
    const question = inlineText(reminder.question, QUESTION_MAX);
    const shown = renderQuote(quote, { wording, maxLength: QUOTE_MAX });
    try {
      const user = await client.users.fetch(reminder.userId);
      await user.send(sendable({ content: `${wording.toldNow(question)}\n${shown}` }));
      await reminders?.remove(reminder);
    } catch (error) {
      if (!(error instanceof DiscordAPIError) || !UNREACHABLE.has(error.code)) throw error;
      await reminders?.remove(reminder);
      log.info({}, 'Somebody who wanted to be told takes no messages: forgotten');
    }
  }

  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      last = last.then(run).catch((err) => {
        log.error({ err }, 'Cannot ask again what was asked in vain');
      });
    }, SETTLE_MS);
  };
  later();
  return { changed: later, stop: () => clearTimeout(timer) };
}

async function askAgain(
  { guildId, question }: { readonly guildId: string; readonly question: string },
  services: Services,
): Promise<Answer> {
  await setImmediate();
  const place = guildId === '' ? null : guildId;
  const { askAtOnce } = await servicesFor(place, services);
  const { minConfidence } = await settingsOf(place, services);
  const threshold = minConfidence === null ? {} : { threshold: minConfidence };
  return askAtOnce(question, { limit: 1, ...threshold });
}
