import { ApplicationCommandType, type Interaction } from 'discord.js';
import { describe, expect } from 'vitest';
import { it } from '../it.ts';
import type { Discord } from '../startDiscord.ts';
import { register, request } from './request.ts';
import { startClient } from './startClient.ts';

const TEXT = { type: 3, name: 'question', description: 'Question' };
const ASK = {
  name: 'ask',
  description: 'Ask',
  options: [
    { ...TEXT, required: true, min_length: 2, max_length: 9 },
    { type: 3, name: 'source', description: 'Source', autocomplete: true },
    { type: 4, name: 'limit', description: 'Limit', min_value: 1, max_value: 5 },
    { type: 5, name: 'private', description: 'Private' },
    { type: 3, name: 'sort', description: 'Sort', choices: [{ name: 'Newest', value: 'new' }] },
    { type: 7, name: 'where', description: 'Where', channel_types: [0] },
    { type: 6, name: 'who', description: 'Who' },
  ],
};

/** A bot that shows the options as it got them. */
async function startEcho(discord: Discord, commands: readonly object[]): Promise<void> {
  await register(discord, commands);
  await startClient(discord, {
    on: (interaction: Interaction) => {
      if (!interaction.isChatInputCommand()) return undefined;
      return interaction.reply(JSON.stringify(interaction.options.data.map(({ value }) => value)));
    },
  });
}

describe('a command', () => {
  it('brings values of all kinds', async ({ discord }) => {
    await startEcho(discord, [ASK]);
    const ana = discord.member('Ana');
    const seen = await ana.asks('/ask', {
      ...{ question: 'who?', source: 'Coast', limit: 3, private: true, sort: 'new' },
      ...{ where: discord.world.general, who: ana },
    });
    expect(JSON.parse(seen.content)).toEqual([
      ...['who?', 'Coast', 3, true, 'new'],
      ...[discord.world.general.id, ana.user.id],
    ]);
  });

  it.for([
    [{}, 'wants "question"'],
    [{ question: 'w' }, 'too short'],
    [{ question: 'ten letters' }, 'too long'],
    [{ question: 'who?', limit: 6 }, 'too large'],
    [{ question: 'who?', limit: 0 }, 'too small'],
    [{ question: 'who?', limit: 1.5 }, 'whole number'],
    [{ question: 'who?', private: 'yes' }, 'yes or no'],
    [{ question: 'who?', sort: 'old' }, 'no choice "old"'],
    [{ question: 'who?', to: '2024' }, 'no field "to"'],
  ] as const)('does not take %j', async ([values, problem], { discord }) => {
    await register(discord, [ASK]);
    await expect(discord.member('Ana').asks('/ask', values)).rejects.toThrow(problem);
  });

  it('completes what somebody types', async ({ discord }) => {
    await register(discord, [ASK]);
    await startClient(discord, {
      on: (it) => {
        if (!it.isAutocomplete()) return undefined;
        const { name, value } = it.options.getFocused(true);
        return it.respond([{ name: `${name} ${value}…`, value: `${value}.` }]);
      },
    });
    const ana = discord.member('Ana');
    expect(await ana.types('/ask', { source: 'Reu' }, 'source')).toEqual([
      { name: 'source Reu…', value: 'Reu.' },
    ]);
    expect(await ana.types('/ask', {}, 'source')).toMatchObject([{ name: 'source …' }]);
    await expect(ana.types('/ask', {}, 'question')).rejects.toThrow('completes nothing');
  });

  it('may have subcommands', async ({ discord }) => {
    const add = { type: 1, name: 'add', description: 'Add', options: [TEXT] };
    const group = { type: 2, name: 'channel', description: 'Channels', options: [add] };
    await register(discord, [{ name: 'settings', description: 'Settings', options: [group] }]);
    await startClient(discord, {
      on: (it) =>
        it.isChatInputCommand() &&
        it.reply(`${it.options.getSubcommandGroup()} ${it.options.getSubcommand()}`),
    });
    const ana = discord.member('Ana');
    expect((await ana.asks('/settings channel add')).text).toBe('channel add');
    await expect(ana.asks('/settings')).rejects.toThrow('wants a subcommand');
    await expect(ana.asks('/settings channel drop')).rejects.toThrow('no subcommand "drop"');
  });

  it('is hidden from members who may not use it, unless an admin lets them', async ({
    discord,
  }) => {
    await startEcho(discord, [{ ...ASK, options: [], default_member_permissions: '32' }]);
    await expect(discord.member('Ana').asks('/ask')).rejects.toThrow('hidden from Ana');
    const ben = discord.member('Ben', { permissions: 32n });
    expect(await ben.asks('/ask')).toMatchObject({ content: '[]' });
    await discord.member('Cleo').asks('/ask', {}, { byOverride: true });
  });

  it('is found by its name in the language of the member', async ({ discord }) => {
    await startEcho(discord, [{ ...ASK, options: [], name_localizations: { de: 'frag' } }]);
    await discord.member('Ana', { locale: 'de' }).asks('/frag');
    await expect(discord.member('Ben').asks('/frag')).rejects.toThrow('not registered');
  });
});

