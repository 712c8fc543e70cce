import { type DomDocument, decodeEntities } from './dom.ts';

/** What a page says of its article to search engines (schema.org). */
export interface ArticleData {
  readonly headline: string | null;
  readonly published: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly url: string | null;
  readonly language: string | null;
  /** The text, where the site gives it; without paragraphs, as a rule. */
  readonly articleBody: string | null;
}

type Json = Readonly<Record<string, unknown>>;

/** Of several things on a page, which one the page is about; schema.org's kinds of articles. */
const ARTICLE_TYPES =
  /^(?:(?:News|Reportage\w*|Analysis\w*|Opinion\w*|Background\w*|Review\w*|Satirical|Scholarly|Tech|Social\w*|Advertiser\w*)?Article|BlogPosting|LiveBlogPosting|Report|DiscussionForumPosting)$/;
/** Deeper than any site nests them. */
const DEPTH_MAX = 8;

/** Reads the JSON-LD of a page; null where it describes no article. Scripts that are no JSON are passed over. */
export function readJsonLd(document: DomDocument): ArticleData | null {
  const things = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap(
    (script) => thingsIn(parse(script.textContent ?? ''), 0),
  );
  const byId = new Map(
    things.flatMap((thing) => {
      const id = thing['@id'];
      // The thing itself and not a mere reference to it.
      return typeof id === 'string' && Object.keys(thing).length > 1 ? [[id, thing] as const] : [];
    }),
  );
  const article = things.find((thing) => typesOf(thing).some((type) => ARTICLE_TYPES.test(type)));
  if (!article) return null;
  const names = (value: unknown): string | null => {
    const found = listOf(value).flatMap((one) => {
      if (typeof one === 'string') return [one];
      if (!isJson(one)) return [];
      const id = one['@id'];
      const name =
        text(one['name']) ?? (typeof id === 'string' ? text(byId.get(id)?.['name']) : null);
      return name ? [name] : [];
    });
    return found.length > 0 ? decodeEntities([...new Set(found)].join(', ')) : null;
  };
  const page = article['mainEntityOfPage'];
  const headline = text(article['headline']) ?? text(article['name']);
  const body = text(article['articleBody']);
  return {
    headline: headline && decodeEntities(headline),
    published: text(article['datePublished']),
    publisher: names(article['publisher']),
    author: names(article['author']),
    url: text(article['url']) ?? text(page) ?? (isJson(page) ? text(page['@id']) : null),
    language: text(article['inLanguage']),
    articleBody: body && decodeEntities(body),
  };
}

function parse(json: string): unknown {
  try {
    // Some sites wrap it in a comment.
    return JSON.parse(json.trim().replace(/^(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)$/g, ''));
  } catch {
    return null;
  }
}

function thingsIn(value: unknown, depth: number): Json[] {
  if (depth > DEPTH_MAX) return [];
  if (Array.isArray(value)) return value.flatMap((one) => thingsIn(one, depth + 1));
  if (!isJson(value)) return [];
  return [
    value,
    ...thingsIn(value['@graph'], depth + 1),
    ...thingsIn(value['mainEntity'], depth + 1),
  ];
}

function typesOf(thing: Json): string[] {
  return listOf(thing['@type']).filter((type) => typeof type === 'string');
}

function listOf(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
