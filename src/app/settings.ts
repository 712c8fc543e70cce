import { z } from 'zod';
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
}

/** Never printed, not even where they are wrong: a wrong token may be a right password. */
const SECRETS = ['DISCORD_TOKEN'];

/** Each message completes `NAME: "value" …`. */
const environment = z.object({
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
      /^\d{17,20}$/,
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
});

/**
 * Reads the settings from the environment. One that is empty counts as left out, as in a `.env`
 * copied from the example.
 *
 * @throws UserError with every problem, one a line.
 */
export function loadSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const filled = Object.entries(env).flatMap(([name, value]) => {
    const trimmed = value?.trim();
    return trimmed ? [[name, trimmed]] : [];
  });
  const { data, error } = environment.safeParse(Object.fromEntries(filled));
  if (error) {
    const problems = error.issues.map(({ path, message }) => {
      const name = path.join('.');
      return `${name}: ${SECRETS.includes(name) ? 'the value (not shown)' : `"${env[name]}"`} ${message}`;
    });
    throw new UserError(problems.join('\n'));
  }
  return {
    discordToken: data.DISCORD_TOKEN,
    discordGuildId: data.DISCORD_GUILD_ID,
    discordApiUrl: data.DISCORD_API_URL,
    corpusDir: data.CORPUS_DIR ?? shippedCorpus(),
    minConfidence: data.MIN_CONFIDENCE,
  };
}

/** The token goes there with every request: in the clear at most to this machine. */
function isSafeAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  const isHere = ['127.0.0.1', '[::1]', 'localhost'].includes(hostname);
  return protocol === 'https:' || (protocol === 'http:' && isHere);
}
