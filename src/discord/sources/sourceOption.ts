import { createHash } from 'node:crypto';
import type { Article } from '../../corpus/article.ts';
import type { Catalogue } from '../../search/catalogue.ts';

const KEY_LENGTH = 8;

/** A publisher with all its articles, or one article: what an answer can be narrowed to. */
export interface SourceOption {
  /** Short enough for a button: 8 characters of base64url, the same as long as the name is. */
  readonly key: string;
  readonly name: string;
  /** `plainName` of it: thousands are compared with each letter that is typed. */
  readonly plainName: string;
  readonly articleIds: ReadonlySet<string>;
  /** Null for a publisher. */
  readonly article: Article | null;
}

const listed = new WeakMap<Catalogue, readonly SourceOption[]>();

/** Publishers by name, then articles, newest first. Listed once a catalogue: 3,000 articles take some 50 ms. */
export function sourceOptions(catalogue: Catalogue): readonly SourceOption[] {
  const known = listed.get(catalogue) ?? list(catalogue);
  listed.set(catalogue, known);
  return known;
}

function list({ articles }: Catalogue): SourceOption[] {
  const publishers = new Map<string, Set<string>>();
  for (const { article } of articles) {
    if (article.publisher === null) continue;
    const ids = publishers.get(article.publisher) ?? new Set();
    publishers.set(article.publisher, ids.add(article.id));
  }
  const named = [...publishers].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    ...named.map(([name, articleIds]) => ({
      key: keyOf('publisher', name),
      ...{ name, plainName: plainName(name), articleIds, article: null },
    })),
    ...articles.map(({ article }) => ({
      key: keyOf('article', article.id),
      name: article.title,
      plainName: plainName(article.title),
      articleIds: new Set([article.id]),
      article,
    })),
  ];
}

function keyOf(kind: string, name: string): string {
  const hash = createHash('sha256').update(JSON.stringify([kind, name]));
  return hash.digest('base64url').slice(0, KEY_LENGTH);
}

/** A name as it is compared: without the differences that nobody types. */
export function plainName(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}
