import type { Catalogue, CatalogueEntry } from '../../search/catalogue.ts';
import { pickedKey, sourceByKey, sourcesNamed } from './findSource.ts';
import { sourceOptions } from './sourceOption.ts';

/** What the list of articles is narrowed to. */
export interface Search {
  /** `SourceOption.key` of the one that was picked from the suggestions; empty where none was. */
  readonly source: string;
  /** The name of that one, or what was typed; empty for all articles. */
  readonly text: string;
}

/**
 * What a member searches the articles for.
 *
 * @param entered typed, or picked from the suggestions.
 * @returns the key of the source that was picked, empty where none was, and the words to show.
 */
export function readSearch(entered: string, catalogue: Catalogue): Search {
  const source = pickedKey(entered);
  if (source === null) return { source: '', text: entered };
  return { source, text: sourceByKey(source, catalogue)?.name ?? entered };
}

/** The articles of all publishers, and of all titles, that a search may mean: newest first. */
export function listArticles(
  { source, text }: Search,
  catalogue: Catalogue,
): readonly CatalogueEntry[] {
  if (source === '' && text === '') return catalogue.articles;
  const options = sourceOptions(catalogue);
  const found =
    source === '' ? sourcesNamed(text, options) : options.filter(({ key }) => key === source);
  const ids = new Set(found.flatMap(({ articleIds }) => [...articleIds]));
  return catalogue.articles.filter(({ article }) => ids.has(article.id));
}
