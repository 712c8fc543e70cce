import { parentPort } from 'node:worker_threads';
import { extract } from '../extract/extract.ts';
import { ExtractError, type SourceFile } from '../extract/sourceFile.ts';
import type { WorkerAnswer } from './extractor.ts';

/** The worker's side: reads what it is sent, one file after the other. */
parentPort?.on('message', async (file: SourceFile) => {
  parentPort?.postMessage(await answerTo(file));
});

async function answerTo(file: SourceFile): Promise<WorkerAnswer> {
  try {
    return { extraction: await extract(file) };
  } catch (error) {
    if (error instanceof ExtractError) return { refused: error.message };
    const message = error instanceof Error ? error.message : String(error);
    // Libraries add lines about where to report it.
    return { broken: message.split('\n', 1)[0] ?? '' };
  }
}
