import type { FeedStore } from '../../sources/feeds/feedStore.ts';
import type { Fetcher } from '../../sources/fetch/fetcher.ts';
import type { Extractor } from '../../sources/worker/extractor.ts';
import type { ArticleStore } from '../../store/articleStore.ts';
import type { AuditLog } from '../../store/auditLog.ts';
import { collectionOf } from '../../store/collections.ts';
import { createPendingEdits, type PendingEdits } from './pendingEdits.ts';

interface EditingParts {
  readonly applicationId: string;
  readonly articles: ArticleStore;
  readonly audit: AuditLog;
  /** The feeds that a collection watches, for the user who looks after them. */
  readonly feedsOf: (collection: string, who: string) => FeedStore;
  readonly fetcher: Fetcher;
  readonly extractor: Extractor;
  /** The host of a Discord of one’s own, as `127.0.0.1:8080`, where attached files lie, too; null where there is none. */
  readonly ownHost: string | null;
  /** Makes changes of the articles what is answered from, at once. */
  readonly catchUp: () => Promise<void>;
}

/** What servers' editors work with. */
export interface Editing extends EditingParts {
  readonly pending: PendingEdits;
}

/** What is shown to an editor and waits for a click is held in memory. */
export function createEditing(parts: EditingParts): Editing {
  return { ...parts, pending: createPendingEdits() };
}

interface By {
  readonly guildId: string;
  readonly userId: string;
}

/** How a change is noted: in whose collection, by whom, why. */
export function changeBy({ applicationId }: Editing, { guildId, userId }: By, why: string) {
  return { collection: collectionOf(applicationId, guildId), who: userId, why };
}
