import { formatArticle } from '../../corpus/formatArticle.ts';
import { idOf } from '../../sources/articleStore.ts';
import { collectionOf } from '../../store/collections.ts';
import type { Wording } from '../../wording/wording.ts';
import { inlineText } from '../markdown/inlineText.ts';
import type { Reply } from '../reply.ts';
import type { Services } from '../services.ts';
import { changeBy } from './editing.ts';
import type { Desk } from './forEditors.ts';
import type { Edit } from './pendingEdits.ts';
import { renderPreview } from './renderPreview.ts';

/** No id that is made of a title begins so: a server's article is never taken for one of the operator's. */
const OWN = 'own~';
/** More articles with one title and date than this are a mistake. */
const SAME_ID_MAX = 100;
const SHOWN_MAX = 200;
const PROBLEM_MAX = 300;

interface SaveOptions extends Desk {
  /** Of the edit. */
  readonly id: string;
  readonly wording: Wording;
  readonly settings: Services['settings'];
}

/** Adds the article, or corrects it, as its editor has agreed; what cannot be done stays to be changed. */
export async function saveEdit(
  edit: Edit,
  { id, wording, settings, ...desk }: SaveOptions,
): Promise<Reply> {
  const { editing, guildId } = desk;
  const { corrects, fields, body } = edit;
  const refused = (why: string): Reply => {
    editing.pending.put(id, edit);
    return { ...renderPreview(id, edit, { wording, notice: why }), isUpdate: true };
  };
  const articleId = corrects?.articleId ?? (await freeId(edit, desk));
  if (articleId === null) return refused(wording.cannotAdd(inlineText(fields.title, SHOWN_MAX)));
  const formatted = formatArticle(fields, body, articleId);
  if ('problems' in formatted) {
    return refused(wording.cannotAdd(inlineText(formatted.problems.join('; '), PROBLEM_MAX)));
  }
  const { article } = formatted;
  const change = changeBy(editing, desk, corrects?.why ?? '');
  const changed = corrects
    ? await editing.articles.correct(article, corrects.seen, change)
    : await editing.articles.add(article, change);
  switch (changed.status) {
    case 'same_text':
    case 'id_taken':
      return refused(wording.sameText(inlineText(changed.articleId, SHOWN_MAX)));
    case 'changed_since':
      return { content: wording.changedSince, isPrivate: true, isUpdate: true, rows: [] };
    case 'full':
      return refused(wording.collectionFull);
    case 'done':
      break;
  }
  await editing.catchUp();
  const { searches } = await settings.get(guildId);
  const title = inlineText(article.title, SHOWN_MAX);
  const shown = inlineText(articleId, SHOWN_MAX);
  return {
    content: [
      corrects ? wording.corrected(title, shown) : wording.added(title, shown),
      ...(searches === 'operator' ? [wording.ownNotSearched] : []),
    ].join('\n'),
    isPrivate: true,
    isUpdate: true,
  };
}

/** An id that no article of the server has, but for a withdrawn one, which it takes the place of. */
async function freeId(
  { fields, dateFound }: Edit,
  { editing, guildId }: Desk,
): Promise<string | null> {
  const collection = collectionOf(editing.applicationId, guildId);
  const { title, published } = fields;
  const date = published === undefined ? null : { ...FROM_EDITOR, ...dateFound, value: published };
  const base = OWN + (idOf({ ...NO_DRAFT, title, published: date }) || 'article');
  for (let n = 1; n <= SAME_ID_MAX; n++) {
    const id = n === 1 ? base : `${base}-${n}`;
    const known = await editing.articles.find(collection, id);
    if (!known || known.action === 'withdrawn') return id;
  }
  return null;
}

const FROM_EDITOR = { from: 'you', detail: '' } as const;
const NO_DRAFT = { publisher: null, author: null, url: null, language: null, body: '', doubts: [] };
