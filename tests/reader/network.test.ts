import { promises as fs, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadNetwork, type Network } from '../../src/reader/network.ts';
import { lexiconFile } from '../../src/text/lexicon/readLexicon.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

interface Row {
  readonly question: string;
  readonly sentence: string;
  readonly title: string;
  readonly ids: readonly number[];
  readonly ofQuestion: number;
  /** By PyTorch, with the rounded weights. */
  readonly logit: number;
  /** By PyTorch, with the weights as they were learnt. */
  readonly unrounded: number;
}

/** Written by training/reader/export.py together with the weights. */
const rows = JSON.parse(
  readFileSync(new URL('scores.json', import.meta.url), 'utf8'),
) as readonly Row[];
const folder = path.dirname(lexiconFile('reader/weights.bin'));

describe('loadNetwork()', () => {
  let network: Network;
  beforeAll(async () => {
    network = await loadNetwork(folder);
  });

  it.each(rows)('reads "$question" and "$sentence" as PyTorch does', (row) => {
    const tokens = network.tokensOf(row.question, { title: row.title, text: row.sentence });
    expect(tokens).toEqual({ ids: row.ids, ofQuestion: row.ofQuestion });
    // What is left is the rounding of each step's input to 14 bits, and of the weights to 8.
    expect(Math.abs(network.score(tokens) - row.logit)).toBeLessThan(0.03);
    expect(Math.abs(network.score(tokens) - row.unrounded)).toBeLessThan(0.5);
  });

  it('gives the same bits whatever was read before', () => {
    const tokens = rows.map(({ ids, ofQuestion }) => ({ ids, ofQuestion }));
    const first = tokens.map((pair) => network.score(pair));
    const again = [...tokens].reverse().map((pair) => network.score(pair));
    expect(again.reverse()).toEqual(first);
  });

  it('tells the sentence that answers from its neighbour', () => {
    const logit = (text: string) =>
      network.score(network.tokensOf('Who won the race?', { title: '', text }));
    const answer = logit('Ann Lee won the race by two seconds.');
    expect(answer).toBeGreaterThan(logit('The race was held in May 2019 under a clear sky.'));
    expect(answer).toBeGreaterThan(logit('Bread is baked from flour and water.'));
  });

  it.each([
    ['cut short', (bytes: Buffer) => bytes.subarray(0, 5000), 'weights.bin is not whole'],
    ['of something else', () => Buffer.from('{}'), 'weights.bin does not fit vocabulary.txt'],
  ])('says so where the weights are %s', async (_what, damage, message) => {
    const copy = await temporaryFolder();
    await fs.cp(folder, copy, { recursive: true });
    const file = path.join(copy, 'weights.bin');
    await fs.writeFile(file, damage(await fs.readFile(file)));
    await expect(loadNetwork(copy)).rejects.toThrow(message);
  });
});
