import { rulesExtended, SimpleMarkdown } from 'discord-markdown-parser';

/** What a member sees of a message's Markdown. */
export interface Shown {
  /** All text, with block quotes and small print. */
  readonly text: string;
  readonly quotes: readonly { readonly text: string; readonly bold: readonly string[] }[];
  /** The text outside of block quotes. */
  readonly around: string;
  readonly links: readonly { readonly label: string; readonly target: string }[];
  /** What else Discord makes of the content: mentions, headings, lists, code, spoilers, … */
  readonly others: readonly string[];
}

type Rule = (typeof rulesExtended)[string];
export type Node = ReturnType<ReturnType<typeof SimpleMarkdown.parserFor>>[number];

/** As text: these set it off, and show nothing else. */
const PLAIN = 'text br twemoji strong underline em subtext inlineCode link blockQuote'.split(' ');

/** They take up a line, with its end. */
const LINES = ['subtext', 'heading', 'list'];

/** The parser's rules for Discord, with those added that it lacks or where it misses a line's start. */
const parser = SimpleMarkdown.parserFor({
  ...rulesExtended,
  heading: atLineStart('heading', /^(#{1,3}) +([^\n]+?)(?:\n|$)/),
  subtext: atLineStart('subtext', /^-# +([^\n]+?)(?:\n|$)/),
  list: atLineStart('list', /^ *(?:[*+-]|\d+\.) ([^\n]*)/),
  shortcode: anywhere('shortcode', /^:([\w+-]+):/),
  invite: anywhere('invite', /^(discord\.gg\/\w+)/),
});

/** Discord Markdown as a tree. */
export function parseMarkdown(content: string): Node[] {
  return parser(content, { inline: true });
}

export function readMarkdown(content: string): Shown {
  const nodes = parseMarkdown(content);
  const all = nodes.flatMap(withDescendants);
  return {
    text: textOf(nodes).trim(),
    quotes: nodes.filter(ofType('blockQuote')).map((quote) => ({
      text: textOf([quote]).trimEnd(),
      bold: withDescendants(quote)
        .filter(ofType('strong'))
        .map((node) => textOf([node])),
    })),
    around: textOf(nodes.filter((node) => node.type !== 'blockQuote')).trim(),
    links: all
      .filter(ofType('link'))
      .map(({ target, ...link }) => ({ label: textOf([link]), target: String(target) })),
    others: all.map(({ type }) => type).filter((type) => !PLAIN.includes(type)),
  };
}

function atLineStart(type: string, pattern: RegExp): Rule {
  return {
    ...anywhere(type, pattern),
    match: (source, { prevCapture }) =>
      prevCapture === null || prevCapture[0].endsWith('\n') ? pattern.exec(source) : null,
  };
}

function anywhere(type: string, pattern: RegExp): Rule {
  return {
    order: 0,
    match: (source) => pattern.exec(source),
    parse: (capture, parseInner, state) => ({ type, content: parseInner(capture[1] ?? '', state) }),
  };
}

function ofType(type: string) {
  return (node: Node) => node.type === type;
}

function withDescendants(node: Node): Node[] {
  return [node, ...childrenOf(node).flatMap(withDescendants)];
}

function childrenOf({ content }: Node): Node[] {
  return Array.isArray(content) ? content : [];
}

function textOf(nodes: readonly Node[]): string {
  return nodes
    .map((node) => {
      const { type, content, name } = node;
      if (type === 'br') return '\n';
      if (type === 'twemoji') return String(name);
      const text = typeof content === 'string' ? content : textOf(childrenOf(node));
      return LINES.includes(type) ? `${text}\n` : text;
    })
    .join('');
}
