import type { FeedbackStore } from '../../src/discord/feedback.ts';
import {
  DEFAULT_SETTINGS,
  type ServerSettings,
  type SettingsStore,
} from '../../src/discord/serverSettings.ts';
import { catalogueOf } from '../../src/search/catalogue.ts';
import { SentenceIndex } from '../../src/search/sentenceIndex.ts';

/** What a bot draws on, for tests that are about something else: no articles, nothing on disk. */
export function testServices() {
  return {
    catalogue: catalogueOf(new SentenceIndex()),
    settings: settingsInMemory(),
    feedback: feedbackInMemory(),
  };
}

function settingsInMemory(): SettingsStore {
  const settings = new Map<string, ServerSettings>();
  return {
    get: async (guildId) => settings.get(guildId) ?? DEFAULT_SETTINGS,
    set: async (guildId, ofServer) => {
      settings.set(guildId, ofServer);
    },
    remove: async (guildId) => {
      settings.delete(guildId);
    },
  };
}

function feedbackInMemory(): FeedbackStore {
  const seen = new Set<string>();
  return {
    add: async (vote) => {
      const key = JSON.stringify(vote);
      const isNew = !seen.has(key);
      seen.add(key);
      return isNew;
    },
  };
}
