import { describe, expect } from 'vitest';
import { commands } from '../../src/discord/commands/commands.ts';
import { registerCommands } from '../../src/discord/registerCommands.ts';
import { it } from '../support/discord/it.ts';

const DATA = commands.map(({ data }) => data);

describe('registerCommands()', () => {
  it('registers the commands for all places', async ({ discord }) => {
    const { apiUrl, world } = discord;
    expect(await registerCommands({ token: world.bot.token, apiUrl })).toEqual(
      DATA.map(({ name }) => name),
    );
    expect(world.commands.get('global')).toMatchObject(DATA);
  });

  it('registers them for one server', async ({ discord }) => {
    const { apiUrl, world } = discord;
    await registerCommands({ token: world.bot.token, apiUrl, guildId: world.guild.id });
    expect(world.commands.get(world.guild.id)).toMatchObject(DATA);
    expect(world.commands.has('global')).toBe(false);
  });

  it('registers them again without harm', async ({ discord }) => {
    const { apiUrl, world } = discord;
    await registerCommands({ token: world.bot.token, apiUrl });
    await registerCommands({ token: world.bot.token, apiUrl });
    expect(world.commands.get('global')).toHaveLength(DATA.length);
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
