import type { Version } from '../../store/articleStore.ts';
import type { Wording } from '../../wording/wording.ts';
import { button, customId, rowsOf } from '../buttons.ts';
import { inlineText } from '../markdown/inlineText.ts';
import type { Reply } from '../reply.ts';
import { SNOWFLAKE } from '../snowflake.ts';
import type { Desk } from './forEditors.ts';
import { OWN_LIST } from './ownArticles.ts';

const ON_PAGE = 8;
const WHY_MAX = 100;
const TARGET_MAX = 60;
const TITLE_MAX = 150;

/** The latest versions of an article: who made them, when and why. */
export function renderVersions(versions: readonly Version[], wording: Wording): Reply {
  const latest = versions.at(-1);
  if (!latest) return { content: wording.noSuchArticle, isPrivate: true };
  const shown = versions.slice(-ON_PAGE).reverse();
  const lines = shown.map(({ number, action, who, why, at }) =>
    line([
      wording.versionOf(number),
      wording.actions(`article_${action}`),
      moment(at),
      person(who),
      ...(why === '' ? [] : [wording.quoted(inlineText(why, WHY_MAX))]),
    ]),
  );
  const { title, id } = latest.article;
  const left = versions.length - shown.length;
  return {
    content: [
      `**${inlineText(title, TITLE_MAX)}** · ${inlineText(id, TITLE_MAX)}`,
      ...lines,
      ...(left > 0 ? [wording.olderVersions(left)] : []),
    ].join('\n'),
    isPrivate: true,
  };
}

/** A page of all that was changed on the server, the latest first. */
export async function renderAudit(
  page: number,
  { editing, guildId }: Desk,
  wording: Wording,
): Promise<Reply> {
  const { entries, hasMore } = await editing.audit.page(guildId, page * ON_PAGE, ON_PAGE);
  if (entries.length === 0) return { content: wording.nothingChanged, isPrivate: true };
  const lines = entries.map(({ who, action, target, detail, at }) =>
    line([
      moment(at),
      person(who),
      wording.actions(action),
      inlineText(wording.settingNames(target), TARGET_MAX),
      ...(detail === '' ? [] : [wording.quoted(inlineText(detail, WHY_MAX))]),
    ]),
  );
  const turn = (label: string, to: number) =>
    button(label, customId(OWN_LIST, ['audit', String(to)]));
  return {
    content: [wording.auditHead, ...lines].join('\n'),
    rows: rowsOf([
      [
        ...(page > 0 ? [turn(wording.back, page - 1)] : []),
        ...(hasMore ? [turn(wording.more, page + 1)] : []),
      ],
    ]),
    isPrivate: true,
  };
}

function line(parts: readonly string[]): string {
  return `- ${parts.filter((part) => part !== '').join(' · ')}`;
}

/** Discord shows it in the reader's own time. */
function moment(at: Date): string {
  return `<t:${Math.floor(at.getTime() / 1_000)}:f>`;
}

/** A member, without a ping; or who else it was, as a feed. */
function person(who: string): string {
  return SNOWFLAKE.test(who) ? `<@${who}>` : inlineText(who, TARGET_MAX);
}
