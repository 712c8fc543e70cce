import { promises as fs } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../src/corpus/readCorpus.ts';
import { fieldsOf, folderStore, idOf } from '../../src/sources/articleStore.ts';
import type { Draft } from '../../src/sources/draft.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const DRAFT: Draft = {
  title: 'Port of Amara reopens',
  published: { value: '2023-08-14', from: 'meta', detail: 'date' },
  publisher: null,
  author: 'Lena Okoro',
  url: 'https://courier.example/a',
  language: 'en',
  body: 'The port opened.\n\nIt had been shut.',
  doubts: [],
};

const NEW = { id: 'port', isIdFixed: false, fields: fieldsOf(DRAFT), body: DRAFT.body };

describe('folderStore()', () => {
  it('writes an article that is read back as it is', async () => {
    const folder = path.join(await temporaryFolder(), 'corpus');
    const { article, place } = await folderStore(folder).addArticle(NEW);
    expect(place).toBe(path.join(folder, 'port.md'));
    expect((await readCorpus(folder)).articles).toEqual([article]);
    expect(article).toMatchObject({
      title: 'Port of Amara reopens',
      published: '2023-08-14',
      author: 'Lena Okoro',
      body: DRAFT.body,
    });
  });

  it('numbers an id that is taken, also where several are added at once', async () => {
    const folder = await temporaryFolder();
    const store = folderStore(folder);
    const added = await Promise.all(
      ['A.', 'B.', 'C.'].map((body) => store.addArticle({ ...NEW, body })),
    );
    expect(added.map(({ article }) => article.id).sort()).toEqual(['port', 'port-2', 'port-3']);
    expect((await readCorpus(folder)).articles.map(({ body }) => body).sort()).toEqual([
      'A.',
      'B.',
      'C.',
    ]);
  });

  it('never writes over a file whose name the user chose', async () => {
    const folder = await temporaryFolder({ 'port.md': 'mine' });
    await expect(folderStore(folder).addArticle({ ...NEW, isIdFixed: true })).rejects.toThrow(
      /is there already; nothing is ever overwritten/,
    );
    expect(await fs.readFile(path.join(folder, 'port.md'), 'utf8')).toBe('mine');
  });

  it.each([
    [
      'a field that is wrong',
      { ...NEW, fields: { ...NEW.fields, published: '2023-13' } },
      /"2023-13" is not a date/,
    ],
    ['no title', { ...NEW, fields: { ...NEW.fields, title: '' } }, /title: is empty/],
    ['an id that hides the file', { ...NEW, id: '.port' }, /cannot be its id/],
    ['no text', { ...NEW, body: '' }, /no text/],
  ])('refuses %s and leaves nothing behind', async (_what, article, message) => {
    const folder = await temporaryFolder();
    await expect(folderStore(folder).addArticle(article)).rejects.toThrow(message);
    expect(await fs.readdir(folder)).toEqual([]);
  });

  it('keeps any title and text, or says that it cannot', async () => {
    const folder = await temporaryFolder();
    const store = folderStore(folder);
    await fc.assert(
      fc.asyncProperty(
        fc.string({ minLength: 1 }),
        fc.string({ minLength: 1, unit: 'grapheme' }),
        async (title, body) => {
          const added = await store
            .addArticle({ ...NEW, fields: { ...NEW.fields, title }, body })
            .catch((error: Error) => error);
          if (added instanceof Error) {
            expect(added.name).toBe('StoreError');
            return;
          }
          expect(added.article.body).toBe(body);
          expect(added.article.title).toBe(title.trim());
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe('fieldsOf()', () => {
  it('puts what the user says before what the source says', () => {
    expect(fieldsOf(DRAFT, { title: 'Mine', publisher: 'Courier' })).toMatchObject({
      title: 'Mine',
      publisher: 'Courier',
      author: 'Lena Okoro',
    });
  });

  it('leaves a language out that is no tag', () => {
    expect(fieldsOf({ ...DRAFT, language: 'english, please' })).not.toHaveProperty('language');
  });
});

describe('idOf()', () => {
  it('is made of the date and the words of the title', () => {
    expect(idOf(DRAFT)).toBe('2023-08-14-port-of-amara-reopens');
    expect(idOf({ ...DRAFT, published: null, title: 'Côte d’Ivoire: “850” soldiers/../x' })).toBe(
      'cote-d-ivoire-850-soldiers-x',
    );
  });

  it('ends at a word, where the title is long', () => {
    const id = idOf({ ...DRAFT, title: 'word '.repeat(100) });
    expect(id.length).toBeLessThanOrEqual(80);
    expect(id).toMatch(/-word$/);
  });
});
