import { setImmediate } from 'node:timers/promises';
import type { Article } from '../../corpus/article.ts';
import type { ArticleFields } from '../../corpus/articleFields.ts';
import { textHash } from '../../corpus/sameTexts.ts';
import type { Doubt, DoubtKind, Draft } from '../draft.ts';
import { findDoubts } from './findDoubts.ts';
import { NearDuplicates } from './nearDuplicates.ts';

/** What is in the corpus already, to compare with what is to come. */
export interface KnownTexts {
  /** The article with the same text or the same address; null where there is none. */
  readonly findSame: (
    draft: Pick<Draft, 'body' | 'url'>,
  ) => { readonly id: string; readonly by: 'text' | 'address' } | null;
  readonly findNear: (body: string) => { readonly id: string; readonly share: number } | null;
  readonly add: (article: Article) => void;
}

export function knownTexts(articles: readonly Article[]): KnownTexts {
  const near = new NearDuplicates();
  const byText = new Map<string, string>();
  const byAddress = new Map<string, string>();
  const add = ({ id, body, url }: Article) => {
    near.add(id, body);
    byText.set(textHash(body), id);
    if (url) byAddress.set(url, id);
  };
  for (const article of articles) add(article);
  return {
    add,
    findNear: (body) => near.find(body),
    findSame({ body, url }) {
      const byBody = byText.get(textHash(body));
      if (byBody !== undefined) return { id: byBody, by: 'text' };
      const id = url ? byAddress.get(url) : undefined;
      return id === undefined ? null : { id, by: 'address' };
    },
  };
}

/** How long to work before other work of the process gets its turn. */
const TURN_MS = 10;

/** The same for a process that has other work to do meanwhile. */
export async function knownTextsInTurns(articles: Iterable<Article>): Promise<KnownTexts> {
  const known = knownTexts([]);
  let started = performance.now();
  for (const article of articles) {
    known.add(article);
    if (performance.now() - started < TURN_MS) continue;
    await setImmediate();
    started = performance.now();
  }
  return known;
}

/** Everything that is doubted about a draft, what its reader doubts first. */
export function doubtDraft(
  draft: Draft,
  fields: ArticleFields,
  known: KnownTexts,
  today: string,
): Doubt[] {
  const near = known.findNear(draft.body);
  const same = known.findSame(draft);
  return [
    ...draft.doubts,
    ...findDoubts(
      {
        title: fields.title,
        published: fields.published ?? null,
        language: fields.language ?? draft.language,
        body: draft.body,
      },
      today,
    ),
    ...(fields.published === undefined
      ? [{ kind: 'undated' as const, message: 'undated: no date of publication was found' }]
      : []),
    ...(fields.publisher === undefined
      ? [{ kind: 'no_publisher' as const, message: 'no publisher was found' }]
      : []),
    ...(fields.title === ''
      ? [{ kind: 'no_title' as const, message: 'no title was found; give one' }]
      : []),
    ...(near && same?.by !== 'text'
      ? [
          {
            kind: 'near_duplicate' as const,
            message: `${Math.round(near.share * 100)} % of its text is in ${near.id} already`,
          },
        ]
      : []),
  ];
}

/** Doubts that keep an article of a trusted feed back until somebody has looked at it. */
const SERIOUS: ReadonlySet<DoubtKind> = new Set([
  ...([
    'markup',
    'mojibake',
    'encoding',
    'future',
    'no_title',
    'language',
    'short',
    'near_duplicate',
    'dates_differ',
  ] as const),
]);

export function isSerious({ kind }: Doubt): boolean {
  return SERIOUS.has(kind);
}
