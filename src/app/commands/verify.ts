import { articleKey } from '../../answer/receipt/receiptOf.ts';
import {
  type PastVersion,
  pastOf,
  readReceipt,
  verifyReceipt,
} from '../../answer/receipt/verifyReceipt.ts';
import { CorpusFolder } from '../../corpus/corpusFolder.ts';
import type { Progress } from '../../corpus/readCorpus.ts';
import { catalogueOf } from '../../search/catalogue.ts';
import { verificationJson } from '../../terminal/answerJson.ts';
import { renderVerification } from '../../terminal/renderVerification.ts';
import { styleFor } from '../../terminal/style.ts';
import { exitStatus } from '../exitStatus.ts';
import type { Io } from '../io.ts';
import { openIndex } from '../openIndex.ts';
import { write } from '../write.ts';

interface VerifyOptions {
  readonly corpus: string;
  readonly json?: true;
}

/**
 * `verbatim verify`: whether the words of a quote still stand in the corpus, by the quote's id.
 *
 * @param options the corpus folder, and whether as JSON.
 * @param id as typed, with or without what stands around it.
 * @param io what the program writes; its environment says where the bot's database is.
 * @returns 0 where the words stand, 1 where they do not, 2 for what is no id.
 * @throws UserError for problems of the corpus.
 */
export async function verify(id: string, { corpus, json }: VerifyOptions, io: Io): Promise<number> {
  const folder = new CorpusFolder(corpus);
  const read = (onProgress: Progress) => folder.read(onProgress);
  const verification = verifyReceipt(id, catalogueOf(await openIndex(corpus, io, { read })));
  const isGone = verification.status === 'changed' || verification.status === 'withdrawn';
  const bare = readReceipt(id);
  const past =
    isGone && bare !== null ? pastOf(bare, await versionsOf(bare, { corpus, folder }, io)) : null;
  const output = json
    ? `${verificationJson(verification, past)}\n`
    : renderVerification(verification, styleFor(io.stdout, io.env), past);
  await write(io.stdout, output);
  if (verification.status === 'malformed') return exitStatus.error;
  const stands = verification.status === 'same' || verification.status === 'moved';
  return stands ? exitStatus.answered : exitStatus.nothingFound;
}

interface Read {
  readonly corpus: string;
  readonly folder: CorpusFolder;
}

/** From the bot's database, where there is one, and from what the files say of themselves. */
async function versionsOf(id: string, { corpus, folder }: Read, io: Io): Promise<PastVersion[]> {
  const key = id.split('-', 1)[0] ?? '';
  const kept = await import('../readVersions.ts').then(({ readVersions }) =>
    readVersions(key, { corpus, io }),
  );
  if (kept.length > 0) return kept;
  const ofKey = folder.articles.withdrawn.filter((article) => articleKey(article.id) === key);
  return ofKey.flatMap((article) => {
    const version = { collection: corpus, article, who: 'file', at: new Date() };
    return [
      { ...version, action: 'added', why: '' } as const,
      { ...version, action: 'withdrawn', why: article.withdrawn?.because ?? '' } as const,
    ];
  });
}
