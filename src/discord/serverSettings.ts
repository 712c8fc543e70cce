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
  /** Forgets all of a server. */
  readonly remove: (guildId: string) => Promise<void>;
  /** The ids of all servers of which something is kept. */
  readonly servers: () => Promise<readonly string[]>;
}
