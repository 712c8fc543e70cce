import { setImmediate } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { loadNetwork } from './network.ts';
import type { ReadReply, ReadRequest } from './readerMessages.ts';

// The thread in which the reader works, so that nothing else ever waits for it.

const port = parentPort;
if (port === null) throw new Error('Cannot start the reader: it runs as a worker thread');
const network = await loadNetwork(String(workerData));

/** Requests are read one after another, in the order in which they came. */
let last = Promise.resolve();
port.on('message', (request: ReadRequest) => {
  last = last.then(() => read(request));
});

async function read({ id, question, passages, deadline }: ReadRequest): Promise<void> {
  const logits: number[] = [];
  for (const passage of passages) {
    if (Date.now() >= deadline) break;
    logits.push(network.score(network.tokensOf(question, passage)));
    // Lets the thread be ended between two pairs.
    await setImmediate();
  }
  port?.postMessage({ id, logits } satisfies ReadReply);
}
