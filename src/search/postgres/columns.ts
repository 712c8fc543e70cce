import type { SentenceSpan } from '../../text/sentences/sentenceKind.ts';
import type { IndexedArticle } from '../indexedArticle.ts';
import { makeTermTable } from '../termTable.ts';

/** An article's columns without what stands in fields of its row. */
export type Columns = Omit<IndexedArticle, 'article' | 'firstId'>;

const KINDS: readonly SentenceSpan['kind'][] = ['sentence', 'fragment'];
const SECTIONS = 15;
const ALIGNED = 4;

/** Where the sentences' places stand in the bytes, after the lengths of the sections and the days; and the bytes of each. */
export const SPANS = { from: 4 * SECTIONS + 24, each: 12 };

/**
 * An article's columns as bytes: the sections' lengths, then the sections, each on a multiple of four bytes. `termCounts` is
 * made for the terms' numbers, and so are all that hold some: see `renumbered`.
 */
export function packColumns(article: Omit<IndexedArticle, 'article' | 'firstId'>): Buffer {
  const days = [article.publishedDay, article.publishedFrom, article.publishedTo];
  const sections = [
    // A day's number, and whether there is one.
    Int32Array.from(days.flatMap((day) => [day ?? 0, day === null ? 0 : 1])),
    Uint32Array.from(
      article.spans.flatMap(({ start, end, kind }) => [start, end, KINDS.indexOf(kind)]),
    ),
    article.wordStart,
    article.terms,
    article.traits,
    article.contentLengths,
    Uint32Array.from(
      [...article.phrases].flatMap(([position, ids]) => [position, ids.length, ...ids]),
    ),
    article.termCounts.slots,
    article.termCounts.counts,
    Uint32Array.from(article.titleTerms),
    article.dates.starts,
    article.dates.json,
    article.quantities.starts,
    article.quantities.json,
    article.speakers,
  ];
  const lengths = Uint32Array.from(sections, ({ byteLength }) => byteLength);
  const bytes = Buffer.alloc(
    lengths.byteLength + lengths.reduce((sum, length) => sum + padded(length), 0),
  );
  let at = 0;
  for (const { buffer, byteOffset, byteLength } of [lengths, ...sections]) {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += padded(byteLength);
  }
  return bytes;
}

/** The columns that `packColumns` made bytes of. */
export function unpackColumns(packed: Uint8Array): Columns {
  // Numbers of four bytes are read in place, which needs a place that is a multiple of four.
  const bytes = packed.byteOffset % ALIGNED === 0 ? packed : packed.slice();
  const lengths = new Uint32Array(bytes.buffer, bytes.byteOffset, SECTIONS);
  const places: number[] = [];
  let at = lengths.byteLength;
  for (const length of lengths) {
    places.push(at);
    at += padded(length);
  }
  const from = (section: number) => bytes.byteOffset + (places[section] ?? 0);
  const size = (section: number) => lengths[section] ?? 0;
  const { buffer } = bytes;
  const u32 = (section: number) => new Uint32Array(buffer, from(section), size(section) / 4);
  const i32 = (section: number) => new Int32Array(buffer, from(section), size(section) / 4);
  const u16 = (section: number) => new Uint16Array(buffer, from(section), size(section) / 2);
  const u8 = (section: number) => new Uint8Array(buffer, from(section), size(section));
  const days = i32(0);
  const day = (which: number) => (days[2 * which + 1] === 1 ? (days[2 * which] ?? null) : null);
  const contentLengths = u16(5);
  return {
    ...{ publishedDay: day(0), publishedFrom: day(1), publishedTo: day(2) },
    spans: spansFrom(u32(1)),
    ...{ wordStart: u32(2), terms: u32(3), traits: u16(4), contentLengths },
    contentLength: contentLengths.reduce((sum, length) => sum + length, 0),
    phrases: phrasesFrom(u32(6)),
    termCounts: { slots: u32(7), counts: u16(8) },
    titleTerms: new Set(u32(9)),
    dates: { starts: u32(10), json: u8(11) },
    quantities: { starts: u32(12), json: u8(13) },
    speakers: i32(14),
  };
}

/** Columns with other numbers for their terms. */
export function renumbered(
  columns: Columns,
  contentTerms: readonly number[],
  numberOf: (id: number) => number,
): Columns {
  return {
    ...columns,
    terms: columns.terms.map(numberOf),
    phrases: new Map(Array.from(columns.phrases, ([at, ids]) => [at, ids.map(numberOf)])),
    termCounts: makeTermTable(contentTerms.map(numberOf)),
    titleTerms: new Set(Array.from(columns.titleTerms, numberOf)),
  };
}

function padded(length: number): number {
  return Math.ceil(length / ALIGNED) * ALIGNED;
}

export function spansFrom(numbers: Uint32Array): SentenceSpan[] {
  const spans: SentenceSpan[] = [];
  for (let i = 0; i < numbers.length; i += 3) {
    const [start = 0, end = 0, kind = 0] = numbers.subarray(i, i + 3);
    spans.push({ start, end, kind: KINDS[kind] ?? 'sentence' });
  }
  return spans;
}

function phrasesFrom(numbers: Uint32Array): Map<number, number[]> {
  const phrases = new Map<number, number[]>();
  for (let i = 0; i < numbers.length; ) {
    const [position = 0, count = 0] = numbers.subarray(i, i + 2);
    phrases.set(position, [...numbers.subarray(i + 2, i + 2 + count)]);
    i += 2 + count;
  }
  return phrases;
}
