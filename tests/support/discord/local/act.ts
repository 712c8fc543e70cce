import { ApplicationCommandOptionType } from 'discord.js';
import { z } from 'zod';
import type { Member } from '../member.ts';
import type { Value } from '../members/checkValue.ts';
import type { Sent } from '../state/sent.ts';
import { LANGUAGES, MEMBERS, PLACES, type Town } from './town.ts';

const standpoint = { as: z.enum(MEMBERS), in: z.enum(PLACES) };
const line = z.string().regex(/^\/\S+(?: \S+){0,2}$/) as unknown as z.ZodType<`/${string}`>;

/** What a member entered, by the names of the options, with their types for channels and members. */
const values = z.record(
  z.string(),
  z.object({ type: z.number(), value: z.union([z.string(), z.number(), z.boolean()]) }),
);

/** What somebody does on the page: it is checked, as a page in another tab could send anything. */
const deed = z.discriminatedUnion('does', [
  z.object({
    ...{ ...standpoint, does: z.literal('says'), text: z.string().min(1).max(4_000) },
    replyTo: z.string().optional(),
  }),
  z.object({ ...standpoint, does: z.literal('asks'), line, values }),
  z.object({ ...standpoint, does: z.literal('types'), line, values, focused: z.string() }),
  z.object({ ...standpoint, does: z.literal('clicks'), message: z.string(), label: z.string() }),
  z.object({
    ...{ ...standpoint, does: z.literal('selects'), message: z.string() },
    ...{ menu: z.string().optional(), chosen: z.array(z.string()) },
  }),
  z.object({ ...standpoint, does: z.literal('uses'), message: z.string(), command: z.string() }),
  z.object({ ...standpoint, does: z.literal('speaks'), language: z.enum(LANGUAGES) }),
  z.object({ ...standpoint, does: z.literal('allowsEmbeds'), isAllowed: z.boolean() }),
]);

export type Deed = z.input<typeof deed>;

/** Suggestions, where somebody types; nothing else: what the bot answers is in the channel. */
export interface Outcome {
  readonly choices: readonly { readonly name: string; readonly value: string | number }[];
}

const NOTHING: Outcome = { choices: [] };

/**
 * Does what was done on the page, and waits for the bot's answer.
 *
 * @throws Error where it is no such thing, Discord does not let them, or the bot does not answer.
 */
export async function act(input: unknown, town: Town): Promise<Outcome> {
  const done = deed.parse(input);
  const member: Member = town.members[done.as];
  const channel = town.channelOf(done);
  const { world } = town.discord;
  const place = { in: channel };
  switch (done.does) {
    case 'says': {
      const text = done.text.replaceAll('@Verbatim', `<@${world.bot.user.id}>`);
      const { replyTo } = done;
      const how = replyTo === undefined ? {} : { replyTo: messageOf(replyTo, town) };
      member.says(text, { ...place, ...how });
      return NOTHING;
    }
    case 'asks':
      await member.asks(done.line, valuesOf(done.values, town), place);
      return NOTHING;
    case 'types': {
      const filled = valuesOf(done.values, town);
      return { choices: await member.types(done.line, filled, done.focused, place) };
    }
    case 'clicks':
      await member.clicks(done.label, messageOf(done.message, town));
      return NOTHING;
    case 'selects': {
      const chosen = done.chosen.map((value) => world.channels.get(value) ?? value);
      await member.selects(chosen, messageOf(done.message, town), done.menu);
      return NOTHING;
    }
    case 'uses':
      await member.uses(done.command, messageOf(done.message, town), place);
      return NOTHING;
    case 'speaks':
      member.speaks(done.language);
      return NOTHING;
    case 'allowsEmbeds':
      town.allowEmbeds(done.isAllowed);
      return NOTHING;
  }
}

function messageOf(id: string, { discord: { world } }: Town): Sent {
  const found = world.sent.find(({ message }) => message.id === id);
  if (!found) throw new Error('This message is not there any more');
  return found;
}

function valuesOf(entered: z.infer<typeof values>, town: Town): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(entered).map(([name, { type, value }]) => [name, heldValue(type, value, town)]),
  );
}

/** The page knows channels and members by their ids. */
function heldValue(type: number, value: string | number | boolean, town: Town): Value {
  const { world } = town.discord;
  if (type === ApplicationCommandOptionType.Channel) {
    return world.channels.get(String(value)) ?? value;
  }
  if (type === ApplicationCommandOptionType.User) {
    return Object.values(town.members).find(({ user }) => user.id === value) ?? value;
  }
  return value;
}
