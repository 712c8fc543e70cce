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
  const votes = new Map<string, string>();
  return {
    add: async (vote) => {
      const key = JSON.stringify(vote);
      const isNew = !votes.has(key);
      votes.set(key, vote.userId);
      return isNew;
    },
    removeOf: async (userId) => {
      const own = [...votes].filter(([, voter]) => voter === userId);
      for (const [key] of own) votes.delete(key);
      return own.length;
    },
  };
}
