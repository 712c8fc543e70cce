import path from 'node:path';
import { createInterface, type Interface } from 'node:readline/promises';
import { removeLeftovers } from '../../corpus/removeLeftovers.ts';
import { DRAFT } from '../../corpus/writeNewFile.ts';
import {
  type ArticleStore,
  fieldsOf,
  folderStore,
  type GivenFields,
  idOf,
  StoreError,
} from '../../sources/articleStore.ts';
import { doubtDraft, type KnownTexts, knownTexts } from '../../sources/doubts/doubtDraft.ts';
import type { Draft } from '../../sources/draft.ts';
import { type Gathered, gather } from '../../sources/gather.ts';
import { count } from '../../terminal/count.ts';
import { printable, printableLine } from '../../terminal/printable.ts';
import { renderDraft } from '../../terminal/renderDraft.ts';
import { styleFor } from '../../terminal/style.ts';
import { parseEdtf } from '../../text/edtf/parseEdtf.ts';
import { exitStatus } from '../exitStatus.ts';
import type { Io } from '../io.ts';
import { readingFor } from '../sources.ts';
import { today } from '../today.ts';
import { UserError } from '../userError.ts';
import { write } from '../write.ts';

export interface AddOptions extends GivenFields {
  readonly corpus: string;
  /** Adds without asking. */
  readonly yes?: boolean;
  /** Shows what would be added, and adds nothing. */
  readonly dryRun?: boolean;
  /** Pages of a feed or a sitemap at the most. */
  readonly limit: number;
  readonly allowHost?: readonly string[];
  readonly version: string;
}

/** What became of the sources. */
interface Outcome {
  added: number;
  declined: number;
  /** Those that are in already. */
  known: number;
  /** Completes `Not added: …`. */
  readonly problems: string[];
}

/**
 * `verbatim corpus add`: reads addresses, feeds, sitemaps, folders and files, shows what it
 * understood and what it doubts, and adds what the user agrees to.
 *
 * @param sources addresses, and paths of files and folders.
 * @param options as the command line gives them, checked.
 * @param io what was added goes to standard output, all else to standard error.
 * @returns 0, or 2 where some source could not be added; those are named at the end.
 * @throws UserError where it would have to ask and nobody is there.
 */
export async function corpusAdd(
  sources: readonly string[],
  options: AddOptions,
  io: Io,
): Promise<number> {
  const { corpus, yes = false, dryRun = false, limit, allowHost = [], version, ...given } = options;
  const isAsking = !yes && !dryRun;
  if (isAsking && !(io.stdin.isTTY && io.stderr.isTTY)) {
    throw new UserError(
      'Cannot ask without a terminal whether to add what was found: give --yes to add it all, or --dry-run to see it first',
    );
  }
  if (sources.length > 1 && given.title !== undefined) {
    throw new UserError('Cannot give --title to several sources: add them one at a time');
  }
  await removeLeftovers(corpus, DRAFT);
  const store = folderStore(corpus);
  const articles = await store.articles();
  const known = knownTexts(articles);
  const addresses = new Set(articles.map(({ url }) => url));
  const outcome: Outcome = { added: 0, declined: 0, known: 0, problems: [] };
  const ask = isAsking
    ? createInterface({ input: io.stdin, output: io.stderr, terminal: true })
    : null;
  const adding = new Adding({ store, known, given, ask, dryRun, io, outcome });
  try {
    const reading = readingFor({ allowHost, contact: io.env['CONTACT'], version });
    const found = gather(sources, { ...reading, limit, isKnown: (url) => addresses.has(url) });
    for await (const one of withProgress(found, io)) {
      if (!(await adding.take(one))) break;
    }
  } finally {
    ask?.close();
  }
  await write(io.stderr, summary(outcome, dryRun));
  return outcome.problems.length > 0 ? exitStatus.error : exitStatus.answered;
}

interface AddingOptions {
  readonly store: ArticleStore;
  readonly known: KnownTexts;
  readonly given: GivenFields;
  readonly ask: Interface | null;
  readonly dryRun: boolean;
  readonly io: Io;
  readonly outcome: Outcome;
}

/** One draft after the other: shown, agreed to, added. */
class Adding {
  readonly #options: AddingOptions;
  /** Whether the user has agreed to all that is to come. */
  #isAll = false;

  constructor(options: AddingOptions) {
    this.#options = options;
  }

