import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  InteractionType,
} from 'discord.js';

export const BOT_ID = snowflake(0);
export const GUILD_ID = snowflake(2);
const CHANNEL_ID = snowflake(3);

/** All that Discord grants. */
const PERMISSIONS = String(2n ** 50n - 1n);

/** People who ask: more than a cache should hold. */
const PEOPLE = 50_000;

/** Of so many questions, one is asked in a direct message: channels that a client may keep as well. */
const DIRECT_EVERY = 4;

/** https://discord.com/developers/docs/reference#snowflakes */
const EPOCH_MS = 1_420_070_400_000;
const TIMESTAMP_SHIFT = 22n;

/** An id of something that has long been there. */
export function snowflake(n: number): string {
  return String(1_400_000_000_000_000_000n + BigInt(n));
}

/** The id of the n-th thing, which comes about now. */
function newSnowflake(n: number): string {
  return String((BigInt(Date.now() - EPOCH_MS) << TIMESTAMP_SHIFT) + BigInt(n % 2 ** 22));
}

/** INTERACTION_CREATE of `/ask`, the n-th, from one of many people. */
export function askInteraction(question: string, n: number) {
  return {
    ...(n % DIRECT_EVERY === 0 ? inDirectMessage(n) : onServer(n)),
    id: newSnowflake(n),
    application_id: BOT_ID,
    token: `token-${n}`,
    type: InteractionType.ApplicationCommand,
    version: 1,
    locale: 'en-US',
    app_permissions: PERMISSIONS,
    entitlements: [],
    attachment_size_limit: 10_485_760,
    data: {
      id: snowflake(4),
      name: 'ask',
      type: ApplicationCommandType.ChatInput,
      options: [{ name: 'question', type: ApplicationCommandOptionType.String, value: question }],
    },
  };
}

function onServer(n: number) {
  return {
    guild_id: GUILD_ID,
    guild_locale: 'en-US',
    channel_id: CHANNEL_ID,
    channel: { id: CHANNEL_ID, type: ChannelType.GuildText, permissions: PERMISSIONS },
    context: InteractionContextType.Guild,
    authorizing_integration_owners: { [ApplicationIntegrationType.GuildInstall]: GUILD_ID },
    member: {
      user: userOf(n),
      ...{ roles: [], joined_at: new Date(0).toISOString(), permissions: PERMISSIONS },
      ...{ deaf: false, mute: false, flags: 0 },
    },
  };
}

function inDirectMessage(n: number) {
  const user = userOf(n);
  // Everybody has a channel of their own with the bot.
  const channelId = snowflake(2_000_000 + (n % PEOPLE));
  return {
    channel_id: channelId,
    channel: { id: channelId, type: ChannelType.DM, recipients: [user] },
    context: InteractionContextType.BotDM,
    authorizing_integration_owners: { [ApplicationIntegrationType.GuildInstall]: '0' },
    user,
  };
}

function userOf(n: number) {
  const number = n % PEOPLE;
  const id = snowflake(1_000_000 + number);
  return { id, username: `user${number}`, discriminator: '0', avatar: null };
}
