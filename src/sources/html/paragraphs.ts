import { isBoilerplate } from './boilerplate.ts';
import { type DomElement, type DomNode, isElement, lineOf, TEXT } from './dom.ts';

/** The text of a page's content, and what of it was left out that a reader may miss. */
export interface Paragraphs {
  readonly paragraphs: readonly string[];
  /** As `a table of 3 rows`. */
  readonly leftOut: readonly string[];
}

const BLOCKS = new Set([
  ...['address', 'article', 'blockquote', 'body', 'center', 'dd', 'details', 'div', 'dl', 'dt'],
  ...['fieldset', 'figure', 'footer', 'header', 'hr', 'html', 'li', 'main', 'ol', 'p', 'section'],
  ...['summary', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'pre', 'form', 'nav', 'aside'],
]);
/** No sentences of the article: headings, captions, what is for programs, what is to be filled in. */
const LEFT_OUT = new Set([
  ...['script', 'style', 'noscript', 'template', 'iframe', 'object', 'svg', 'math', 'canvas'],
  ...['form', 'button', 'input', 'select', 'textarea', 'label', 'audio', 'video', 'picture', 'img'],
  ...['figure', 'figcaption', 'aside', 'nav', 'footer', 'head', 'title', 'caption', 'pre', 'dl'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'time-ago'],
]);
/** A line leads elsewhere where links hold this share of its letters, but for a label: `More: …`. */
const LINK_SHARE = 0.9;
const LINK_WORDS_MAX = 25;
const LABEL = /^\s*\p{L}[\p{L} ]{0,20}:/u;
const LINK = 'l';
const NO_LINK = '-';
/** What stands below such a heading, up to the next one, is no text of the article. */
const APPARATUS =
  /^(?:sources|references|see also|further reading|external links|(?:foot)?notes|bibliography|related.{0,30}|more stories|about the author)$/i;
/** Items of a list seldom end with a full stop; those of a menu have a word or two. */
const ITEM_WORDS_MIN = 4;

/**
 * The paragraphs of an element: white space as a browser shows it, block elements and doubled line
 * breaks apart, without headings, captions, lines of links and what sites put in between.
 *
 * @param isContent whether all of it is the article; of a page, lines that end no sentence (labels,
 * captions, names) are left out as well.
 */
export function paragraphsOf(
  root: DomElement,
  { isContent = false }: { readonly isContent?: boolean } = {},
): Paragraphs {
  const paragraphs: string[] = [];
  const leftOut: string[] = [];
  let text = '';
  /** Where in the text links stand. */
  let linked = '';
  let isItem = false;
  let isApparatus = false;
  const flush = () => {
    let at = 0;
    for (const part of text.split(/(\n[ \t]*(?:\n[ \t]*)+)/)) {
      const links = linked.slice(at, at + part.length);
      at += part.length;
      const line = part
        .replace(/[ \t]*\n[ \t]*/g, '\n')
        .replace(/[ \t]+/g, ' ')
        .trim();
      if (line === '' || isApparatus || isLinks(part, links) || isBoilerplate(line)) continue;
      if (isContent || endsSentence(line) || (isItem && wordsIn(line) >= ITEM_WORDS_MIN))
        paragraphs.push(line);
    }
    text = '';
    linked = '';
  };
  const walk = (node: DomNode, isLinked: boolean): void => {
    if (node.nodeType === TEXT) {
      const piece = (node.textContent ?? '').replace(/[ \t\n\r\f]+/g, ' ');
      text += piece;
      linked += (isLinked ? LINK : NO_LINK).repeat(piece.length);
      return;
    }
    if (!isElement(node)) return;
    const name = node.localName;
    if (name === 'br') {
      text += '\n';
      linked += NO_LINK;
      return;
    }
    if (isHidden(node) || isFootnoteMark(node)) return;
    const isBlock = BLOCKS.has(name);
    if (isBlock) {
      flush();
      isItem = name === 'li' || name === 'dd' || name === 'td';
    }
    if (name === 'table' && isDataTable(node)) {
      leftOut.push(`a table of ${[...node.querySelectorAll('tr')].length} rows`);
      return;
    }
    if (/^h[1-6]$/.test(name)) isApparatus = APPARATUS.test(lineOf(node));
    if (LEFT_OUT.has(name)) return;
    for (const child of node.childNodes) walk(child, isLinked || name === 'a');
    if (isBlock) flush();
  };
  walk(root, false);
  flush();
  return { paragraphs, leftOut };
}

function isHidden(element: DomElement): boolean {
  return (
    element.getAttribute('hidden') !== null ||
    element.getAttribute('aria-hidden') === 'true' ||
    /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(element.getAttribute('style') ?? '')
  );
}

/** `<sup><a href="#fn1">1</a></sup>`: the mark of a footnote, no part of the sentence. */
function isFootnoteMark(element: DomElement): boolean {
  if (element.localName !== 'sup') return false;
  const link = element.querySelector('a');
  return link?.getAttribute('href')?.includes('#') === true && lineOf(element).length <= 4;
}

/** Tables hold figures in rows and columns, or, on old pages, the whole page. */
function isDataTable(table: DomElement): boolean {
  if (table.querySelector('table, p, h1, h2, br + br')) return false;
  const cells = [...table.querySelectorAll('td, th')].map((cell) => lineOf(cell).length);
  const rows = [...table.querySelectorAll('tr')].length;
  return rows >= 2 && cells.length >= 2 * rows && Math.max(0, ...cells) <= 120;
}

/** Whether a line ends as a sentence does. */
function endsSentence(line: string): boolean {
  return /[.!?…:;]["'”’»)\]]*$|["”»]$/.test(line) && wordsIn(line) >= 3;
}

function wordsIn(line: string): number {
  return line.split(/\s+/).length;
}

function isLinks(text: string, links: string): boolean {
  const label = LABEL.exec(text)?.[0].length ?? 0;
  const letters = [...text.slice(label)].filter((char) => /\S/.test(char)).length;
  const linked = [...text].filter((char, at) => /\S/.test(char) && links[at] === LINK).length;
  return linked > 0 && linked >= LINK_SHARE * letters && wordsIn(text.trim()) <= LINK_WORDS_MAX;
}
