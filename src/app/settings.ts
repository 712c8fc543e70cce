import { isIP } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { SNOWFLAKE } from '../discord/snowflake.ts';
import { isContact, NO_CONTACT } from './contact.ts';
import { shippedCorpus } from './paths.ts';
import { UserError } from './userError.ts';

/** What the environment says; `.env.example` explains each setting. */
export interface Settings {
  readonly discordToken: string | undefined;
  readonly discordGuildId: string | undefined;
  /** Without a slash at the end. */
  readonly discordApiUrl: string | undefined;
  readonly corpusDir: string;
  /** Answers are given from this confidence on, 0 to 1; the default where it is not set. */
  readonly minConfidence: number | undefined;
  /** Whether the best sentences are read together with the question. */
  readonly reader: 'on' | 'off';
  /** Whom the owners of sites can write to about what is fetched from them. */
  readonly contact: string | undefined;
  /** Hosts of the operator's own network that their feeds may be fetched from. */
  readonly allowHosts: readonly string[];
  /** The folder where the bot keeps what it has to remember. */
  readonly dataDir: string;
  /** A PostgreSQL server; the database in `dataDir` where it is not set. */
  readonly databaseUrl: string | undefined;
  /** Where the sentences are found: in an index of each process, or in the database. */
  readonly search: 'memory' | 'postgres';
  /** Whether questions that found nothing are kept, for the board and for *Tell me*. */
  readonly gapBoard: boolean;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  /** The port for health and metrics; none where it is not set. */
  readonly healthPort: number | undefined;
  readonly healthHost: string;
  /** How many processes share the work, or which of them run here; a single one where it is not set. */
  readonly shards: number | 'auto' | ShardRange | undefined;
}

/** The shards that run on this machine, of all that there are. */
export interface ShardRange {
  readonly first: number;
  readonly last: number;
  readonly total: number;
}

