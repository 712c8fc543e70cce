import { describe, expect } from 'vitest';
import { commands } from '../../../src/discord/commands/commands.ts';
import { registerCommands } from '../../../src/discord/registration/registerCommands.ts';
import { it } from '../../support/discord/it.ts';
import type { Discord } from '../../support/discord/startDiscord.ts';

const data = commands.map((command) => command.data);
const names = data.map(({ name }) => expect.stringContaining(name));

function puts({ world }: Discord): readonly string[] {
  return world.log.filter((line) => line.startsWith('rest: PUT'));
}

describe('registerCommands()', () => {
  it('registers the commands for all places', async ({ discord }) => {
    const { apiUrl, world } = discord;
    const result = await registerCommands({ token: world.bot.token, apiUrl });
    expect(result).toEqual({ added: names, changed: [], removed: [], unchanged: [], twice: [] });
    expect(world.commands.get('global')).toMatchObject(data);
  });

  it('registers them for one server', async ({ discord }) => {
    const { apiUrl, world } = discord;
    await registerCommands({ token: world.bot.token, apiUrl, guildId: world.guild.id });
    expect(world.commands.get(world.guild.id)).toMatchObject(data);
    expect(world.commands.has('global')).toBe(false);
  });

  it.for(['everywhere', 'on a server'])(
    'sends nothing where Discord has them %s',
    async (where, { discord }) => {
      const { apiUrl, world } = discord;
      const guildId = where === 'everywhere' ? undefined : world.guild.id;
      await registerCommands({ token: world.bot.token, apiUrl, guildId });
      const again = await registerCommands({ token: world.bot.token, apiUrl, guildId });
      expect(again).toEqual({ added: [], changed: [], removed: [], unchanged: names, twice: [] });
      expect(puts(discord)).toHaveLength(1);
    },
  );

  it('tells what has changed since, in any language, and takes away what is no more', async ({
    discord,
  }) => {
    const { apiUrl, world } = discord;
    const access = { token: world.bot.token, apiUrl };
    const help = { name: 'help', description: 'Help', name_localizations: { de: 'hilfe' } };
    const old = { name: 'quote', description: 'Quote' };
    await registerCommands({ ...access, wanted: [help, old] });
    const wanted = [{ ...help, name_localizations: { de: 'beistand' } }];
    expect(await registerCommands({ ...access, wanted })).toMatchObject({
      changed: ['/help'],
      removed: ['/quote'],
    });
    expect(world.commands.get('global')).toMatchObject(wanted);
    expect(await registerCommands({ ...access, wanted })).toMatchObject({ unchanged: ['/help'] });
    expect(puts(discord)).toHaveLength(2);
  });

  it('says which commands a server would show twice', async ({ discord }) => {
    const { apiUrl, world } = discord;
    const access = { token: world.bot.token, apiUrl };
    await registerCommands(access);
    const { twice } = await registerCommands({ ...access, guildId: world.guild.id });
    expect(twice).toEqual(names);
  });

  it('says that the token is wrong', async ({ discord }) => {
    const registering = registerCommands({ token: 'AAAA.BBBB.CCCC', apiUrl: discord.apiUrl });
    await expect(registering).rejects.toMatchObject({
      code: 'token_refused',
      message: expect.stringContaining('DISCORD_TOKEN'),
    });
  });

  it('says what Discord does not like about them', async ({ discord }) => {
    discord.faults.requests = { 'PUT /applications/': 400 };
    const { apiUrl, world } = discord;
    await expect(registerCommands({ token: world.bot.token, apiUrl })).rejects.toMatchObject({
      code: 'commands_refused',
      message: expect.stringContaining('0.name[BASE_TYPE_REQUIRED]: Required'),
    });
  });

  it('says that Discord does not let the application, and names no server', async ({ discord }) => {
    const { apiUrl, world } = discord;
    discord.faults.requests = { [`GET /applications/${world.bot.applicationId}`]: 403 };
    const registering = registerCommands({ token: world.bot.token, apiUrl });
    await expect(registering).rejects.toMatchObject({
      message: expect.not.stringContaining('undefined'),
    });
    await expect(registering).rejects.toMatchObject({
      code: 'no_access',
      message: expect.stringMatching(/everywhere: .*developers\/applications$/),
    });
  });

  it('says that the bot is not on the server', async ({ discord }) => {
    const { apiUrl, world } = discord;
    const guildId = '111111111111111111';
    await expect(
      registerCommands({ token: world.bot.token, apiUrl, guildId }),
    ).rejects.toMatchObject({
      code: 'no_access',
      message: expect.stringContaining(guildId),
    });
  });
});
