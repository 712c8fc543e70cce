import { fieldsOf, type GivenFields, StoreError } from '../../sources/articleStore.ts';
import { doubtDraft, knownTexts } from '../../sources/doubts/doubtDraft.ts';
import type { Draft } from '../../sources/draft.ts';
import type { WaitingDraft } from '../../sources/feeds/feedStore.ts';
import { count } from '../../terminal/count.ts';
import { printable, printableLine } from '../../terminal/printable.ts';
import { renderDraft } from '../../terminal/renderDraft.ts';
import { styleFor } from '../../terminal/style.ts';
import { exitStatus } from '../exitStatus.ts';
import type { Io } from '../io.ts';
import { type Operators, withOperators } from '../operatorsCollection.ts';
import { today } from '../today.ts';
import { UserError } from '../userError.ts';
import { write } from '../write.ts';

/**
 * `verbatim corpus drafts list`: what waits, each as it was understood and with what is doubted.
 *
 * @param options the corpus folder.
 * @param io what the program writes.
 * @returns 0.
 */
export function draftsList({ corpus }: { readonly corpus: string }, io: Io): Promise<number> {
  return withOperators(corpus, io, (operators) => list(operators, io));
}

async function list({ store, feedStore }: Operators, io: Io): Promise<number> {
  const drafts = await feedStore.drafts();
  const known = knownTexts(await store.articles());
  for (const waiting of drafts) {
    const draft = waiting.draft as Draft;
    const fields = fieldsOf(draft);
    const source = `${waiting.id} (${waiting.feed})`;
    const view = { source, draft, fields, doubts: doubtDraft(draft, fields, known, today()) };
    await write(io.stdout, `${renderDraft(view, styleFor(io.stdout, io.env))}\n`);
  }
  await write(io.stderr, `${count(drafts.length, 'draft')} to look at\n`);
  return exitStatus.answered;
}

/**
 * `verbatim corpus drafts approve`: adds drafts to the corpus.
 *
 * @param ids of drafts.
 * @param options the corpus folder, whether all are meant, and fields that go before those of the drafts.
 * @param io what the program writes.
 * @returns 0, or 2 where one could not be added; it goes on waiting.
 * @throws UserError where no draft is named, or one that is not there.
 */
export function draftsApprove(
  ids: readonly string[],
  { corpus, ...options }: ApproveOptions & { readonly corpus: string },
  io: Io,
): Promise<number> {
  return withOperators(corpus, io, (operators) => approve(ids, options, operators, io));
}

type ApproveOptions = GivenFields & { readonly all?: boolean };

async function approve(
  ids: readonly string[],
  { all = false, ...given }: ApproveOptions,
  { store, feedStore }: Operators,
  io: Io,
): Promise<number> {
  const known = knownTexts(await store.articles());
  let status: number = exitStatus.answered;
  for (const { id, draft } of await chosen(ids, all, feedStore.drafts)) {
    try {
      const same = known.findSame(draft);
      if (same?.by === 'text') throw new StoreError(`its text is in ${same.id} already; reject it`);
      const fields = fieldsOf(draft as Draft, given);
      const { article, place } = await store.addArticle({
        id,
        isIdFixed: false,
        fields,
        body: draft.body,
      });
      known.add(article);
      await feedStore.removeDraft(id, 'approved');
      await write(io.stdout, `${printableLine(place)}\n`);
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      status = exitStatus.error;
      await write(io.stderr, printable(`${id}: ${error.message}\n`));
    }
  }
  return status;
}

/**
 * `verbatim corpus drafts reject`: throws drafts away; their feed does not bring them again.
 *
 * @param options the corpus folder, and whether all are meant.
 * @param ids of drafts.
 * @param io what the program writes.
 * @returns 0.
 * @throws UserError where no draft is named, or one that is not there.
 */
export function draftsReject(
  ids: readonly string[],
  { corpus, all = false }: { readonly corpus: string; readonly all?: boolean },
  io: Io,
): Promise<number> {
  return withOperators(corpus, io, async ({ feedStore }) => {
    for (const { id } of await chosen(ids, all, feedStore.drafts)) {
      await feedStore.removeDraft(id, 'rejected');
      await write(io.stdout, printable(`${id}: rejected\n`));
    }
    return exitStatus.answered;
  });
}

async function chosen(
  ids: readonly string[],
  all: boolean,
  drafts: () => Promise<readonly WaitingDraft[]>,
): Promise<readonly WaitingDraft[]> {
  const waiting = await drafts();
  if (all) return waiting;
  if (ids.length === 0)
    throw new UserError('Cannot tell which drafts: name their ids, or give --all');
  return ids.map((id) => {
    const found = waiting.find((one) => one.id === id);
    if (!found)
      throw new UserError(
        `There is no draft ${id}; "verbatim corpus drafts list" shows what waits`,
      );
    return found;
  });
}
