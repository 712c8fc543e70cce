import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createReader, type Reader, type ReaderOptions } from '../../src/reader/createReader.ts';
import { loadNetwork } from '../../src/reader/network.ts';
import { lexiconFile } from '../../src/text/lexicon/readLexicon.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const QUESTION = 'Who won the race?';
const PASSAGES = [
  { title: 'A race', text: 'Ann Lee won the race by two seconds.' },
  { title: '', text: 'Bread is baked from flour and water.' },
];
/** A quiet machine takes a second to start the worker from the sources; a loaded one far longer. */
const PATIENCE = { timeLimitMs: 25_000 };

const open: Reader[] = [];
function readerWith(options: ReaderOptions = {}): Reader {
  const reader = createReader({ ...PATIENCE, ...options });
  open.push(reader);
  return reader;
}
afterEach(async () => {
  await Promise.all(open.splice(0).map((reader) => reader.close()));
});

describe('createReader()', () => {
  it('gives the logits that the network gives, in the order of the passages', async () => {
    const network = await loadNetwork(path.dirname(lexiconFile('reader/weights.bin')));
    const logits = PASSAGES.map((one) => network.score(network.tokensOf(QUESTION, one)));
    const reader = readerWith();
    expect(await reader.read(QUESTION, PASSAGES)).toEqual({ status: 'read', logits });
    // The first one is remembered, the others are read, and none takes another one's place.
    const more = [{ title: '', text: 'Lee was second.' }, ...PASSAGES.toReversed()];
    const reading = await reader.read(QUESTION, more);
    expect(reading.status === 'read' && reading.logits.slice(1)).toEqual(logits.toReversed());
  });

  it('answers questions that are asked at once, each with its own logits', async () => {
    const reader = readerWith();
    const questions = ['Who won the race?', 'What is bread baked from?'];
    const readings = await Promise.all(questions.map((one) => reader.read(one, PASSAGES)));
    const [race = [], bread = []] = readings.map((one) =>
      one.status === 'read' ? one.logits : [],
    );
    expect(race[0]).toBeGreaterThan(race[1] ?? Number.POSITIVE_INFINITY);
    expect(bread[1]).toBeGreaterThan(bread[0] ?? Number.POSITIVE_INFINITY);
  });

  it('never keeps other work waiting', async () => {
    const reader = readerWith();
    const passages = Array.from({ length: 30 }, (_, i) => ({
      title: '',
      text: `${PASSAGES[0]?.text} ${i}`,
    }));
    let turns = 0;
    const timer = setInterval(() => turns++, 1);
    await reader.read(QUESTION, passages);
    clearInterval(timer);
    expect(turns).toBeGreaterThan(20);
  });

  it('is late where the time is over, and reads nothing in vain', async () => {
    const reader = readerWith({ timeLimitMs: 0 });
    expect(await reader.read(QUESTION, PASSAGES)).toEqual({ status: 'late' });
  });

  it('has nothing to read in no passages, and starts no thread for it', async () => {
    expect(await readerWith({ folder: '/nowhere' }).read(QUESTION, [])).toEqual({
      status: 'read',
      logits: [],
    });
  });

  it('says once that the weights are missing, and goes on saying so to those who ask', async () => {
    const onUnavailable = vi.fn();
    const folder = await temporaryFolder();
    const reader = readerWith({ folder, onUnavailable });
    const readings = await Promise.all([
      reader.read(QUESTION, PASSAGES),
      reader.read('Another one?', PASSAGES),
    ]);
    readings.push(await reader.read(QUESTION, PASSAGES));
    for (const reading of readings) {
      expect(reading.status).toBe('unavailable');
      expect(reading.status === 'unavailable' && reading.reason).toContain(folder);
    }
    expect(onUnavailable).toHaveBeenCalledOnce();
  });

  it('lets go of those who wait when it is closed', async () => {
    const onUnavailable = vi.fn();
    const reader = readerWith({ onUnavailable });
    const reading = reader.read(QUESTION, PASSAGES);
    await reader.close();
    await reader.close();
    expect(await reading).toEqual({ status: 'unavailable', reason: 'The reader was closed' });
    expect(await reader.read('Another one?', PASSAGES)).toMatchObject({ status: 'unavailable' });
    expect(onUnavailable).not.toHaveBeenCalled();
  });
});
