import { promises as fs } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { articleKey } from '../../src/answer/receipt/receiptOf.ts';
import { openLiveCorpora } from '../../src/app/liveCorpora.ts';
import type { Article } from '../../src/corpus/article.ts';
import { CorpusFolder } from '../../src/corpus/corpusFolder.ts';
import { formatArticle } from '../../src/corpus/formatArticle.ts';
import { buildIndex } from '../../src/search/buildIndex.ts';
import { articleStore } from '../../src/store/articleStore.ts';
import { OPERATORS } from '../../src/store/collections.ts';
import { openDatabase } from '../../src/store/openDatabase.ts';

const LOOP_RESOLUTION_MS = 5;
const PATIENCE_MS = 60_000;
/** Between two changes, so that one does not wait for the other. */
const REST_MS = 3_000;
const NS_PER_MS = 1e6;
const SENTENCE = 'The lighthouse of Amara was painted in seven colours';

export interface ChangeResult {
  readonly articles: number;
  readonly sentences: number;
  readonly openS: number;
  readonly changes: readonly {
    readonly what: string;
    /** From the change to the answer that shows it. */
    readonly seenMs: number;
    /** The longest time in which nothing else of the process got its turn. */
    readonly longestPauseMs: number;
  }[];
}

/** What a running bot does when an article changes: a file, and one of the database. */
export async function measureChange(
  articles: readonly Article[],
  { runs }: { readonly runs: number },
): Promise<ChangeResult> {
  const home = await fs.mkdtemp(path.join(os.tmpdir(), 'verbatim-change-'));
  const corpusDir = path.join(home, 'corpus');
  await fs.mkdir(corpusDir);
  const write = (id: string, title: string, body: string) => {
    const formatted = formatArticle({ title }, body, id);
    if ('problems' in formatted) return null;
    return fs.writeFile(path.join(corpusDir, `${id}.md`), formatted.fileText);
  };
  const names = new Map(articles.map((article, at) => [`a${at}`, article]));
  for (const [id, { title, body }] of names) await write(id, title, body);
  const started = performance.now();
  const folder = new CorpusFolder(corpusDir);
  const index = await buildIndex((await folder.read()).articles);
  const db = await openDatabase({ dataFolder: home, report: () => {} });
  const store = articleStore(db, { keyOf: articleKey });
  const nothing = () => {};
  const corpora = await openLiveCorpora({
    ...{ corpusDir, folder, index, articles: store, applicationId: '1', recordsFiles: true },
    log: { debug: nothing, info: nothing, warn: nothing, error: nothing },
  });
  const { ask } = await corpora.corpusOf(null, 'operator');
  const result = {
    articles: index.articleCount,
    sentences: index.sentenceCount,
    openS: (performance.now() - started) / 1_000,
    changes: [] as ChangeResult['changes'][number][],
  };
  const delay = monitorEventLoopDelay({ resolution: LOOP_RESOLUTION_MS });
  async function time(what: string, change: () => Promise<unknown>, text: string | null) {
    await sleep(REST_MS);
    const seen = new Promise<void>((resolve) => corpora.onChange(() => resolve()));
    delay.reset();
    delay.enable();
    const from = performance.now();
    await change();
    await Promise.race([seen, sleep(PATIENCE_MS)]);
    delay.disable();
    const { quotes } = await ask('what was the lighthouse of Amara painted in?', { limit: 1 });
    const isShown = quotes[0]?.text.startsWith(SENTENCE) ? quotes[0].text : null;
    if (isShown !== text) throw new Error(`${what}: ${isShown} is quoted, not ${text}`);
    const seenMs = performance.now() - from;
    result.changes.push({ what, seenMs, longestPauseMs: delay.max / NS_PER_MS });
  }
  // The versions of all files are written at the first start; a change comes after that, as a rule.
  await corpora.versionsOf('000000', null);
  const more = articles[0]?.body ?? '';
  const change = { collection: OPERATORS, who: 'terminal', why: '' };
  for (let run = 0; run < runs; run++) {
    const text = (what: string) => `${SENTENCE} ${what} in ${1900 + run}.`;
    const body = (what: string) => `${text(what)}\n\n${more}`;
    await time(
      'file added',
      async () => write('new', 'The lighthouse', body('first')),
      text('first'),
    );
    await time(
      'file edited',
      async () => write('new', 'The lighthouse', body('again')),
      text('again'),
    );
    await time('file removed', () => fs.rm(path.join(corpusDir, 'new.md')), null);
    const [template] = articles;
    if (!template) break;
    const article = { ...template, id: `db${run}`, title: 'The lighthouse' };
    await time(
      'article added to the database',
      () => store.add({ ...article, body: body('there') }, change),
      text('there'),
    );
    await time('article withdrawn there', () => store.withdraw(`db${run}`, 1, change), null);
  }
  await corpora.stop();
  await db.destroy();
  await fs.rm(home, { recursive: true, force: true });
  return result;
}
