import type {
  APIApplicationCommandOptionChoice,
  ChatInputCommandInteraction,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';
import type { Caller } from './caller.ts';
import type { Budget } from './incoming/memberLimits.ts';
import type { Reply } from './reply.ts';
import type { Services } from './services.ts';

type Answering = Reply | Promise<Reply>;

/** What every command may say of itself. */
interface CommandTraits {
  /** What its use is counted as: a question where left out; null where it is free. */
  readonly budget?: Budget | null;
  /** Long work, as of many searches or a picture: Discord is told before that there will be an answer, however long it takes. */
  readonly isLong?: true;
}

/** A slash command: what Discord shows of it, and what it answers. */
export interface SlashCommand extends CommandTraits {
  /** Whether it waits for others, as for a site: Discord is told before that there will be an answer; nobody is held up by it. */
  readonly waits?: (call: Call) => boolean;
  readonly data: RESTPostAPIChatInputApplicationCommandsJSONBody;
  readonly run: (call: Call, services: Services) => Answering;
  /** Whether the answer will be for the asker's eyes only; true where left out. */
  readonly isPrivate?: (call: Call, services: Services) => Promise<boolean>;
  /** What to suggest while a member types. A hint only: `run` gets whatever was sent in the end. */
  readonly complete?: (typed: Typed, services: Services) => Choice[] | Promise<Choice[]>;
}

export interface Call {
  /** What the member entered, checked by Discord against `data`. */
  readonly options: ChatInputCommandInteraction['options'];
  readonly caller: Caller;
}

export interface Typed {
  /** The option that is being filled in, and what it holds so far. */
  readonly name: string;
  readonly value: string;
  readonly caller: Caller;
}

export type Choice = APIApplicationCommandOptionChoice<string>;

/** A command in the menu that a right-click on a message opens. */
export interface MessageCommand extends CommandTraits {
  /** As of a slash command. */
  readonly waits?: true;
  readonly data: RESTPostAPIContextMenuApplicationCommandsJSONBody;
  readonly run: (target: Target, services: Services) => Answering;
}

interface Target {
  /** The message's text, in Discord's Markdown. */
  readonly content: string;
  /** By this bot, another one, or a webhook. */
  readonly isByBot: boolean;
  readonly caller: Caller;
}

/** A form that somebody has sent. */
export interface Form {
  /** What its `custom_id`s begin with. */
  readonly name: string;
  readonly budget?: Budget;
  readonly run: (submission: Submission, services: Services) => Answering;
}

export interface Submission {
  /** What the `custom_id` holds beside the name. */
  readonly fields: readonly string[];
  /** What was written into a field; empty where it has none of the name. */
  readonly text: (field: string) => string;
  readonly caller: Caller;
}

export type Command = SlashCommand | MessageCommand;

/** A button or a menu below a message of the bot's. */
export interface Component {
  /** What its `custom_id`s begin with. */
  readonly name: string;
  /** What its use is counted as: a click where left out. */
  readonly budget?: Budget;
  /** As of a command. */
  readonly isLong?: true;
  readonly run: (click: Click, services: Services) => Answering;
}

export interface Click {
  /** What the `custom_id` holds beside the name. */
  readonly fields: readonly string[];
  /** What was chosen in a menu. */
  readonly values: readonly string[];
  /** The message that it belongs to. */
  readonly message: {
    readonly content: string;
    /** EDTF date of the day on which it was sent. */
    readonly askedOn: string;
    readonly isPrivate: boolean;
    /** Its quotes are embeds, rather than text: how many there are on a page depends on it. */
    readonly showsEmbeds: boolean;
  };
  readonly caller: Caller;
}
