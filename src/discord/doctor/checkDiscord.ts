import { once } from 'node:events';
import { connect } from 'node:net';
import {
  type APIApplication,
  ApplicationFlagsBitField,
  DiscordAPIError,
  IntentsBitField,
  type REST,
  type RESTGetAPIGatewayBotResult,
  Routes,
} from 'discord.js';
import { BotError } from '../botError.ts';
import { INTENTS } from '../connection/createClient.ts';
import { type Access, withRest } from '../connection/withRest.ts';
import type { Check } from './check.ts';
import { checkInstallation } from './checkInstallation.ts';
import { checkRegistered } from './checkRegistered.ts';

interface Expectations extends Access {
  readonly guildId?: string | undefined;
  /** Whether the bot is set up to run in several processes. */
  readonly hasShards: boolean;
}

/** Asks Discord about everything that the bot needs of it. Where that fails, a check says so. */
export async function checkDiscord(expected: Expectations): Promise<Check[]> {
  const { guildId, hasShards } = expected;
  const checks: Check[] = [];
  try {
    await withRest(expected, async (rest) => {
      const application = (await rest.get(Routes.currentApplication())) as APIApplication;
      const { id, name, bot } = application;
      checks.push({ what: 'token', level: 'ok', found: 'accepted by Discord' });
      checks.push(checkBotUser(`${name} (${id})`, bot?.username));
      checks.push(...checkInstallation(application), checkIntents(application));
      checks.push(...(await checkRegistered(rest, { applicationId: id, guildId })));
      checks.push(...(await checkGateway(rest, hasShards)));
    });
  } catch (error) {
    checks.push(failure(error));
  }
  return checks;
}

function checkBotUser(application: string, username: string | undefined): Check {
  const what = 'application';
  if (username !== undefined) return { what, level: 'ok', found: `${application}, as ${username}` };
  return {
    what,
    level: 'problem',
    found: `${application} has no bot`,
    todo: 'Make one: https://discord.com/developers/applications, your application, Bot',
  };
}

function failure(error: unknown): Check {
  if (error instanceof BotError && error.code === 'token_refused') {
    const [found = '', todo = ''] = error.message.split(': ', 2);
    return { what: 'token', level: 'problem', found, todo: `Do ${todo}` };
  }
  const isKnown = error instanceof BotError || error instanceof DiscordAPIError;
  if (!isKnown) throw error;
  return {
    what: 'Discord',
    level: 'problem',
    found: error.message,
    todo: 'Check the network, and try again later',
  };
}

/** By Discord's names for the switches, those that have to be granted. */
const PRIVILEGED = {
  Presence: ['GatewayPresence', 'GatewayPresenceLimited'],
  'Server Members': ['GatewayGuildMembers', 'GatewayGuildMembersLimited'],
  'Message Content': ['GatewayMessageContent', 'GatewayMessageContentLimited'],
} as const;

/** Whether the application has the intents that the bot asks for: none has to be granted. */
function checkIntents({ flags }: APIApplication): Check {
  const asked = new IntentsBitField([...INTENTS]).toArray().join(', ');
  const granted = new ApplicationFlagsBitField(flags ?? 0);
  const excess = Object.entries(PRIVILEGED).flatMap(([name, either]) =>
    either.some((flag) => granted.has(flag)) ? [name] : [],
  );
  const what = 'intents';
  if (excess.length === 0) {
    return { what, level: 'ok', found: `${asked}; none has to be granted` };
  }
  return {
    what,
    level: 'warning',
    found: `the application has ${excess.join(', ')}, which the bot does not use`,
    todo: 'Switch it off under Bot, Privileged Gateway Intents: Discord reviews who has it',
  };
}

/** Of the 1,000 a day; a bot that crashes at once uses up as many in minutes. */
const FEW_STARTS = 100;
const TIMEOUT_MS = 5_000;

/** Whether the bot can connect, how often it may today, and with how many shards it should. */
async function checkGateway(rest: REST, hasShards: boolean): Promise<Check[]> {
  const { url, shards, session_start_limit } = (await rest.get(
    Routes.gatewayBot(),
  )) as RESTGetAPIGatewayBotResult;
  const { remaining, total, reset_after } = session_start_limit;
  const hours = Math.ceil(reset_after / 3_600_000);
  const starts = `${remaining} of ${total} starts left for the next ${hours} h`;
  return [
    await checkAddress(url),
    remaining < FEW_STARTS
      ? {
          what: 'starts',
          level: remaining === 0 ? 'problem' : 'warning',
          found: starts,
          todo: 'Find out why the bot starts so often before you start it again',
        }
      : { what: 'starts', level: 'ok', found: starts },
    shards > 1 && !hasShards
      ? {
          what: 'shards',
          level: 'warning',
          found: `Discord recommends ${shards} shards, and the bot runs in one process`,
          todo: 'Set SHARDS=auto',
        }
      : { what: 'shards', level: 'ok', found: `Discord recommends ${shards}` },
  ];
}

async function checkAddress(url: string): Promise<Check> {
  const { hostname, port, protocol, host } = new URL(url);
  const usual = protocol === 'wss:' ? 443 : 80;
  const socket = connect({ host: hostname, port: port === '' ? usual : Number(port) });
  try {
    await once(socket, 'connect', { signal: AbortSignal.timeout(TIMEOUT_MS) });
    return { what: 'gateway', level: 'ok', found: `${host} can be reached` };
  } catch {
    return {
      what: 'gateway',
      level: 'problem',
      found: `${host} cannot be reached`,
      todo: 'Check the network and the firewall: the bot connects out to it, and nothing comes in',
    };
  } finally {
    socket.destroy();
  }
}
