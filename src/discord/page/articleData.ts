import type { Article } from '../../corpus/article.ts';
import { inlineText } from '../markdown/inlineText.ts';
import type { Wording } from '../wording/wording.ts';
import { publicationDate } from './publicationDate.ts';
import { sourceLink } from './sourceLink.ts';

const VALUE_MAX = 120;

interface Datum {
  readonly name: string;
  /** Discord Markdown, 320 characters at the most. */
  readonly value: string;
}

/** What is known of an article beside its title and its text; what is not known is left out. */
export function articleData(article: Article, wording: Wording): Datum[] {
  const { published, publisher, author, language, origin, tags, url, id } = article;
  const { publishedAt, archived, corrects, correctedBy } = article;
  const link = (address: string | null | undefined) =>
    address ? (sourceLink(address, wording) ?? inlineText(address, VALUE_MAX)) : '';
  const data: [name: string, value: string][] = [
    [wording.dataPublished, publicationDate(publishedAt ?? published, wording)],
    [wording.dataPublisher, inlineText(publisher ?? '', VALUE_MAX)],
    [wording.dataAuthor, inlineText(author ?? '', VALUE_MAX)],
    [wording.dataLanguage, inlineText(language, VALUE_MAX)],
    [wording.dataOrigin, inlineText(origin ?? '', VALUE_MAX)],
    [wording.dataTags, inlineText(tags.join(', '), VALUE_MAX)],
    [wording.dataLink, link(url)],
    [wording.dataArchived, link(archived)],
    [wording.dataCorrects, inlineText(corrects ?? '', VALUE_MAX)],
    [wording.dataCorrectedBy, inlineText(correctedBy ?? '', VALUE_MAX)],
    [wording.dataId, inlineText(id, VALUE_MAX)],
  ];
  return data.filter(([, value]) => value !== '').map(([name, value]) => ({ name, value }));
}
