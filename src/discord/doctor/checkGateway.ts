import { once } from 'node:events';
import { connect } from 'node:net';
import { type REST, type RESTGetAPIGatewayBotResult, Routes } from 'discord.js';
import type { Check } from './check.ts';

/** Of the 1,000 a day; a bot that crashes at once uses up as many in minutes. */
const FEW_STARTS = 100;
const TIMEOUT_MS = 5_000;

/** Whether the bot can connect, how often it may today, and with how many shards it should. */
export async function checkGateway(rest: REST, hasShards: boolean): Promise<Check[]> {
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