describe('a command in a menu', () => {
  it('brings the message, or the member', async ({ discord }) => {
    const { Message, User } = ApplicationCommandType;
    await register(discord, [
      { type: Message, name: 'Find evidence' },
      { type: User, name: 'Who is it' },
    ]);
    await startClient(discord, {
      on: (it) => {
        if (it.isMessageContextMenuCommand()) return it.reply(`> ${it.targetMessage.content}`);
        return it.isUserContextMenuCommand() && it.reply(it.targetUser.username);
      },
    });
    const ana = discord.member('Ana');
    const said = discord.member('Ben').says('Three ferries sail.');
    expect((await ana.uses('Find evidence', said)).quotes).toMatchObject([
      { text: 'Three ferries sail.' },
    ]);
    expect((await ana.uses('Who is it', ana)).text).toBe('ana');
    await expect(ana.uses('Report', said)).rejects.toThrow('"Report" is not registered');
  });
});

describe('the list of commands', () => {
  const list = ({ world }: Discord) => `/applications/${world.bot.applicationId}/commands`;

  it('can be read, with and without localisations', async ({ discord }) => {
    const localized = { ...ASK, name_localizations: { de: 'frag' } };
    await register(discord, [localized]);
    const { body } = await request(discord, `GET ${list(discord)}`);
    expect(body).toMatchObject([{ name: 'ask', default_member_permissions: null }]);
    expect(body[0]).not.toHaveProperty('name_localizations');
    const full = await request(discord, `GET ${list(discord)}?with_localizations=true`);
    expect(full.body).toMatchObject([localized]);
  });

  it('keeps ids, and versions of what has not changed', async ({ discord }) => {
    await register(discord, [ASK]);
    const before = (await request(discord, `GET ${list(discord)}`)).body[0];
    await register(discord, [ASK]);
    expect((await request(discord, `GET ${list(discord)}`)).body[0]).toEqual(before);
    await register(discord, [{ ...ASK, description: 'Ask me' }]);
    const after = (await request(discord, `GET ${list(discord)}`)).body[0];
    expect(after.id).toBe(before.id);
    expect(after.version).not.toBe(before.version);
  });

  it('takes, changes and drops one command', async ({ discord }) => {
    const path = list(discord);
    const made = await request(discord, `POST ${path}`, ASK);
    expect(made.status).toBe(201);
    expect((await request(discord, `POST ${path}`, ASK)).status).toBe(200);
    const one = `${path}/${made.body.id}`;
    const changed = await request(discord, `PATCH ${one}`, { description: 'Ask me' });
    expect(changed.body).toMatchObject({ name: 'ask', description: 'Ask me' });
    expect((await request(discord, `GET ${one}`)).body).toEqual(changed.body);
    expect((await request(discord, `DELETE ${one}`)).status).toBe(204);
    expect((await request(discord, `GET ${one}`)).body).toMatchObject({ code: 10_063 });
  });

  it('of one server is its own', async ({ discord }) => {
    const { bot, guild } = discord.world;
    const path = `/applications/${bot.applicationId}/guilds/${guild.id}/commands`;
    await request(discord, `PUT ${path}`, [{ ...ASK, options: [] }]);
    expect((await request(discord, `GET ${path}`)).body).toMatchObject([{ guild_id: guild.id }]);
    expect((await request(discord, `GET ${list(discord)}`)).body).toEqual([]);
  });
});

