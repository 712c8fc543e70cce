import { answerQuestion } from '../../src/answer/answerQuestion.ts';
import type { FeedbackStore } from '../../src/discord/feedback.ts';
import {
  DEFAULT_SETTINGS,
  type ServerSettings,
  type SettingsStore,
} from '../../src/discord/serverSettings.ts';
import { catalogueOf } from '../../src/search/catalogue.ts';
import { SentenceIndex } from '../../src/search/sentenceIndex.ts';
import { indexed } from './indexed.ts';

/** A bot that answers from articles of the test's own, as the product does. */
export function answering(articles: Parameters<typeof indexed>[0]) {
  const index = indexed(articles);
  return {
    ...testServices(),
    ask: (question: string, options: Parameters<typeof answerQuestion>[2]) =>
      answerQuestion(question, index, options),
    catalogue: catalogueOf(index),
  };
}

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
