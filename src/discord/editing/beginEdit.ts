import type { ArticleFields } from '../../corpus/articleFields.ts';
import { fieldsOf } from '../../sources/articleStore.ts';
import type { Draft } from '../../sources/draft.ts';
import type { Version } from '../../store/articleStore.ts';
import type { Caller } from '../caller.ts';
import { inlineText } from '../markdown/inlineText.ts';
import type { Reply } from '../reply.ts';
import type { Services } from '../services.ts';
import { FIELD_MAX, textForm } from './editForms.ts';
import { findDoubts } from './findDoubts.ts';
import type { Desk } from './forEditors.ts';
import type { Edit } from './pendingEdits.ts';
import { readSource, type Source } from './readSource.ts';
import { renderPreview } from './renderPreview.ts';

const PROBLEM_MAX = 300;

interface Begun {
  readonly desk: Desk;
  readonly caller: Caller;
  readonly catalogue: Services['catalogue'];
}

/** Reads a source, and shows what would be added. */
export async function beginAdding(source: Source, begun: Begun): Promise<Reply> {
  const { desk, caller, catalogue } = begun;
  const read = await readSource(source, desk.editing);
  if ('problem' in read) return unread(read.problem, caller);
  const { draft } = read;
  const fields = fieldsOf(draft);
  const articles = catalogue.articles.map(({ article }) => article);
  const doubts = await findDoubts(draft, fields, articles);
  const { body, published: dateFound } = draft;
  return preview({ fields, body, dateFound, doubts, corrects: null }, begun);
}

interface Correcting {
  /** The article as it is now. */
  readonly version: Version;
  readonly why: string;
  /** Where its new text is; null where it is to be written. */
  readonly source: Source | null;
}

/** Shows what would become of an article with another text, or a form to write that one into. */
export async function beginCorrecting(
  { version, why, source }: Correcting,
  begun: Begun,
): Promise<Reply> {
  const { desk, caller, catalogue } = begun;
  const { article, number: seen } = version;
  const corrects = { articleId: article.id, seen, was: article.body, why };
  const fields = fieldsOfArticle(version);
  if (source === null) {
    const { guildId, userId } = desk;
    const { body } = article;
    const edit = { guildId, userId, fields, body, dateFound: null, doubts: [], corrects };
    const { wording } = caller;
    const id = desk.editing.pending.add(edit);
    const form = textForm(id, edit, wording);
    if (!form) return { content: wording.textTooLong(FIELD_MAX), isPrivate: true };
    return { content: wording.tryAgain, isPrivate: true, form };
  }
  const read = await readSource(source, desk.editing);
  if ('problem' in read) return unread(read.problem, caller);
  const draft: Draft = { ...read.draft, language: fields.language ?? null };
  const others = catalogue.articles.map((entry) => entry.article);
  const doubts = await findDoubts(
    draft,
    fields,
    others.filter(({ id }) => id !== article.id),
  );
  return preview({ fields, body: draft.body, dateFound: null, doubts, corrects }, begun);
}

function preview(edit: Omit<Edit, 'guildId' | 'userId'>, { desk, caller }: Begun): Reply {
  const { guildId, userId, editing } = desk;
  const whole = { ...edit, guildId, userId };
  return renderPreview(editing.pending.add(whole), whole, caller);
}

function unread(problem: string | null, { wording }: Caller): Reply {
  const content =
    problem === null
      ? wording.listOfArticles
      : wording.cannotRead(inlineText(problem, PROBLEM_MAX));
  return { content, isPrivate: true, outcome: 'not_asked' };
}

/** The fields of an article as its file would have them. */
function fieldsOfArticle({ article }: Version): ArticleFields {
  const { id: _, body: __, published, publishedAt, tags, ...rest } = article;
  const known = Object.entries(rest).filter(([, value]) => value !== null && value !== undefined);
  const date = publishedAt ?? published;
  return {
    ...Object.fromEntries(known),
    title: article.title,
    ...(date !== null && { published: date }),
    ...(tags.length > 0 && { tags: [...tags] }),
  };
}
