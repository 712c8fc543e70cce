import process from 'node:process';
import { answerQuestion } from '../../../../src/answer/answerQuestion.ts';
import { figuresFor } from '../../../../src/answer/figures/figuresFor.ts';
import { loadEnvFile } from '../../../../src/app/loadEnvFile.ts';
import { openIndex } from '../../../../src/app/openIndex.ts';
import { loadSettings } from '../../../../src/app/settings.ts';
import { today } from '../../../../src/app/today.ts';
import { catalogueOf } from '../../../../src/search/catalogue.ts';
import { startLocal } from './startLocal.ts';

const DEFAULT_PORT = 8123;

/** Exit statuses as the program's. */
const ERROR = 2;

/**
 * `npm run discord:local`: the bot on a Discord of this machine's own, with a page to talk to it.
 * Settings: PORT, CORPUS_DIR, MIN_CONFIDENCE.
 */
async function main(): Promise<void> {
  loadEnvFile('.env', process.env);
  const port = readPort(process.env['PORT']);
  const { corpusDir, minConfidence } = loadSettings({
    CORPUS_DIR: process.env['CORPUS_DIR'],
    MIN_CONFIDENCE: process.env['MIN_CONFIDENCE'],
  });
  const index = await openIndex(corpusDir, process);
  const options = minConfidence === undefined ? {} : { threshold: minConfidence };
  const local = await startLocal({
    port,
    ask: (question, asked) =>
      answerQuestion(question, index, { ...options, today: today(), ...asked }),
    figures: (topic, asked) => figuresFor(topic, index, asked),
    catalogue: catalogueOf(index),
    log: (line) => process.stderr.write(`${line}\n`),
  });
  process.stdout.write(`Try the bot at ${local.url} (Ctrl+C ends it)\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void local.stop().catch(fail));
  }
}

function readPort(text: string | undefined): number {
  const port = text?.trim() ? Number(text) : DEFAULT_PORT;
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new Error(`PORT: "${text}" is not a port; set a number from 0 (any free one) to 65535`);
}

function fail(error: Error & { code?: string; port?: number }): void {
  const message =
    error.code === 'EADDRINUSE'
      ? `Cannot show the page: port ${error.port} is taken; choose another one, as in: PORT=${Number(error.port) + 1} npm run discord:local`
      : error.message;
  process.stderr.write(`${message}\n`);
  process.exitCode = ERROR;
}

main().catch(fail);
