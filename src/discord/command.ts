import type {
  ChatInputCommandInteraction,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import type { Reply } from './reply.ts';
import type { Services } from './services.ts';

/** A slash command: what Discord shows of it, and what it answers. */
export interface Command {
  readonly data: RESTPostAPIChatInputApplicationCommandsJSONBody;
  /** @param options what the member entered, checked by Discord against `data`. */
  readonly run: (options: ChatInputCommandInteraction['options'], services: Services) => Reply;
}
