import { type APIApplication, PermissionFlagsBits } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { checkInstallation } from '../../../src/discord/doctor/checkInstallation.ts';

const { ViewChannel, SendMessages, SendMessagesInThreads, ReadMessageHistory, Administrator } =
  PermissionFlagsBits;
const { AttachFiles, EmbedLinks, ManageMessages } = PermissionFlagsBits;
const NEEDED = ViewChannel | SendMessages | SendMessagesInThreads | ReadMessageHistory;
const USEFUL = EmbedLinks | AttachFiles;
const SCOPES = ['bot', 'applications.commands'];

const user = { oauth2_install_params: { scopes: ['applications.commands'], permissions: '0' } };

function guild(permissions: bigint, scopes = SCOPES) {
  return { oauth2_install_params: { scopes, permissions: String(permissions) } };
}

function found(config: object | undefined) {
  const application = { id: '1', integration_types_config: config } as unknown as APIApplication;
  return checkInstallation(application).map((check) => `${check.level}: ${check.found}`);
}

describe('checkInstallation()', () => {
  it('is content with what the bot needs and can use, and with more', () => {
    const well = ['ok: servers and members can install it'];
    expect(found({ 0: guild(NEEDED | USEFUL), 1: user })).toEqual(well);
    expect(found({ 0: guild(NEEDED | USEFUL | ManageMessages), 1: user })).toEqual(well);
  });

  it('warns of what is useful and missing', () => {
    expect(found({ 0: guild(NEEDED), 1: user })).toEqual([
      'warning: the install link does not ask for EmbedLinks, AttachFiles, without which answers are text, and figures have no picture',
    ]);
  });

  it('names what is missing', () => {
    expect(found({ 0: guild(SendMessages | USEFUL, ['bot']) })).toEqual([
      'warning: the install link lacks the scope applications.commands',
      'problem: the install link does not ask for ViewChannel, ReadMessageHistory, SendMessagesInThreads, without which the bot cannot answer mentions',
      'warning: members cannot install it',
    ]);
    expect(found({ 1: user })).toEqual(['warning: servers cannot install it']);
    expect(found({ 0: {}, 1: {} })).toEqual([
      'warning: the install link of servers has no scopes',
      'warning: the install link of members has no scopes',
    ]);
  });

  it('warns of an administrator', () => {
    expect(found({ 0: guild(Administrator), 1: user })).toEqual([
      'warning: the install link asks for Administrator, which the bot does not need',
    ]);
  });

  it('says where Discord does not tell', () => {
    expect(found(undefined)).toEqual([
      'warning: Discord does not say how the application is installed',
    ]);
  });
});
