import { DEFAULT_SETTINGS } from './serverSettings.ts';
import type { Services } from './services.ts';
import { settingsOf } from './settingsOf.ts';

/** The services with the articles that are searched on a server, as they are at this moment. */
export async function servicesFor(guildId: string | null, services: Services): Promise<Services> {
  if (!services.corpusOf) return services;
  // Where they cannot be read, answering fails too, and says so.
  const { searches } = await settingsOf(guildId, services).catch(() => DEFAULT_SETTINGS);
  const { ask, askAtOnce, figures, catalogue } = await services.corpusOf(guildId, searches);
  return { ...services, ask, askAtOnce, figures, catalogue };
}
