import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import type { SettingsRows } from '../../store/settingsRows.ts';
import {
  DEFAULT_SETTINGS,
  LANGUAGES,
  MENTION_CHANNELS_MAX,
  SEARCHES,
  type ServerSettings,
  type SettingsStore,
} from '../serverSettings.ts';
import { SNOWFLAKE } from '../snowflake.ts';

/** Longer than any cooldown that can be chosen: an hour, in seconds. */
const COOLDOWN_MAX = 3_600;

/** Servers whose settings are held in memory. */
const HELD = 10_000;
/** A change that another process makes is seen after this. */
const HELD_MS = 5_000;

/** Whoever can write to the database can write anything. A setting that is new has its default. */
const settingsRow = z.object({
  mentionChannelIds: z
    .array(z.string().regex(SNOWFLAKE))
    .max(MENTION_CHANNELS_MAX)
    .default([...DEFAULT_SETTINGS.mentionChannelIds]),
  isPrivate: z.boolean().default(DEFAULT_SETTINGS.isPrivate),
  minConfidence: z.number().min(0).max(1).nullable().default(DEFAULT_SETTINGS.minConfidence),
  editorRoleId: z.string().regex(SNOWFLAKE).nullable().default(DEFAULT_SETTINGS.editorRoleId),
  searches: z.enum(SEARCHES).default(DEFAULT_SETTINGS.searches),
  language: z.enum(LANGUAGES).nullable().default(DEFAULT_SETTINGS.language),
  cooldownSeconds: z.int().min(0).max(COOLDOWN_MAX).default(DEFAULT_SETTINGS.cooldownSeconds),
});

interface StoreOptions {
  /** Tells the operator what is wrong. */
  readonly report: (problem: string, error: unknown) => void;
}

/** Settings as the bot understands them, held in memory for as long as one reads a panel. */
export function settingsStore(rows: SettingsRows, { report }: StoreOptions): SettingsStore {
  const held = new LRUCache<string, Promise<ServerSettings>>({ max: HELD, ttl: HELD_MS });

  function read(guildId: string, row: unknown): ServerSettings {
    const { data, error } = settingsRow.safeParse(row ?? {});
    if (data) return data;
    report(
      `Cannot use the settings of the server ${guildId}: they are broken; it has the defaults`,
      error,
    );
    return DEFAULT_SETTINGS;
  }

  function hold(guildId: string, settings: Promise<ServerSettings>): Promise<ServerSettings> {
    held.set(guildId, settings);
    // What cannot be read now may be read later.
    settings.catch(() => held.delete(guildId));
    return settings;
  }

  return {
    async get(guildId) {
      return (
        held.get(guildId) ??
        hold(
          guildId,
          rows.get(guildId).then((row) => read(guildId, row)),
        )
      );
    },
    async set(guildId, changes) {
      const settled = read(guildId, await rows.change(guildId, { ...changes }));
      return hold(guildId, Promise.resolve(settled));
    },
  };
}
