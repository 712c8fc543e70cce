import { promises as fs } from 'node:fs';
import { type Model, SHIPPED_MODEL } from '../src/answer/ranking/model.ts';

const FILE = 'training/folds.json';

/** The models that were learnt without the articles of one fold each, in the folds' order. */
export async function readFoldModels(): Promise<Model[]> {
  const learnt = JSON.parse(await fs.readFile(FILE, 'utf8')) as Omit<Model, 'readerWeight'>[];
  return learnt.map((model) => ({ ...model, readerWeight: SHIPPED_MODEL.readerWeight }));
}

/** Stores them beside the figures of the training. */
export async function writeFoldModels(
  models: readonly Omit<Model, 'readerWeight'>[],
): Promise<void> {
  await fs.writeFile(FILE, `${JSON.stringify(models, null, 1)}\n`);
}
