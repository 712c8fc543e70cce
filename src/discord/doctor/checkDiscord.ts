import { type APIApplication, DiscordAPIError, Routes } from 'discord.js';
import { BotError } from '../botError.ts';
import { type Access, withRest } from '../connection/withRest.ts';
import type { Check } from './check.ts';
import { checkGateway } from './checkGateway.ts';
import { checkInstallation } from './checkInstallation.ts';
import { checkIntents } from './checkIntents.ts';
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
