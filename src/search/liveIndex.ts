import { setImmediate } from 'node:timers/promises';
import type { Article } from '../corpus/article.ts';
import { type Catalogue, catalogueOf } from './catalogue.ts';
import type { SentenceIndex } from './sentenceIndex.ts';

/** How long to work before other work of the process gets its turn. */
const TURN_MS = 10;

export interface ArticleChanges {
  /** New ones, and those that take the place of another version. */
  readonly changed: readonly Article[];
  /** The ids of those that go. */
  readonly removed: readonly string[];
}

/** An index that follows its articles while it is searched, without holding up the process. */
export class LiveIndex {
  readonly index: SentenceIndex;
  #catalogue: Catalogue;
  #last: Promise<void> = Promise.resolve();

  constructor(index: SentenceIndex) {
    this.index = index;
    this.#catalogue = catalogueOf(index);
  }

  /** The same object until something changes. */
  get catalogue(): Catalogue {
    return this.#catalogue;
  }

  /** Takes changes in, those of one call after those of the one before. */
  apply(changes: ArticleChanges): Promise<void> {
    this.#last = this.#last.then(() => this.#take(changes));
    return this.#last;
  }

  async #take({ changed, removed }: ArticleChanges): Promise<void> {
    for (const id of [...removed, ...changed.map((article) => article.id)]) {
      await gently(this.index.removing(id));
    }
    for (const article of changed) await gently(this.index.adding(article));
    this.#catalogue = catalogueOf(this.index);
  }
}

async function gently(steps: Generator<void>): Promise<void> {
  let started = performance.now();
  while (!steps.next().done) {
    if (performance.now() - started < TURN_MS) continue;
    await setImmediate();
    started = performance.now();
  }
}
