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

/** Without the one, answers come as text; without the other, figures come without their picture. */
const USEFUL = PermissionsBitField.resolve([
  PermissionFlagsBits.EmbedLinks,
  PermissionFlagsBits.AttachFiles,
]);

const WHERE = 'https://discord.com/developers/applications, your application, Installation';

/** Whether the install link of the application lets people add the bot with what it needs, and can use. */
export function checkInstallation(application: APIApplication): Check[] {
  const config = application.integration_types_config;
  if (!config) {
    const found = 'Discord does not say how the application is installed';
    return [{ what: 'installation', level: 'warning', found, todo: `Look at ${WHERE}` }];
  }
  const guild = config[ApplicationIntegrationType.GuildInstall];
  const user = config[ApplicationIntegrationType.UserInstall];
  const checks = [
    ...(guild ? checkGuild(guild.oauth2_install_params) : [finding('servers cannot install it')]),
    ...(user
      ? userProblems(user.oauth2_install_params).map((found) => finding(found))
      : [finding('members cannot install it')]),
  ];
  if (checks.length > 0) return checks;
  return [{ what: 'installation', level: 'ok', found: 'servers and members can install it' }];
}

function finding(found: string, level: Check['level'] = 'warning'): Check {
  return { what: 'installation', level, found, todo: `Change it under ${WHERE}` };
}

function checkGuild(params: APIApplicationInstallParams | undefined): Check[] {
  if (!params) return [finding('the install link of servers has no scopes')];
  const given = new PermissionsBitField(BigInt(params.permissions));
  const [needed, useful] = [given.missing(NEEDED), given.missing(USEFUL)].map((names) =>
    names.join(', '),
  );
  const excess = given.has(PermissionFlagsBits.Administrator);
  return [
    ...missingScopes(params, [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands]).map((found) =>
      finding(found),
    ),
    ...(needed
      ? [
          finding(
            `the install link does not ask for ${needed}, without which the bot cannot answer mentions`,
            'problem',
          ),
        ]
      : []),
    ...(useful
      ? [
          finding(
            `the install link does not ask for ${useful}, without which answers are text, and figures have no picture`,
          ),
        ]
      : []),
    ...(excess
      ? [finding('the install link asks for Administrator, which the bot does not need')]
      : []),
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
