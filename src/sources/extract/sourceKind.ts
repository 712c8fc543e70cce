import { ExtractError, type SourceFile } from './sourceFile.ts';

/** The formats that are read. */
export type SourceKind =
  | 'html'
  | 'markdown'
  | 'text'
  | 'pdf'
  | 'word'
  | 'mail'
  | 'feed'
  | 'sitemap';

/** Bytes looked at; what tells a format stands at its beginning. */
const HEAD_BYTES = 4_096;

const BY_ENDING: Readonly<Record<string, SourceKind>> = {
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  md: 'markdown',
  markdown: 'markdown',
  txt: 'text',
  text: 'text',
  pdf: 'pdf',
  docx: 'word',
  eml: 'mail',
  rss: 'feed',
  atom: 'feed',
};

const KNOWN =
  'HTML, Markdown, text, PDF, Word (.docx), e-mail (.eml), RSS, Atom, JSON Feed, sitemap';

/**
 * Tells the format of a source: by its first bytes where they are a signature, else by the type
 * that it was sent with, else by its name.
 *
 * @throws ExtractError for one that is not read.
 */
export function sourceKind({ bytes, name, contentType }: SourceFile): SourceKind {
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('latin1');
  // Signatures: PDF 2.0 § 7.5.2 (within the first kilobyte), ZIP § 4.3.7.
  if (head.slice(0, 1_024).includes('%PDF-')) return 'pdf';
  if (head.startsWith('PK\u0003\u0004')) {
    if (/\.docx$/i.test(name) || contentType?.includes('wordprocessingml')) return 'word';
    throw new ExtractError(`it is a ZIP archive and no Word file (.docx); unpack it first`);
  }
  const start = head.replace(
    /^(?:\u00ef\u00bb\u00bf|\s|<\?xml[^>]*>|<!--[\s\S]*?-->|<!DOCTYPE [^>]*>)*/i,
    '',
  );
  if (/^<(?:rss|feed|rdf:RDF)[\s>]/i.test(start)) return 'feed';
  if (/^<(?:urlset|sitemapindex)[\s>]/i.test(start)) return 'sitemap';
  if (/^\{[\s\S]*"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org\\?\/version/.test(head))
    return 'feed';
  if (/^(?:<!DOCTYPE html|<html)/i.test(start) || /<html[\s>]|<body[\s>]/i.test(head)) {
    const kind = kindByName(name);
    if (kind !== 'markdown' && kind !== 'text' && kind !== 'mail') return 'html';
  }
  const type = contentType?.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (type === 'text/html' || type === 'application/xhtml+xml') return 'html';
  if (type === 'text/markdown') return 'markdown';
  if (type === 'message/rfc822') return 'mail';
  const kind = kindByName(name);
  if (kind !== undefined && !isBinary(bytes)) return kind;
  if (type === 'text/plain') return 'text';
  throw new ExtractError(
    type ? `its type, ${type}, is none that is read (${KNOWN})` : `it is none of ${KNOWN}`,
  );
}

function kindByName(name: string): SourceKind | undefined {
  return BY_ENDING[/\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? ''];
}

/** UTF-16 text has NULs as well, and says so by its byte order mark. */
function isBinary(bytes: Uint8Array): boolean {
  const marked =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return !marked && bytes.subarray(0, HEAD_BYTES).includes(0);
}
