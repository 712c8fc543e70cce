import { ApplicationIntegrationType, InteractionContextType } from 'discord.js';

/** For commands that work in servers, direct messages and group chats, installed there or by the user. */
export const EVERYWHERE = {
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
  integration_types: [
    ApplicationIntegrationType.GuildInstall,
    ApplicationIntegrationType.UserInstall,
  ],
};
