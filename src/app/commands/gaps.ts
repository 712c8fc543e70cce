import { gapStore } from '../../store/gapStore.ts';
import { count } from '../../terminal/count.ts';
import { printable } from '../../terminal/printable.ts';
import { applicationOf } from '../applicationOf.ts';
import { withDatabase } from '../dataFolder.ts';
import { exitStatus } from '../exitStatus.ts';
import type { Io } from '../io.ts';
import { loadSettings } from '../settings.ts';
import { UserError } from '../userError.ts';
import { write } from '../write.ts';

interface GapsOptions {
  readonly json?: true;
  readonly limit: number;
}

/**
 * `verbatim gaps`: what was asked in vain, on all servers and in direct messages, without names.
 *
 * @param options how many questions, 1 to 10,000, and whether as JSON.
 * @param io what the program writes; its environment has the settings.
 * @returns 0 where there are questions, 1 where there are none.
 * @throws UserError without a token, or where the database cannot be opened.
 */
export async function gaps({ json, limit }: GapsOptions, io: Io): Promise<number> {
  const { discordToken, dataDir, databaseUrl } = loadSettings(io.env);
  if (discordToken === undefined) {
    throw new UserError(
      'Cannot tell whose gaps to list: DISCORD_TOKEN is not set; put it into .env, as for the bot',
    );
  }
  return withDatabase({ dataDir, databaseUrl }, async (db) => {
    const store = gapStore(db, { applicationId: applicationOf(discordToken) });
    const { gaps: open, total } = await store.open(null, 0, limit);
    const lines = open.map(({ question, count: times, lastAt, answeredBy }) => {
      const day = lastAt.toISOString().slice(0, '2026-11-03'.length);
      const answered = answeredBy === null ? '' : `  quoted now: ${printable(answeredBy)}`;
      return `${day}  ${String(times).padStart(4)}×  ${printable(question)}${answered}\n`;
    });
    const text = json
      ? `${JSON.stringify({ total, gaps: open.map(({ id: _, ...gap }) => gap) })}\n`
      : `${lines.join('')}${lines.length > 0 ? '\n' : ''}${count(total, 'question')} asked in vain\n`;
    await write(io.stdout, text);
    return total > 0 ? exitStatus.answered : exitStatus.nothingFound;
  });
}