interface SettingProblem {
  readonly name: string;
  /** Completes "NAME: ", and shows no secret. */
  readonly problem: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

const LOG_LEVELS = ['debug', 'info', 'warn', 'error'] as const;

/** Nobody but this machine: health and metrics are the operator's. */
const HEALTH_HOST = '127.0.0.1';
/** Ports are 16 bits (RFC 9293, 3.1). */
const PORT_MAX = 65_535;
/** Discord's largest bots have fewer; a slip of the hand would start as many processes. */
const SHARDS_MAX = 1_000;

/** Never printed, not even where they are wrong: a wrong token may be a right password. */
export const SECRETS: readonly string[] = ['DISCORD_TOKEN', 'DATABASE_URL'];

/** Each message completes `NAME: "value" …`. */
const environment = z
  .object({
    DISCORD_TOKEN: z
      .string()
      .regex(
        /^[\w-]+\.[\w-]+\.[\w-]+$/,
        'is not a bot token; copy one from https://discord.com/developers/applications, your application, Bot, Reset Token',
      )
      .optional(),
    DISCORD_GUILD_ID: z
      .string()
      .regex(
        SNOWFLAKE,
        'is not the id of a server; switch on Developer Mode in Discord, right-click the server and choose Copy Server ID',
      )
      .optional(),
    DISCORD_API_URL: z
      .string()
      .refine(
        isSafeAddress,
        'is neither an https address nor an http address of this machine; leave it empty for Discord itself',
      )
      .transform((address) => address.replace(/\/+$/, ''))
      .optional(),
    CORPUS_DIR: z.string().optional(),
    MIN_CONFIDENCE: z
      .string()
      .refine(
        (text) => Number(text) >= 0 && Number(text) <= 1,
        'is not a number from 0 to 1; leave it empty for the default',
      )
      .transform(Number)
      .optional(),
    CONTACT: z.string().refine(isContact, `${NO_CONTACT}; leave it empty to give none`).optional(),
    ALLOW_HOSTS: z
      .string()
      .refine(
        (text) => hostsOf(text).every(isHost),
        'is not a list of hosts, such as intranet.example, 127.0.0.1:8080; leave it empty for none',
      )
      .transform(hostsOf)
      .optional(),
    READER: z.enum(['on', 'off'], { error: 'is neither on nor off' }).optional(),
    DATA_DIR: z.string().optional(),
    DATABASE_URL: z
      .string()
      .refine(
        isDatabaseAddress,
        'is not the address of a PostgreSQL server, such as postgres://user:password@host/name; leave it empty for the database in DATA_DIR',
      )
      .optional(),
    SEARCH: z
      .enum(['memory', 'postgres'], {
        error: 'is neither memory nor postgres; leave it empty for memory',
      })
      .optional(),
    GAP_BOARD: z
      .enum(['on', 'off'], { error: 'is neither on nor off; leave it empty for on' })
      .optional(),
    LOG_LEVEL: z
      .enum(LOG_LEVELS, { error: `is none of ${LOG_LEVELS.join(', ')}; leave it empty for info` })
      .optional(),
    HEALTH_PORT: z
      .string()
      .refine(
        isWholeNumberTo(PORT_MAX),
        `is not a port, a whole number from 1 to ${PORT_MAX}; leave it empty to serve no health and no metrics`,
      )
      .transform(Number)
      .optional(),
    HEALTH_HOST: z
      .string()
      .refine(
        (host) => isIP(host) !== 0 || host === 'localhost',
        `is not an IP address; leave it empty for ${HEALTH_HOST}, or write 0.0.0.0 in a container`,
      )
      .optional(),
    SHARDS: z
      .string()
      .refine(
        (text) => text === 'auto' || isWholeNumberTo(SHARDS_MAX)(text) || shardRange(text) !== null,
        `is neither auto, nor a whole number from 1 to ${SHARDS_MAX}, nor some shards of all, as 0-3/16 for the first four of sixteen; leave it empty for a single process`,
      )
      .transform((text) => (text === 'auto' ? text : (shardRange(text) ?? Number(text))))
      .optional(),
  })
  .superRefine(({ SEARCH, DATABASE_URL }, context) => {
    if (SEARCH !== 'postgres' || DATABASE_URL !== undefined) return;
    const message = 'needs a PostgreSQL server: set DATABASE_URL, or leave it empty for memory';
    context.addIssue({ code: 'custom', path: ['SEARCH'], message });
  });

/** The names of all settings. */
export const SETTING_NAMES: readonly string[] = Object.keys(environment.shape);

/**
 * Reads the settings from the environment. One that is empty counts as left out, as in a `.env`
 * copied from the example.
 *
 * @param env the environment, the file of settings taken up.
 * @returns the settings, with defaults where they are not set.
 * @throws UserError with every problem, one a line.
 */
export function loadSettings(env: Environment): Settings {
  const { data, error } = environment.safeParse(filledIn(env));
  if (error) {
    const lines = findSettingProblems(env).map(({ name, problem }) => `${name}: ${problem}`);
    throw new UserError(lines.join('\n'));
  }
  return {
    discordToken: data.DISCORD_TOKEN,
    discordGuildId: data.DISCORD_GUILD_ID,
    discordApiUrl: data.DISCORD_API_URL,
    corpusDir: data.CORPUS_DIR ?? shippedCorpus(),
    minConfidence: data.MIN_CONFIDENCE,
    reader: data.READER ?? 'on',
    contact: data.CONTACT,
    allowHosts: data.ALLOW_HOSTS ?? [],
    dataDir: data.DATA_DIR ?? dataFolder(env),
    databaseUrl: data.DATABASE_URL,
    search: data.SEARCH ?? 'memory',
    gapBoard: data.GAP_BOARD !== 'off',
    logLevel: data.LOG_LEVEL ?? 'info',
    healthPort: data.HEALTH_PORT,
    healthHost: data.HEALTH_HOST ?? HEALTH_HOST,
    shards: data.SHARDS,
  };
}

/**
 * What is wrong with the settings, in the order in which `.env.example` has them.
 *
 * @param env the environment.
 * @returns nothing where all are right; the value of a secret is in none.
 */
export function findSettingProblems(env: Environment): SettingProblem[] {
  const { error } = environment.safeParse(filledIn(env));
  return (error?.issues ?? []).map(({ path, message }) => {
    const name = path.join('.');
    const value = SECRETS.includes(name) ? 'the value (not shown)' : `"${env[name]}"`;
    return { name, problem: `${value} ${message}` };
  });
}

function filledIn(env: Environment): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => {
      const trimmed = value?.trim();
      return trimmed ? [[name, trimmed]] : [];
    }),
  );
}

/** `0-3/16`, or `3/16` for one; null where it is none, or names shards that there are not. */
function shardRange(text: string): ShardRange | null {
  const [, first, last = first, total] = /^(\d{1,4})(?:-(\d{1,4}))?\/(\d{1,4})$/.exec(text) ?? [];
  const range = { first: Number(first), last: Number(last), total: Number(total) };
  const isRange =
    range.first <= range.last && range.last < range.total && range.total <= SHARDS_MAX;
  return isRange ? range : null;
}

function isWholeNumberTo(maximum: number): (text: string) => boolean {
  return (text) => /^\d+$/.test(text) && Number(text) >= 1 && Number(text) <= maximum;
}

/** Where programs keep what they cannot make again (XDG Base Directory Specification). */
function dataFolder(env: Environment): string {
  return path.join(env['XDG_DATA_HOME'] || path.join(os.homedir(), '.local/share'), 'verbatim');
}

function hostsOf(text: string): string[] {
  return text.split(/[\s,]+/).filter(Boolean);
}

function isHost(text: string): boolean {
  return URL.canParse(`http://${text}`) && new URL(`http://${text}`).host === text.toLowerCase();
}

function isDatabaseAddress(address: string): boolean {
  return /^postgres(?:ql)?:\/\//.test(address) && URL.canParse(address);
}

/** The token goes there with every request: in the clear at most to this machine. */
function isSafeAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol } = new URL(address);
  return protocol === 'https:' || (protocol === 'http:' && isOfThisMachine(address));
}

/**
 * Whether an address leads to this machine, and nowhere else.
 *
 * @param address an address of the web.
 * @returns false for what is no address.
 */
export function isOfThisMachine(address: string): boolean {
  if (!URL.canParse(address)) return false;
  return ['127.0.0.1', '[::1]', 'localhost'].includes(new URL(address).hostname);
}
