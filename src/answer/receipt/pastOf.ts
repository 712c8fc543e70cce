import type { Article } from '../../corpus/article.ts';
import { splitSentences } from '../../text/sentences/splitSentences.ts';
import { receiptOf } from './receiptOf.ts';
import type { Found } from './verifyReceipt.ts';

/** One version of an article's text; `store/articleStore.ts` keeps them. */
export interface PastVersion {
  readonly collection: string;
  readonly action: 'added' | 'corrected' | 'withdrawn';
  readonly article: Article;
  /** Who changed it; `file` where a change of its file was noticed. */
  readonly who: string;
  readonly why: string;
  readonly at: Date;
}

/** What the versions of an article tell of a quote whose words do not stand there any more. */
export interface Past {
  readonly status: 'changed' | 'withdrawn';
  /** EDTF, a day (in UTC) as a rule. */
  readonly on: string;
  /** It is the day on which it was noticed: a file may have been changed before. */
  readonly isNoticed: boolean;
  /** In the words of whoever changed it; empty where they gave no reason. */
  readonly because: string;
  /** The sentence as it stood. */
  readonly was: Found;
}

/**
 * When a quote's words were changed or withdrawn, and why.
 *
 * @param id as `receiptOf` gives it, without anything around it.
 * @param versions of the articles that it may be of, oldest first.
 * @returns null where no version has a whole sentence of this id, or the last one still has it.
 */
export function pastOf(id: string, versions: readonly PastVersion[]): Past | null {
  const byArticle = new Map<string, PastVersion[]>();
  for (const version of versions) {
    const key = JSON.stringify([version.collection, version.article.id]);
    byArticle.set(key, [...(byArticle.get(key) ?? []), version]);
  }
  for (const ofOne of byArticle.values()) {
    const last = ofOne.findLastIndex(
      ({ action, article }) => action !== 'withdrawn' && findIn(article, id) !== null,
    );
    const [version, next] = [ofOne[last], ofOne[last + 1]];
    const was = version && findIn(version.article, id);
    // A withdrawn article is withdrawn whatever was changed before.
    const end = ofOne.at(-1);
    const change = end?.action === 'withdrawn' ? end : next;
    if (!was || !next || !change) continue;
    const isWithdrawn = change.action === 'withdrawn';
    const stated = isWithdrawn ? change.article.withdrawn : undefined;
    return {
      status: isWithdrawn ? 'withdrawn' : 'changed',
      on: stated?.on ?? change.at.toISOString().slice(0, '2026-11-03'.length),
      isNoticed: change.who === 'file' && stated === undefined,
      because: change.why,
      was,
    };
  }
  return null;
}

/** The sentence of this id. */
function findIn(article: Article, id: string): Found | null {
  const [, start = '', length = ''] = id.split('-');
  const [from, to] = [Number(start), Number(start) + Number(length)];
  const text = article.body.slice(from, to);
  if (receiptOf({ articleId: article.id, start: from, end: to, text }) !== id) return null;
  const isSentence = splitSentences(article.body).some(
    (span) => span.start === from && span.end === to,
  );
  return isSentence ? { article, start: from, end: to, text, id } : null;
}
