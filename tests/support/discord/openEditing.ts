import { onTestFinished } from 'vitest';
import { articleKey } from '../../../src/answer/receipt/receiptOf.ts';
import { openLiveCorpora } from '../../../src/app/liveCorpora.ts';
import { CorpusFolder } from '../../../src/corpus/corpusFolder.ts';
import { createEditing } from '../../../src/discord/editing/editing.ts';
import { settingsStore } from '../../../src/discord/panel/settingsStore.ts';
import { buildIndex } from '../../../src/search/buildIndex.ts';
import type { WaitingDraft } from '../../../src/sources/feeds/feedStore.ts';
import { createFetcher } from '../../../src/sources/fetch/fetcher.ts';
import { createExtractor } from '../../../src/sources/worker/extractor.ts';
import { articleStore } from '../../../src/store/articleStore.ts';
import { auditLog } from '../../../src/store/auditLog.ts';
import { feedStore } from '../../../src/store/feedStore.ts';
import { recallStore } from '../../../src/store/recallStore.ts';
import type { Database } from '../../../src/store/schema.ts';
import { settingsRows } from '../../../src/store/settingsRows.ts';
import { temporaryFolder } from '../temporaryFolder.ts';
import { testServices } from '../testServices.ts';
import { collectingLog } from './collectingLog.ts';
import type { Discord } from './startDiscord.ts';

interface Options {
  /** Hosts of this machine that may be fetched from. */
  readonly hosts?: readonly string[];
  /** The operator's articles, by the names of their files. */
  readonly files?: Readonly<Record<string, string>>;
}

/** What a bot draws on whose servers have articles of their own: the product's parts, on a database of the test's. */
export async function openEditing(
  { world, apiUrl }: Discord,
  db: Database,
  { hosts = [], files = {} }: Options = {},
) {
  const { applicationId } = world.bot;
  const corpusDir = await temporaryFolder(files);
  const folder = new CorpusFolder(corpusDir);
  const { articles: ofFiles } = await folder.read();
  const articles = articleStore(db, { keyOf: articleKey });
  const corpora = await openLiveCorpora({
    ...{ corpusDir, folder, index: await buildIndex(ofFiles), applicationId, articles },
    ...{ recordsFiles: true, log: collectingLog(() => {}) },
  });
  onTestFinished(corpora.stop);
  const extractor = createExtractor();
  onTestFinished(extractor.close);
  // Its libraries are loaded first, which takes a while on a busy machine.
  const bytes = Buffer.from('The sea is wide.');
  await extractor.extract({ bytes, name: 'sea.txt', url: null, contentType: null });
  const audit = auditLog(db, { applicationId });
  const { ask, askAtOnce, figures, catalogue } = await corpora.corpusOf(null, 'both');
  return {
    ...testServices(),
    ...{ ask, askAtOnce, figures, catalogue, audit },
    settings: settingsStore(settingsRows(db, applicationId), { report: () => {} }),
    recalls: recallStore(db, { applicationId }),
    corpusOf: corpora.corpusOf,
    versionsOf: corpora.versionsOf,
    onCorpusChange: corpora.onChange,
    editing: createEditing({
      ...{ applicationId, articles, audit, extractor, catchUp: corpora.catchUp },
      fetcher: createFetcher({ userAgent: 'Test/1.0', allowHosts: hosts, pauseMs: 0 }),
      feedsOf: (collection, who) => feedStore<WaitingDraft['draft']>(db, { collection, who }),
      ownHost: new URL(apiUrl).host,
    }),
  };
}
