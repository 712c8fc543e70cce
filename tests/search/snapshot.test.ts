import { promises as fs } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answer/answerQuestion.ts';
import { buildIndex } from '../../src/search/buildIndex.ts';
import { readSnapshot, snapshotKey, writeSnapshot } from '../../src/search/snapshot.ts';
import { article } from '../support/articles.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const ARTICLES = [
  article({ id: 'a', body: 'About 650 U.S. troops are in Niger. They may be pulled out soon.' }),
  article({ id: 'b', title: 'Elections in Chad', body: 'The vote is held in May.' }),
];
const KEY = snapshotKey(ARTICLES, '1');

async function stored(): Promise<string> {
  const file = path.join(await temporaryFolder(), 'deep', 'x.index');
  await writeSnapshot(file, await buildIndex(ARTICLES), KEY);
  return file;
}

describe('a snapshot', () => {
  it('answers as the index that it was made of', async () => {
    const [fresh, taken] = [
      await buildIndex(ARTICLES),
      await readSnapshot(await stored(), ARTICLES, KEY),
    ];
    for (const question of [
      'how many US troops?',
      'when is the vote in Chad?',
      'trops in nigr',
      'who?',
    ]) {
      expect(taken && answerQuestion(question, taken, { limit: 3 })).toEqual(
        answerQuestion(question, fresh, { limit: 3 }),
      );
    }
  });

  it('lets articles come and go', async () => {
    const taken = await readSnapshot(await stored(), ARTICLES, KEY);
    taken?.remove('a');
    taken?.add(article({ id: 'c', body: 'Some 300 French troops left.' }));
    expect(taken?.articles.map(({ id }) => id)).toEqual(['b', 'c']);
    expect(taken?.sentencesWith('troop')).toHaveLength(1);
  });

  it('is not taken up where it is missing, cut off, changed or not one', async () => {
    const file = await stored();
    const bytes = await fs.readFile(file);
    expect(await readSnapshot(`${file}.missing`, ARTICLES, KEY)).toBeNull();
    const broken = [
      bytes.subarray(0, -1),
      Buffer.from(bytes).fill(0, 60, 61),
      Buffer.alloc(0),
      Buffer.from('x'),
    ];
    for (const content of broken) {
      await fs.writeFile(file, content);
      expect(await readSnapshot(file, ARTICLES, KEY)).toBeNull();
    }
  });

  it('is not taken up for other articles or by another version of the program', async () => {
    const file = await stored();
    const others = [article({ id: 'a' })];
    expect(await readSnapshot(file, others, snapshotKey(others, '1'))).toBeNull();
    expect(await readSnapshot(file, ARTICLES, snapshotKey(ARTICLES, '2'))).toBeNull();
  });

  it('leaves nothing else behind, and old ones go', async () => {
    const folder = await temporaryFolder();
    const index = await buildIndex(ARTICLES);
    for (const name of ['1', '2', '3', '4', '5', '6']) {
      await writeSnapshot(path.join(folder, `${name}.index`), index, KEY);
    }
    const names = await fs.readdir(folder);
    expect(names).toHaveLength(4);
    expect(names).toContain('6.index');
  });
});
