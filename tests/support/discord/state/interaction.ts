import { randomBytes } from 'node:crypto';
import type {
  APICommandAutocompleteInteractionResponseCallbackData,
  APIModalInteractionResponseCallbackData,
  InteractionType,
} from 'discord.js';
import type { Person } from './person.ts';
import type { Channel } from './places.ts';
import type { Sent } from './sent.ts';
import { snowflake } from './snowflake.ts';
import type { World } from './world.ts';

/** What the member gets to see of the bot's answer. */
export type Outcome =
  | { readonly kind: 'message'; readonly sent: Sent }
  | { readonly kind: 'form'; readonly form: APIModalInteractionResponseCallbackData }
  | {
      readonly kind: 'choices';
      readonly choices: NonNullable<
        APICommandAutocompleteInteractionResponseCallbackData['choices']
      >;
    };

/** Somebody's use of a command, button, menu or form. */
export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly type: InteractionType;
  readonly person: Person;
  readonly channel: Channel;
  readonly createdAt: number;
  /** Who has installed the bot, as far as this use relies on it: 0 a server, 1 a user. */
  readonly owners: Readonly<Partial<Record<0 | 1, string>>>;
  /** The command's name. */
  readonly name?: string;
  /** Whether the command was picked from the menu of a message or a user. */
  readonly isContextMenu?: boolean;
  /** The message of the button, menu or form. */
  readonly message?: Sent;
  /** The interaction that a form came from. */
  readonly trigger?: Interaction;
  isAnswered: boolean;
  /** `@original`. */
  original: Sent | null;
  outcome: Outcome | null;
  followUps: number;
}

export type Start = Pick<
  Interaction,
  'type' | 'person' | 'channel' | 'owners' | 'name' | 'isContextMenu' | 'message' | 'trigger'
>;

export function createInteraction(start: Start, { interactions, now }: World): Interaction {
  const id = snowflake(now());
  const interaction: Interaction = {
    ...start,
    id,
    token: Buffer.from(`interaction:${id}:${randomBytes(30).toString('hex')}`).toString(
      'base64url',
    ),
    createdAt: now(),
    isAnswered: false,
    original: null,
    outcome: null,
    followUps: 0,
  };
  interactions.set(interaction.id, interaction);
  return interaction;
}

/** The interaction of a token, which holds its id, as Discord's do. */
export function findByToken(token: string, { interactions }: World): Interaction | undefined {
  const [, id = ''] = Buffer.from(token, 'base64url').toString().split(':');
  const interaction = interactions.get(id);
  return interaction?.token === token ? interaction : undefined;
}
