import { promises as fs } from 'node:fs';
import { type Model, SHIPPED_MODEL } from '../src/answer/ranking/model.ts';

const FILE = 'training/folds.json';

/** The models that were learnt without the articles of one fold each, in the folds' order. */
export async function readFoldModels(): Promise<Model[]> {
  const learnt = JSON.parse(await fs.readFile(FILE, 'utf8')) as Omit<Model, 'reader'>[];
  return learnt.map((model) => ({ ...model, reader: SHIPPED_MODEL.reader }));
}

/** Stores them beside the figures of the training. */
export async function writeFoldModels(models: readonly Omit<Model, 'reader'>[]): Promise<void> {
  await fs.writeFile(FILE, `${JSON.stringify(models, null, 1)}\n`);
}