  /** @returns false where the user wants no more. */
  async take(one: Gathered): Promise<boolean> {
    const { io, outcome, known } = this.#options;
    if ('note' in one) {
      await write(io.stderr, printable(`${one.source}: ${one.note}\n`));
      return true;
    }
    if ('problem' in one) {
      outcome.problems.push(`${one.source}: ${one.problem}`);
      return true;
    }
    const fileId = one.isFile ? path.parse(one.source).name : null;
    const same = known.findSame(one.draft);
    if (same?.by === 'text' || (same && one.isListed)) {
      // Of a feed some are in, as a rule, and of files after an interruption; who names another file wants it in.
      if (one.isListed || same.id === fileId) outcome.known++;
      else
        outcome.problems.push(
          `${one.source}: has the same ${same.by} as ${same.id}, which is in already`,
        );
      return true;
    }
    return this.#offer(one.source, one.draft, fileId);
  }

  async #offer(source: string, draft: Draft, fileId: string | null): Promise<boolean> {
    const { given, known, io, outcome, ask, dryRun, store } = this.#options;
    let fields = fieldsOf(draft, given);
    const style = styleFor(io.stderr, io.env);
    const show = () =>
      write(
        io.stderr,
        `${renderDraft({ source, draft, fields, doubts: doubtDraft(draft, fields, known, today()) }, style)}\n`,
      );
    await show();
    if (ask && !this.#isAll) {
      for (;;) {
        const answer = await question(
          ask,
          'Add it? [y]es, [n]o, [e]dit, [a]ll that follow, [q]uit: ',
        );
        if (answer === null || /^q/i.test(answer)) return false;
        if (/^n/i.test(answer)) {
          outcome.declined++;
          return true;
        }
        if (/^a/i.test(answer)) this.#isAll = true;
        if (/^[ya]/i.test(answer)) break;
        if (/^e/i.test(answer)) {
          fields = await edit(fields, ask);
          await show();
        }
      }
    }
    if (fields.title === '') {
      outcome.problems.push(`${source}: carries no title; give one with --title`);
      return true;
    }
    if (dryRun) {
      outcome.added++;
      return true;
    }
    try {
      const id = fileId ?? idOf({ ...draft, title: fields.title });
      const { article, place } = await store.addArticle({
        id,
        isIdFixed: fileId !== null,
        fields,
        body: draft.body,
      });
      known.add(article);
      outcome.added++;
      await write(io.stdout, `${printableLine(place)}\n`);
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      outcome.problems.push(`${source}: ${error.message}`);
    }
    return true;
  }
}

const EDITED = ['title', 'published', 'publisher', 'author', 'url', 'language'] as const;

/** Asks for each field; Enter leaves it as it is, a hyphen empties it. */
async function edit<Fields extends ReturnType<typeof fieldsOf>>(
  fields: Fields,
  ask: Interface,
): Promise<Fields> {
  const edited: Record<string, unknown> = { ...fields };
  for (const name of EDITED) {
    const value = await question(
      ask,
      `${name} [${printable(String(fields[name] ?? ''))}] (Enter keeps it, - empties it): `,
    );
    if (value === null) break;
    if (value === '-' && name !== 'title') delete edited[name];
    else if (value !== '' && value !== '-') edited[name] = value;
  }
  if (typeof edited['published'] === 'string' && !parseEdtf(edited['published'].slice(0, 10))) {
    return { ...edited, published: fields.published } as Fields;
  }
  return edited as Fields;
}

/** Null where there is nobody any more (Ctrl+D). */
async function question(ask: Interface, text: string): Promise<string | null> {
  const closed = new Promise<null>((resolve) => ask.once('close', () => resolve(null)));
  return Promise.race([ask.question(text).then((answer) => answer.trim()), closed]);
}

/** What takes longer tells how far it is. */
const SLOW_MS = 1_000;

/** Tells what takes longer than a second, on a terminal. */
async function* withProgress(found: AsyncGenerator<Gathered>, io: Io): AsyncGenerator<Gathered> {
  for (;;) {
    const timer = setTimeout(() => io.stderr.isTTY && io.stderr.write('Reading…\r'), SLOW_MS);
    const { value, done } = await found.next().finally(() => clearTimeout(timer));
    if (done) return;
    if (io.stderr.isTTY) io.stderr.write('\u001b[K');
    yield value;
  }
}

function summary({ added, declined, known, problems }: Outcome, dryRun: boolean): string {
  const parts = [
    `${count(added, 'article')} ${dryRun ? 'would be added' : 'added'}`,
    ...(declined > 0 ? [`${declined} declined`] : []),
    ...(known > 0 ? [`${known} in already`] : []),
    ...(problems.length > 0 ? [`${problems.length} not added:`] : []),
  ];
  return `${parts.join(', ')}\n${problems.map((problem) => `  ${printable(problem)}\n`).join('')}`;
}
