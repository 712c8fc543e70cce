import {
  type APIApplication,
  type APIApplicationInstallParams,
  ApplicationIntegrationType,
  OAuth2Scopes,
  PermissionFlagsBits,
  PermissionsBitField,
} from 'discord.js';
import type { Check } from './check.ts';

/** What the bot needs on a server to answer a mention. */
const NEEDED = PermissionsBitField.resolve([
  PermissionFlagsBits.ViewChannel,
  PermissionFlagsBits.SendMessages,
  PermissionFlagsBits.SendMessagesInThreads,
  PermissionFlagsBits.ReadMessageHistory,
]);

const WHERE = 'https://discord.com/developers/applications, your application, Installation';

/** Whether the install link of the application lets people add the bot with what it needs. */
export function checkInstallation(application: APIApplication): Check[] {
  const config = application.integration_types_config;
  if (!config) {
    const found = 'Discord does not say how the application is installed';
    return [{ what: 'installation', level: 'warning', found, todo: `Look at ${WHERE}` }];
  }
  const guild = config[ApplicationIntegrationType.GuildInstall];
  const user = config[ApplicationIntegrationType.UserInstall];
  const problems = [
    ...(guild ? guildProblems(guild.oauth2_install_params) : ['servers cannot install it']),
    ...(user ? userProblems(user.oauth2_install_params) : ['members cannot install it']),
  ];
  if (problems.length === 0) {
    return [{ what: 'installation', level: 'ok', found: 'servers and members can install it' }];
  }
  return problems.map((found) => ({
    what: 'installation',
    level: 'warning',
    found,
    todo: `Change it under ${WHERE}`,
  }));
}

function guildProblems(params: APIApplicationInstallParams | undefined): string[] {
  if (!params) return ['the install link of servers has no scopes'];
  const given = new PermissionsBitField(BigInt(params.permissions));
  const missing = given.missing(NEEDED);
  const excess = given.has(PermissionFlagsBits.Administrator);
  return [
    ...missingScopes(params, [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands]),
    ...(missing.length > 0 ? [`the install link does not ask for ${missing.join(', ')}`] : []),
    ...(excess ? ['the install link asks for Administrator, which the bot does not need'] : []),
  ];
}

function userProblems(params: APIApplicationInstallParams | undefined): string[] {
  if (!params) return ['the install link of members has no scopes'];
  return missingScopes(params, [OAuth2Scopes.ApplicationsCommands]);
}

function missingScopes(
  { scopes }: APIApplicationInstallParams,
  needed: readonly OAuth2Scopes[],
): string[] {
  return needed
    .filter((scope) => !scopes.includes(scope))
    .map((scope) => `the install link lacks the scope ${scope}`);
}
