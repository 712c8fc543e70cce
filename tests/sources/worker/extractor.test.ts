import zlib from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import type { SourceFile } from '../../../src/sources/extract/sourceFile.ts';
import { createExtractor } from '../../../src/sources/worker/extractor.ts';
import { zip } from '../../support/zip.ts';

/** Little of both, so that the tests need neither long nor a large machine. */
const extractor = createExtractor({ timeoutMs: 4_000, heapMb: 128, growthMb: 200 });

afterAll(() => extractor.close());

function file(name: string, bytes: Uint8Array | string): SourceFile {
  return { bytes: Buffer.from(bytes), name, url: null, contentType: null };
}

const GOOD = file('a.html', '<title>T</title><h1>A title here</h1><p>The well is deep.</p>');

describe('createExtractor()', () => {
  it('reads a page in a worker', async () => {
    expect(await extractor.extract(GOOD)).toMatchObject({
      drafts: [{ title: 'A title here', body: 'The well is deep.' }],
    });
  });

  it('reads several at once, each with its own answer', async () => {
    const files = [1, 2, 3].map((n) => file(`${n}.txt`, `Title ${n}\n\nThe text ${n} is here.`));
    const read = await Promise.all(files.map((one) => extractor.extract(one)));
    expect(read.map(({ drafts }) => drafts[0]?.title)).toEqual(['Title 1', 'Title 2', 'Title 3']);
  });

  it.each([
    [
      'a page nested too deep',
      file('a.html', `<html>${'<div>'.repeat(300_000)}x`),
      /nested more than 2000 deep/,
    ],
    [
      'a page of a million attributes',
      file(
        'a.html',
        `<html><p ${Array.from({ length: 300_000 }, (_, n) => `a${n}=1`).join(' ')}>x`,
      ),
      /more than 4 seconds|too much memory/,
    ],
    [
      'a Word file that unpacks to gigabytes',
      file('a.docx', wordBomb()),
      /too much memory|more than 4 seconds/,
    ],
    [
      'a PDF that unpacks to gigabytes',
      file('a.pdf', pdfBomb()),
      /too much memory|more than 4 seconds/,
    ],
    ['a letter nested too deep', file('a.eml', mailBomb()), /nesting depth/],
    [
      'a feed that is broken',
      file('a.rss', `<rss version="2.0"><channel>${'<x>'.repeat(100_000)}`),
      /no feed that can be read/,
    ],
    ['a ZIP archive', file('a.zip', zip({ 'a.txt': 'x' })), /is a ZIP archive and no Word file/],
    [
      'a Word file that is none',
      file('a.docx', zip({ 'a.txt': 'x' })),
      /no Word file that can be read/,
    ],
    ['a PDF that is none', file('a.pdf', '%PDF-1.4 and no more'), /no PDF that can be read/],
    ['an empty page', file('a.html', '<html><body></body></html>'), /no text was found/],
    ['a table of values', file('a.csv', 'a,b\n1,2'), /is none of HTML, Markdown/],
    [
      'a text of a gigantic length',
      file('a.txt', `T\n\n${'word '.repeat(300_000)}`),
      /longer than 1,000,000 characters/,
    ],
  ])(
    'ends in a clear error: %s',
    async (_what, bad, message) => {
      await expect(extractor.extract(bad)).rejects.toMatchObject({
        name: 'ExtractError',
        message: expect.stringMatching(message),
      });
      // What comes after it is read as ever.
      expect(await extractor.extract(GOOD)).toMatchObject({ drafts: [{ title: 'A title here' }] });
    },
    30_000,
  );

  it('expands no entity that a feed defines itself, and reads no file for it', async () => {
    const lol = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((name, at) => {
      const value = at === 0 ? 'lol'.repeat(100) : `&${'abcdefgh'[at - 1]};`.repeat(10);
      return `<!ENTITY ${name} "${value}">`;
    });
    const feed = (entity: string) =>
      `<?xml version="1.0"?><!DOCTYPE rss [${lol.join('')}<!ENTITY x SYSTEM "file:///etc/passwd">]>` +
      `<rss version="2.0"><channel><title>T</title><item><title>A ${entity} title</title><link>https://x.example/</link></item></channel></rss>`;
    for (const entity of ['&h;', '&x;']) {
      const read = await extractor
        .extract(file('a.rss', feed(entity)))
        .catch((error: Error) => error);
      const text = read instanceof Error ? read.message : JSON.stringify(read);
      expect(text.length).toBeLessThan(2_000);
      expect(text).not.toContain('root:');
    }
  });
});

function wordBomb(): Buffer {
  const types =
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
  const relations =
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
  return zip({
    '[Content_Types].xml': types,
    '_rels/.rels': relations,
    'word/document.xml': Buffer.alloc(300_000_000, ' '),
  });
}

/** A page whose content is packed twice: a few kilobytes become a gigabyte. */
function pdfBomb(): Buffer {
  const once = zlib.deflateSync(Buffer.alloc(300_000_000, ' '), { level: 1 });
  const content = zlib.deflateSync(once);
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Count 1/Kids[3 0 R]>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<<>>/Contents 4 0 R>>',
  ].map((text, at) => Buffer.from(`${at + 1} 0 obj\n${text}\nendobj\n`));
  return Buffer.concat([
    Buffer.from('%PDF-1.4\n'),
    ...objects,
    Buffer.from(`4 0 obj\n<</Length ${content.length}/Filter[/FlateDecode/FlateDecode]>>stream\n`),
    content,
    Buffer.from('\nendstream\nendobj\ntrailer<</Size 5/Root 1 0 R>>\n%%EOF\n'),
  ]);
}

function mailBomb(): string {
  const parts = Array.from(
    { length: 2_000 },
    (_, n) => `Content-Type: multipart/mixed; boundary="b${n}"\r\n\r\n--b${n}\r\n`,
  );
  return `From: a@b.example\r\nSubject: x\r\nMIME-Version: 1.0\r\n${parts.join('')}`;
}
