import { answerQuestion } from '../../src/answer/answerQuestion.ts';
import { figuresFor } from '../../src/answer/figures/figuresFor.ts';
import { createLimits } from '../../src/discord/incoming/memberLimits.ts';
import { createPace } from '../../src/discord/incoming/pace.ts';
import {
  DEFAULT_SETTINGS,
  type ServerSettings,
  type SettingsStore,
} from '../../src/discord/serverSettings.ts';
import { catalogueOf } from '../../src/search/catalogue.ts';
import { SentenceIndex } from '../../src/search/sentenceIndex.ts';
import type { Departures } from '../../src/store/departures.ts';
import type { GivenVote, VoteStore } from '../../src/store/voteStore.ts';
import { indexed } from './indexed.ts';

/** A bot that answers from articles of the test's own, as the product does. */
export function answering(articles: Parameters<typeof indexed>[0]) {
  const index = indexed(articles);
  return {
    ...testServices(),
    ask: (question: string, options: Parameters<typeof answerQuestion>[2]) =>
      answerQuestion(question, index, options),
    figures: (topic: string, options: Parameters<typeof figuresFor>[2]) =>
      figuresFor(topic, index, options),
    catalogue: catalogueOf(index),
  };
}

/** What a bot draws on, for tests that are about something else: no articles, nothing on disk. */
export function testServices() {
  const index = new SentenceIndex();
  return {
    figures: (topic: string) => figuresFor(topic, index),
    catalogue: catalogueOf(index),
    settings: settingsInMemory(),
    feedback: feedbackInMemory(),
    departures: nobodyGone(),
    versionsOf: async () => [],
    limits: createLimits(),
    pace: createPace(),
  };
}

/** Of no server is anything kept. */
function nobodyGone(): Departures {
  const none = async () => [];
  return { graceDays: 7, servers: none, gone: none, back: none, deleteDue: none };
}

function settingsInMemory(): SettingsStore {
  const settings = new Map<string, ServerSettings>();
  return {
    get: async (guildId) => settings.get(guildId) ?? DEFAULT_SETTINGS,
    set: async (guildId, changes) => {
      const ofServer = { ...(settings.get(guildId) ?? DEFAULT_SETTINGS), ...changes };
      settings.set(guildId, ofServer);
      return ofServer;
    },
  };
}

/** `given` lists the votes that are kept. */
function feedbackInMemory(): VoteStore & { readonly given: () => GivenVote[] } {
  const votes = new Map<string, GivenVote>();
  const remove = (isGone: (vote: GivenVote) => boolean) => {
    const gone = [...votes].filter(([, vote]) => isGone(vote));
    for (const [key] of gone) votes.delete(key);
    return gone.length;
  };
  return {
    add: async (vote) => {
      const key = JSON.stringify(vote);
      const isNew = !votes.has(key);
      votes.set(key, vote);
      return isNew;
    },
    given: () => [...votes.values()],
    removeOf: async (userId) => remove((vote) => vote.userId === userId),
  };
}
