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
/** A line is one of links, and leads elsewhere, where they hold this share of its letters. */
const LINK_SHARE = 0.9;
const LINK_WORDS_MAX = 25;

/**
 * The paragraphs of an element: white space as a browser shows it, block elements and doubled line
 * breaks apart, without headings, captions, lines of links and what sites put in between.
 */
export function paragraphsOf(root: DomElement): Paragraphs {
  const paragraphs: string[] = [];
  const leftOut: string[] = [];
  let text = '';
  let linked = 0;
  const flush = () => {
    for (const part of text.split(/\n[ \t]*(?:\n[ \t]*)+/)) {
      const line = part.replace(/[ \t]*\n[ \t]*/g, '\n').replace(/[ \t]+/g, ' ').trim();
      const letters = line.replace(/\s/g, '').length;
      const isLinks = linked >= LINK_SHARE * letters && line.split(/\s+/).length <= LINK_WORDS_MAX;
      if (letters > 0 && !isLinks && !isBoilerplate(line)) paragraphs.push(line);
    }
    text = '';
    linked = 0;
  };
  const walk = (node: DomNode, isLinked: boolean): void => {
    if (node.nodeType === TEXT) {
      const piece = (node.textContent ?? '').replace(/[ \t\n\r\f]+/g, ' ');
      text += piece;
      if (isLinked) linked += piece.replace(/\s/g, '').length;
      return;
    }
    if (!isElement(node)) return;
    const name = node.localName;
    if (name === 'br') {
      text += '\n';
      return;
    }
    if (isHidden(node) || isFootnoteMark(node)) return;
    const isBlock = BLOCKS.has(name);
    if (isBlock) flush();
    if (name === 'table' && isDataTable(node)) {
      leftOut.push(`a table of ${[...node.querySelectorAll('tr')].length} rows`);
      return;
    }
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
