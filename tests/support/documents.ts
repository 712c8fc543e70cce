import { promises as fs } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { marked, type Token } from 'marked';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Folders of documents; those below them are not looked into. */
const FOLDERS = ['.', 'docs', 'bench', 'bench/marks', 'lexicon', 'training', 'training/reader'];

/** A document of the project, read. */
export interface Document {
  /** From the root of the project: `docs/using.md`. */
  readonly name: string;
  readonly text: string;
  readonly links: readonly string[];
  /** What stands between single backticks, with the cells of tables. */
  readonly codes: readonly string[];
  /** What stands between fences or is indented by four. */
  readonly blocks: readonly string[];
  /** The anchors of its headings, as GitHub makes them. */
  readonly anchors: ReadonlySet<string>;
}

/** Every document of the project, save articles and test data. */
export async function readDocuments(): Promise<Document[]> {
  const names = await Promise.all(
    FOLDERS.map(async (folder) => {
      const files = await fs.readdir(path.join(ROOT, folder));
      return files.filter((file) => file.endsWith('.md')).map((file) => path.join(folder, file));
    }),
  );
  return Promise.all(names.flat().map(readDocument));
}

/** @param name from the root of the project. */
export async function readDocument(name: string): Promise<Document> {
  const text = await fs.readFile(path.join(ROOT, name), 'utf8');
  const found = { links: [], codes: [], blocks: [], headings: [] } as Record<string, string[]>;
  const keep = (token: Token) => {
    if (token.type === 'link' || token.type === 'image') found['links']?.push(token.href);
    if (token.type === 'codespan') found['codes']?.push(token.text);
    if (token.type === 'code') found['blocks']?.push(token.text);
    if (token.type === 'heading') found['headings']?.push(token.text);
  };
  marked.walkTokens(marked.lexer(text), keep);
  const { links = [], codes = [], blocks = [], headings = [] } = found;
  return { name, text, links, codes, blocks, anchors: new Set(headings.map(anchorOf)) };
}

/** https://github.com/gjtorikian/html-pipeline: small letters, no punctuation, hyphens for blanks. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');
}
