/** Which articles are searched on a server: the operator's, its own, or both together. */
export const SEARCHES = ['both', 'operator', 'own'] as const;
export type Searches = (typeof SEARCHES)[number];

/** The languages that the bot speaks. */
export const LANGUAGES = ['en', 'de'] as const;
type Language = (typeof LANGUAGES)[number];

/** What a server's moderators have settled. */
export interface ServerSettings {
  /** The channels where mentions are answered; empty: in all of them. */
  readonly mentionChannelIds: readonly string[];
  /** Answers to commands are for the asker's eyes only, unless the asker says otherwise. */
  readonly isPrivate: boolean;
  /** The least confidence, 0 to 1, with which to answer; null: the operator's. */
  readonly minConfidence: number | null;
  /** Seconds between two questions of one member; 0: none. */
  readonly cooldownSeconds: number;
  /** The role whose members look after the server's own articles; null: only who may manage the server. */
  readonly editorRoleId: string | null;
  readonly searches: Searches;
  /** Of answers to messages; null: as Discord has the server's. Commands are answered in the language of who uses them. */
  readonly language: Language | null;
}

export const DEFAULT_SETTINGS: ServerSettings = {
  mentionChannelIds: [],
  isPrivate: false,
  minConfidence: null,
  cooldownSeconds: 0,
  editorRoleId: null,
  searches: 'both',
  language: null,
};

/** As many as Discord lets one choose in a menu (https://discord.com/developers/docs/components/reference#channel-select). */
export const MENTION_CHANNELS_MAX = 25;

/** Keeps the settings of servers, each apart. */
export interface SettingsStore {
  /** @returns the defaults for a server that has settled nothing. */
  readonly get: (guildId: string) => Promise<ServerSettings>;
  /**
   * Changes what is given, and keeps the rest.
   *
   * @returns what is settled then.
   */
  readonly set: (guildId: string, changes: Partial<ServerSettings>) => Promise<ServerSettings>;
}
