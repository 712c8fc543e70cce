import { type Message, MessageType } from 'discord.js';
import { repliesToAnswer } from '../../answer/message/readMessage.ts';
import { wordingFor } from '../../wording/wording.ts';
import { answerAsked } from '../answerAsked.ts';
import { firstPage } from '../askArticles.ts';
import type { Caller } from '../caller.ts';
import { noteRecalls } from '../recalls/noteRecalls.ts';
import { allOf, type Reply } from '../reply.ts';
import { replyRights, replyToMessage } from '../sendable.ts';
import { DEFAULT_SETTINGS } from '../serverSettings.ts';
import { type Services, servicesFor, settingsOf } from '../services.ts';
import { replyOrApology } from './apologise.ts';
import { callerOfMessage } from './callerOf.ts';
import { previousQuestion, questionBehind, questionIn } from './questionIn.ts';
import { chargeFor, excuseSlip, metered, refusalOf } from './refusalOf.ts';

/** Answers a member's message that asks the bot, and no other message, as a reply to it. */
export async function answerMessage(message: Message, ofAll: Services): Promise<void> {
  const started = performance.now();
  // Bots include this one. A webhook, or Discord itself ("Ana pinned a message"), asks nothing.
  if (message.author.bot || message.webhookId !== null || message.system) return;
  const question = questionTo(message);
  if (question === null || !(await isAnsweredIn(message, ofAll))) return;
  if (!(await isOurs(message, ofAll))) return;
  const services = await servicesFor(message.guildId, ofAll);
  if (!replyRights(message).maySend) {
    const { channelId, guildId } = message;
    services.log.debug({ channelId, guildId }, 'Asked where it may not write');
    return;
  }
  const { language } = await settingsOf(message.guildId, services).catch(() => DEFAULT_SETTINGS);
  const asked = callerOfMessage(message);
  const caller = language === null ? asked : { ...asked, wording: wordingFor(language) };
  const use = { caller, budget: 'question' as const, isPublic: !caller.isAlone };
  const refusal = await refusalOf(use, services);
  if (refusal === 'silent') return;
  const meter = metered(services);
  const reply =
    refusal ??
    (await replyOrApology(() => replyTo(message, { asked: question, caller }, meter.services), {
      ...services,
      wording: caller.wording,
    }));
  await chargeFor(use, meter.spent(), services);
  await excuseSlip(reply, use, services);
  for (const [place, one] of allOf(reply).entries()) {
    const sent = await replyToMessage(message, one, place);
    await noteRecalls(one, sent, { caller, services });
    services.metrics.answered({
      kind: 'message',
      outcome: one.outcome ?? 'answered',
      seconds: (performance.now() - started) / 1_000,
    });
  }
}

/** Of two processes that see a message, as one takes over from another, one answers it. */
async function isOurs({ id }: Message, { claimMessage, log }: Services): Promise<boolean> {
  try {
    return (await claimMessage?.(id)) ?? true;
  } catch (err) {
    log.warn({ err }, 'Cannot tell whether another process answers a message: answering it');
    return true;
  }
}

/** What a message asks the bot; null where it does not speak to it. */
function questionTo({ client, content, guildId, mentions, type }: Message): string | null {
  const botId = client.user.id;
  const written = questionIn(content, { botId, isDirect: guildId === null });
  if (written !== null) return written;
  const isReplyToBot = type === MessageType.Reply && mentions.repliedUser?.id === botId;
  // Without the mention that Discord adds to a reply, the bot does not get to see its text.
  if (!isReplyToBot || !mentions.users.has(botId)) return null;
  const speaksToOthers = mentions.users.size > 1 || mentions.roles.size > 0 || mentions.everyone;
  const text = questionIn(content, { botId, isDirect: true }) ?? '';
  // People talk to each other below an answer, too.
  return !speaksToOthers && repliesToAnswer(text) ? text : null;
}

/** A server's moderators may have settled where mentions are answered; a thread is in its channel. */
async function isAnsweredIn({ channel, guildId }: Message, services: Services): Promise<boolean> {
  // Where they cannot be read, answering fails too, and says so.
  const settings = await settingsOf(guildId, services).catch(() => DEFAULT_SETTINGS);
  const { mentionChannelIds } = settings;
  if (mentionChannelIds.length === 0) return true;
  const parentId = channel.isThread() ? channel.parentId : null;
  return mentionChannelIds.includes(channel.id) || mentionChannelIds.includes(parentId ?? '');
}

interface Asked {
  /** The question that the message holds itself; empty where it holds none. */
  readonly asked: string;
  readonly caller: Caller;
}

async function replyTo(
  message: Message,
  { asked, caller }: Asked,
  services: Services,
): Promise<Reply> {
  const found = asked ? { question: asked } : await questionBehind(message, caller.wording);
  if ('problem' in found) return { content: found.problem, outcome: 'not_asked' };
  const state = firstPage(caller, services);
  const text = found.question;
  const previous = asked ? await previousQuestion(message, text) : null;
  return answerAsked({ text, previous, state, caller, isPrivate: false }, services);
}
