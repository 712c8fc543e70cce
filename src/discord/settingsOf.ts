import { DEFAULT_SETTINGS, type ServerSettings } from './serverSettings.ts';
import type { Services } from './services.ts';

/** What holds in a server; the defaults in a direct message and in a group chat. */
export async function settingsOf(
  guildId: string | null,
  { settings }: Pick<Services, 'settings'>,
): Promise<ServerSettings> {
  return guildId === null ? DEFAULT_SETTINGS : settings.get(guildId);
}
