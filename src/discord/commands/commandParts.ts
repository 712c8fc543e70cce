import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord.js';
import { localized, type Wording } from '../../wording/wording.ts';
import type { Call } from '../handlers.ts';
import { type Services, settingsOf } from '../services.ts';

/** What has both a name and a description in the bot's words: `ask` has `askName`, `askDescription`. */
type Described = {
  [Key in keyof Wording]: Key extends `${infer Name}Description` ? Name : never;
}[keyof Wording];

/** Name and description of a command or an option, in all languages. */
export function described(what: Described) {
  const name = localized(`${what}Name`);
  const description = localized(`${what}Description`);
  return {
    name: name.text,
    name_localizations: name.localizations,
    description: description.text,
    description_localizations: description.localizations,
  };
}

/** For commands by which moderators settle what holds on their server: others do not see them. */
export const FOR_MODERATORS = {
  type: ApplicationCommandType.ChatInput as const,
  contexts: [InteractionContextType.Guild],
  integration_types: [ApplicationIntegrationType.GuildInstall],
  default_member_permissions: String(PermissionFlagsBits.ManageGuild),
};

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

/** Of commands whose answer is for everyone or for the asker's eyes only. */
export const privateOption = {
  ...described('private'),
  type: ApplicationCommandOptionType.Boolean as const,
};

/** Whether the answer is for the asker's eyes only: as they want it, or else as the server has settled. */
export async function wantsPrivate(
  { options, caller }: Call,
  services: Services,
): Promise<boolean> {
  const { isPrivate } = await settingsOf(caller.guildId, services);
  return options.getBoolean('private') ?? isPrivate;
}
