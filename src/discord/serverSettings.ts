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
}

export const DEFAULT_SETTINGS: ServerSettings = {
  mentionChannelIds: [],
  isPrivate: false,
  minConfidence: null,
  cooldownSeconds: 0,
};

/** Keeps the settings of servers, each apart. */
export interface SettingsStore {
  /** @returns the defaults for a server that has settled nothing. */
  readonly get: (guildId: string) => Promise<ServerSettings>;
  readonly set: (guildId: string, settings: ServerSettings) => Promise<void>;
  /** Forgets all of a server. */
  readonly remove: (guildId: string) => Promise<void>;
}
