import { DOMParser, parseHTML } from 'linkedom';
import { ExtractError } from '../extract/sourceFile.ts';

/** The part of the DOM that is used here: the project's types know no browser. */
export interface DomNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<DomNode>;
  readonly parentNode: DomNode | null;
}

export interface DomElement extends DomNode {
  readonly localName: string;
  readonly id: string;
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
  readonly className: string;
  readonly children: Iterable<DomElement>;
  innerHTML: string;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  contains(node: DomNode): boolean;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
  closest(selector: string): DomElement | null;
  remove(): void;
}

export interface DomDocument extends DomElement {
  readonly title: string;
  readonly body: DomElement | null;
  readonly documentElement: DomElement | null;
  createElement(name: string): DomElement;
}

const ELEMENT = 1;
export const TEXT = 3;

/** Pages are nested a few dozen deep; what is deeper is made to break whoever reads it. */
const DEPTH_MAX = 2_000;
/** Elements whose end may be left out, and those that have none. */
const UNCLOSED =
  /^(?:p|li|d[td]|t[rdh]|thead|tbody|tfoot|option|optgroup|colgroup|br|hr|img|input|meta|link|area|base|col|embed|source|track|wbr|param|frame)$/i;

/**
 * A page as a document; a fragment gets its html and body.
 *
 * @throws ExtractError where its elements are nested thousands deep.
 */
export function parseDocument(html: string): DomDocument {
  checkDepth(html);
  const isWhole = /<html[\s>]/i.test(html);
  const page = isWhole ? html : `<!DOCTYPE html><html><head></head><body>${html}</body></html>`;
  const document = parseHTML(page).document as unknown as DomDocument;
  // HTML does not tell `NAME` from `name`; this DOM does.
  for (const element of document.querySelectorAll('*')) {
    for (const { name, value } of [...element.attributes]) {
      if (/[A-Z]/.test(name)) element.setAttribute(name.toLowerCase(), value);
    }
  }
  return document;
}

/** XML as a document; entities that it defines itself are not expanded. */
export function parseXml(xml: string): DomDocument {
  return new DOMParser().parseFromString(xml, 'text/xml') as unknown as DomDocument;
}

export function isElement(node: DomNode): node is DomElement {
  return node.nodeType === ELEMENT;
}

/** The text of an element on one line, as a browser shows it. */
export function lineOf(element: DomNode | null | undefined): string {
  return (element?.textContent ?? '').replace(/[ \t\n\r\f]+/g, ' ').trim();
}

/** A text whose entities are decoded once: in JSON and attributes, some sites encode twice. */
export function decodeEntities(text: string): string {
  if (!/&(?:#\d+|#x[\da-f]+|\w+);/i.test(text)) return text;
  return parseDocument(text.replaceAll('<', '&lt;')).body?.textContent ?? text;
}

function checkDepth(html: string): void {
  let depth = 0;
  for (const [, end, name] of html.matchAll(/<(\/?)([a-z][a-z\d]*)/gi)) {
    if (name === undefined || UNCLOSED.test(name)) continue;
    depth = end ? Math.max(0, depth - 1) : depth + 1;
    if (depth > DEPTH_MAX)
      throw new ExtractError(`its elements are nested more than ${DEPTH_MAX} deep`);
  }
}