describe('what the bot may ask of itself', () => {
  it.for(['/applications/@me', '/oauth2/applications/@me', '/users/@me'])(
    '%s',
    async (path, { discord }) => {
      const { applicationId } = discord.world.bot;
      expect((await request(discord, `GET ${path}`)).body).toMatchObject({ id: applicationId });
    },
  );

  it('tells how it can be installed', async ({ discord }) => {
    discord.world.application.integrationTypes = [0];
    const { body } = await request(discord, 'GET /applications/@me');
    expect(Object.keys(body.integration_types_config)).toEqual(['0']);
  });
});

describe('a command is refused with', () => {
  const OPTION = { type: 3, name: 'x', description: 'X' };
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ ...OPTION, name: `x${index}` }));
  const choices = (value: string) => [{ ...OPTION, choices: [{ name: 'A', value }] }];

  it.for([
    ['a name in capitals', [{ ...ASK, name: 'Ask' }], 'APPLICATION_COMMAND_INVALID_NAME'],
    ['a name with a space', [{ ...ASK, name: 'ask me' }], 'APPLICATION_COMMAND_INVALID_NAME'],
    ['a name twice', [ASK, ASK], 'APPLICATION_COMMANDS_DUPLICATE_NAME'],
    [
      'a localised name in capitals',
      [{ ...ASK, name_localizations: { de: 'Frag' } }],
      'APPLICATION_COMMAND_INVALID_NAME',
    ],
    ['an unknown language', [{ ...ASK, name_localizations: { xx: 'frag' } }], 'ENUM_TYPE_COERCE'],
    ['no description', [{ name: 'ask' }], 'BASE_TYPE_REQUIRED'],
    ['no description of an option', [{ ...ASK, options: [{ type: 3, name: 'x' }] }], 'INVALID_'],
    [
      'a description, in a menu',
      [{ type: 3, name: 'Find', description: 'Find' }],
      'APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION',
    ],
    [
      'a required option after another',
      [{ ...ASK, options: [OPTION, { ...OPTION, name: 'y', required: true }] }],
      'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
    ],
    [
      'an option twice',
      [{ ...ASK, options: [OPTION, OPTION] }],
      'APPLICATION_COMMANDS_DUPLICATE_NAME',
    ],
    ['26 options', [{ ...ASK, options: many(26) }], 'TOO_BIG'],
    [
      'a choice of over 100 characters',
      [{ ...ASK, options: choices('x'.repeat(101)) }],
      'BASE_TYPE_BAD_LENGTH',
    ],
    [
      'more than 8,000 characters',
      [
        {
          ...ASK,
          options: many(25).flatMap((option) => ({
            ...option,
            description: 'd'.repeat(100),
            choices: ['a', 'b', 'c'].map((name) => ({ name, value: name + 'v'.repeat(99) })),
          })),
        },
      ],
      'APPLICATION_COMMAND_TOO_LARGE',
    ],
    [
      'choices beside autocomplete',
      [{ ...ASK, options: [{ ...choices('a')[0], autocomplete: true }] }],
      '_AUTOCOMPLETE',
    ],
    [
      '16 commands for messages',
      Array.from({ length: 16 }, (_, index) => ({ type: 3, name: `Find ${index}` })),
      'BASE_TYPE_MAX_LENGTH',
    ],
  ] as const)('%s', async ([, commands, code], { discord }) => {
    const path = `PUT /applications/${discord.world.bot.applicationId}/commands`;
    const { body } = await request(discord, path, commands);
    expect(body.code).toBe(50_035);
    expect(JSON.stringify(body.errors)).toContain(code);
    expect(discord.takeProblems()).toHaveLength(1);
  });
});
