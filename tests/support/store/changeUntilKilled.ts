import { createHash } from 'node:crypto';
import { articleStore } from '../../../src/store/articleStore.ts';
import { OPERATORS } from '../../../src/store/collections.ts';
import { openDatabase } from '../../../src/store/openDatabase.ts';
import { voteStore } from '../../../src/store/voteStore.ts';
import { article } from '../articles.ts';

/**
 * A process that adds, corrects and withdraws articles and gives votes until it is killed, and says a
 * line of each once it is done: `changeUntilKilled.ts FOLDER FIRST`.
 */
const [dataFolder = '', first = '0'] = process.argv.slice(2);
const db = await openDatabase({ dataFolder, report: () => process.exit(1) });
const keyOf = (id: string) => createHash('sha256').update(id).digest('hex').slice(0, 6);
const articles = articleStore(db, { keyOf });
const votes = voteStore(db, { applicationId: '1', secret: Buffer.from('secret') });
const change = { collection: OPERATORS, who: '7', why: 'test' };
const done = (line: string) => process.stdout.write(`${line}\n`);

process.stdout.write('ready\n');
for (let n = Number(first); ; n++) {
  const id = `article-${n}`;
  const text = (version: number) => `Version ${version} of ${id}. `.repeat(200);
  await articles.add(article({ id, body: text(1) }), change);
  done(`${id} 1`);
  await votes.add({ guildId: null, userId: '7', question: `${id}?`, quotes: [] });
  done(`vote ${id}?`);
  await articles.correct(article({ id, body: text(2) }), 1, change);
  done(`${id} 2`);
  if (n % 2) continue;
  await articles.withdraw(id, 2, change);
  done(`${id} 3`);
}
