import { randomBytes } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { ArticleFields } from '../../corpus/articleFields.ts';
import type { Doubt, Draft } from '../../sources/draft.ts';

/** As long as one looks at a preview. */
const HELD_MS = 30 * 60_000;
const HELD = 500;
/** UTF-16 units of all texts that wait. */
const TEXT_MAX = 25_000_000;

/** What an editor is shown, and has not agreed to yet. */
export interface Edit {
  readonly guildId: string;
  readonly userId: string;
  readonly fields: ArticleFields;
  readonly body: string;
  /** Where the date of publication was found; null where none was, or somebody has written another one. */
  readonly dateFound: Draft['published'];
  readonly doubts: readonly Doubt[];
  /** The article that it corrects, as it was when the editor began; null for a new one. */
  readonly corrects: Correction | null;
}

interface Correction {
  readonly articleId: string;
  /** The number of the version that the editor has seen. */
  readonly seen: number;
  readonly was: string;
  readonly why: string;
}

type Owner = Pick<Edit, 'guildId' | 'userId'>;

/** Edits by the id that their buttons carry; only who began one gets at it, on the same server. */
export interface PendingEdits {
  readonly add: (edit: Edit) => string;
  readonly find: (id: string, owner: Owner) => Edit | null;
  /** Takes it out: of two clicks, one gets it. */
  readonly take: (id: string, owner: Owner) => Edit | null;
  /** Puts another one in its place. */
  readonly put: (id: string, edit: Edit) => void;
}

export function createPendingEdits(): PendingEdits {
  const edits = new LRUCache<string, Edit>({
    ...{ max: HELD, maxSize: TEXT_MAX, ttl: HELD_MS },
    sizeCalculation: ({ body, corrects }) => 1 + body.length + (corrects?.was.length ?? 0),
  });
  function find(id: string, { guildId, userId }: Owner): Edit | null {
    const edit = edits.get(id);
    return edit?.guildId === guildId && edit.userId === userId ? edit : null;
  }
  return {
    add(edit) {
      const id = randomBytes(9).toString('base64url');
      edits.set(id, edit);
      return id;
    },
    find,
    take(id, owner) {
      const edit = find(id, owner);
      if (edit) edits.delete(id);
      return edit;
    },
    put: (id, edit) => void edits.set(id, edit),
  };
}
