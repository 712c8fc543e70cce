import type { Version } from '../../store/articleStore.ts';
import { collectionOf } from '../../store/collections.ts';
import type { Wording } from '../../wording/wording.ts';
import { button, customId, rowsOf } from '../buttons.ts';
import type { Choice } from '../handlers.ts';
import { inlineText, plainLine } from '../markdown/inlineText.ts';
import { publicationDate } from '../page/ownLines.ts';
import type { Reply } from '../reply.ts';
import type { Desk } from './forEditors.ts';

/** What the buttons of the list begin their `custom_id` with. */
export const OWN_LIST = 'corpus';

const ON_PAGE = 8;
const TITLE_MAX = 90;
const PUBLISHER_MAX = 40;
const ID_MAX = 120;
/** Discord's limits of suggestions (https://discord.com/developers/docs/interactions/application-commands). */
const CHOICES_MAX = 25;
const CHOICE_MAX = 100;

/** The server's own articles, one page of them. */
export async function renderOwn(
  page: number,
  { editing, guildId }: Desk,
  wording: Wording,
): Promise<Reply> {
  const versions = await editing.articles.current(collectionOf(editing.applicationId, guildId));
  if (versions.length === 0) return { content: wording.noOwnArticles, isPrivate: true };
  const pages = Math.ceil(versions.length / ON_PAGE);
  const shown = Math.min(page, pages - 1);
  const lines = versions
    .slice(shown * ON_PAGE, (shown + 1) * ON_PAGE)
    .map(({ article, number }) =>
      [
        `**${inlineText(article.title, TITLE_MAX) || wording.untitled}**`,
        `-# ${[
          publicationDate(article.published, wording),
          inlineText(article.publisher ?? '', PUBLISHER_MAX),
          inlineText(article.id, ID_MAX),
          ...(number > 1 ? [wording.versionOf(number)] : []),
        ]
          .filter((fact) => fact !== '')
          .join(' · ')}`,
      ].join('\n'),
    );
  const head = [
    wording.ownArticles(versions.length),
    ...(pages > 1 ? [wording.pageOf(shown + 1, pages)] : []),
  ].join(' · ');
  const turn = (label: string, to: number) =>
    button(label, customId(OWN_LIST, ['list', String(to)]));
  return {
    content: [head, ...lines].join('\n'),
    rows: rowsOf([
      [
        ...(shown > 0 ? [turn(wording.back, shown - 1)] : []),
        ...(shown < pages - 1 ? [turn(wording.more, shown + 1)] : []),
      ],
    ]),
    isPrivate: true,
  };
}

/** The article that was meant: picked from the suggestions, or called by its id or its whole title. */
export async function findOwn(
  entered: string,
  { editing, guildId }: Desk,
): Promise<Version | null> {
  const collection = collectionOf(editing.applicationId, guildId);
  const known = await editing.articles.find(collection, entered);
  if (known) return known;
  const named = (await editing.articles.current(collection)).filter(
    ({ article }) => article.title.toLowerCase() === entered.toLowerCase(),
  );
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** Suggestions for what an editor has typed of a title. */
export async function ownChoices(
  typed: string,
  { editing, guildId }: Desk,
  wording: Wording,
): Promise<Choice[]> {
  const versions = await editing.articles.current(collectionOf(editing.applicationId, guildId));
  const wanted = typed.trim().toLowerCase();
  return versions
    .filter(({ article }) => article.id.length <= CHOICE_MAX)
    .filter(({ article: { title, id } }) => `${title} ${id}`.toLowerCase().includes(wanted))
    .slice(0, CHOICES_MAX)
    .map(({ article }, i) => {
      const date = article.published === null ? wording.undated : wording.date(article.published);
      // Discord refuses a name that comes twice.
      const mark = ` · ${date} · ${i + 1}`;
      return { name: plainLine(article.title, CHOICE_MAX - mark.length) + mark, value: article.id };
    });
}
