import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import { describe, expect, it } from 'vitest';
import { compareCommands, hasChanges } from '../../../src/discord/registration/compareCommands.ts';

type Command = RESTPostAPIApplicationCommandsJSONBody;

const question = {
  type: ApplicationCommandOptionType.String as const,
  name: 'question',
  description: 'Your question',
  required: true,
  max_length: 500,
};

const [one, two] = [
  { name: 'one', value: 1 },
  { name: 'two', value: 2, name_localizations: { de: 'zwei' } },
];

const limit = {
  type: ApplicationCommandOptionType.Integer as const,
  name: 'limit',
  description: 'How many',
  choices: [one, two],
};

const ask = {
  name: 'ask',
  description: 'Ask a question',
  name_localizations: { de: 'frag', fr: 'demander' },
  options: [question, limit],
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
  integration_types: [ApplicationIntegrationType.GuildInstall],
} satisfies Command;

/** What Discord gives back for it (https://discord.com/developers/docs/interactions/application-commands#application-command-object). */
function asDiscordHasIt(command: Command): Command {
  const { options = [], ...rest } = command as typeof ask;
  return {
    id: '111111111111111111',
    application_id: '222222222222222222',
    version: '333333333333333333',
    type: ApplicationCommandType.ChatInput,
    default_member_permissions: null,
    dm_permission: true,
    nsfw: false,
    description_localizations: null,
    ...rest,
    // The order of languages and places is Discord's own.
    name_localizations: { fr: 'demander', de: 'frag' },
    contexts: rest.contexts?.toReversed() ?? null,
    options: options.map((option) => ({
      name_localizations: null,
      description_localizations: null,
      ...option,
    })),
  } as unknown as Command;
}

function kindOf(wanted: Command, registered: Command, scope: 'global' | 'guild' = 'global') {
  const changes = compareCommands({ wanted: [wanted], registered: [registered] }, scope);
  return Object.entries(changes).find(([, names]) => names.length > 0)?.[0];
}

describe('compareCommands()', () => {
  it('finds nothing to do where Discord has what the code has, with all that it adds', () => {
    const changes = compareCommands({ wanted: [ask], registered: [asDiscordHasIt(ask)] }, 'global');
    expect(changes).toEqual({ added: [], changed: [], removed: [], unchanged: ['/ask'] });
    expect(hasChanges(changes)).toBe(false);
  });

  it('tells what is new, what has changed and what has gone', () => {
    const evidence = { type: ApplicationCommandType.Message, name: 'Find evidence' } as const;
    const help = { name: 'help', description: 'Help' };
    const old = { name: 'quote', description: 'Quote' };
    const changes = compareCommands(
      {
        wanted: [evidence, { ...ask, description: 'Ask' }, help],
        registered: [asDiscordHasIt(ask), help, old],
      },
      'global',
    );
    expect(changes).toEqual({
      added: ['"Find evidence" (on a message)'],
      changed: ['/ask'],
      removed: ['/quote'],
      unchanged: ['/help'],
    });
    expect(hasChanges(changes)).toBe(true);
  });

  it('tells commands of one name and different types apart', () => {
    const message = { type: ApplicationCommandType.Message, name: 'ask' } as const;
    const changes = compareCommands({ wanted: [message], registered: [ask] }, 'global');
    expect(changes).toMatchObject({ added: ['"ask" (on a message)'], removed: ['/ask'] });
  });

  const changes: [string, Command][] = [
    ['a description', { ...ask, description: 'Ask something' }],
    ['a name in another language', { ...ask, name_localizations: { de: 'frage', fr: 'demander' } }],
    [
      'a language more',
      { ...ask, name_localizations: { ...ask.name_localizations, 'es-ES': 'pregunta' } },
    ],
    ['a language less', { ...ask, name_localizations: { de: 'frag' } }],
    ['a description in another language', { ...ask, description_localizations: { de: 'Frage' } }],
    ['who may use it', { ...ask, default_member_permissions: '32' }],
    ['where it can be used', { ...ask, contexts: [InteractionContextType.Guild] }],
    [
      'how it is installed',
      { ...ask, integration_types: [ApplicationIntegrationType.UserInstall] },
    ],
    [
      'an option that is optional now',
      { ...ask, options: [{ ...question, required: false }, limit] },
    ],
    ['the length of an option', { ...ask, options: [{ ...question, max_length: 400 }, limit] }],
    ['the order of options', { ...ask, options: [limit, question] }],
    ['an option less', { ...ask, options: [question] }],
    [
      'a choice',
      { ...ask, options: [question, { ...limit, choices: [{ name: 'one', value: 2 }] }] },
    ],
    [
      'a choice in another language',
      {
        ...ask,
        options: [
          question,
          {
            ...limit,
            choices: [one, { ...two, name_localizations: null }],
          },
        ],
      },
    ],
  ];

  it.each(changes)('sees %s', (_, changed) => {
    expect(kindOf(changed, asDiscordHasIt(ask))).toBe('changed');
  });

  it.each([
    ['null for what is left out', { ...ask, description_localizations: null, nsfw: false }],
    ['the type that is the usual one', { ...ask, type: ApplicationCommandType.ChatInput }],
    ['places in another order', { ...ask, contexts: [...ask.contexts].reverse() }],
  ] as [string, Command][])('takes for the same: %s', (_, same) => {
    expect(kindOf(same, asDiscordHasIt(ask))).toBe('unchanged');
  });

  it('leaves places aside that the code does not name, or that a server does not have', () => {
    const { contexts: _, integration_types: __, ...anywhere } = ask;
    expect(kindOf(anywhere, asDiscordHasIt(ask))).toBe('unchanged');
    const onServer = { ...asDiscordHasIt(ask), contexts: null, integration_types: null };
    expect(kindOf(ask, onServer as unknown as Command, 'guild')).toBe('unchanged');
  });
});
