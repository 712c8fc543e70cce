import { ApplicationIntegrationType, PermissionFlagsBits } from 'discord.js';
import type { World } from '../state/world.ts';
import type { Route } from './route.ts';

/** What the bot says of itself, and what its owner has set on the developers' pages. */
export const applicationRoutes: readonly Route[] = [
  ...['/applications/@me', '/oauth2/applications/@me'].map(
    (path): Route => ({
      method: 'GET',
      path,
      needsToken: true,
      handle: (_request, { world }) => ({ status: 200, body: applicationPayload(world) }),
    }),
  ),
  {
    method: 'GET',
    path: '/users/@me',
    needsToken: true,
    handle: (_request, { world }) => ({
      status: 200,
      body: { ...world.bot.user, verified: true, mfa_enabled: true, locale: 'en-US', flags: 0 },
    }),
  },
];

function applicationPayload({ bot, application, guilds }: World): object {
  const { GuildInstall, UserInstall } = ApplicationIntegrationType;
  const { ViewChannel, SendMessages, SendMessagesInThreads } = PermissionFlagsBits;
  const { ReadMessageHistory, EmbedLinks, AttachFiles } = PermissionFlagsBits;
  const writing = SendMessages | SendMessagesInThreads | EmbedLinks | AttachFiles;
  const permissions = String(ViewChannel | ReadMessageHistory | writing);
  const installParams = { scopes: ['applications.commands', 'bot'], permissions };
  return {
    id: bot.applicationId,
    name: bot.user.username,
    icon: null,
    description: '',
    summary: '',
    type: null,
    bot: bot.user,
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: '0'.repeat(64),
    flags: application.flags,
    hook: true,
    is_monetized: false,
    redirect_uris: [],
    interactions_endpoint_url: application.interactionsUrl,
    role_connections_verification_url: null,
    approximate_guild_count: guilds.filter(({ hasBot }) => hasBot).length,
    approximate_user_install_count: 0,
    install_params: installParams,
    integration_types_config: Object.fromEntries(
      application.integrationTypes.map((type) => [
        type,
        type === GuildInstall
          ? { oauth2_install_params: installParams }
          : type === UserInstall
            ? { oauth2_install_params: { scopes: ['applications.commands'], permissions: '0' } }
            : {},
      ]),
    ),
    owner: { id: '1383825041002594305', username: 'owner', discriminator: '0', avatar: null },
    team: null,
  };
}
