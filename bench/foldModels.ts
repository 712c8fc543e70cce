import { promises as fs } from 'node:fs';
import type { Model } from '../src/answer/ranking/model.ts';

const FILE = 'training/folds.json';

/** The models that were learnt without the articles of one fold each, in the folds' order. */
export async function readFoldModels(): Promise<Model[]> {
  return JSON.parse(await fs.readFile(FILE, 'utf8')) as Model[];
}

/** Stores them beside the figures of the training. */
export async function writeFoldModels(models: readonly Model[]): Promise<void> {
  await fs.writeFile(FILE, `${JSON.stringify(models, null, 1)}\n`);
}
