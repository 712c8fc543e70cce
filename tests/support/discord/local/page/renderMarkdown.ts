import { type Node as MarkdownNode, parseMarkdown } from '../../readMarkdown.ts';
import type { View } from '../view.ts';
import { make } from './make.ts';
import { safeAddress } from './safeAddress.ts';

type Names = Pick<View, 'people' | 'channels'>;

/** Discord Markdown as elements. What the parser does not know is shown as it is written. */
export function renderMarkdown(markdown: string, names: Names): Node[] {
  return render(parseMarkdown(markdown), names);
}

function render(nodes: readonly MarkdownNode[], names: Names): Node[] {
  return nodes.flatMap((node): Node[] => {
    const { type, content } = node;
    const inner = () => (Array.isArray(content) ? render(content, names) : lines(String(content)));
    switch (type) {
      case 'br':
      case 'newline':
        return [make('br', {})];
      case 'strong':
        return [make('strong', {}, ...inner())];
      case 'em':
        return [make('em', {}, ...inner())];
      case 'underline':
        return [make('u', {}, ...inner())];
      case 'strikethrough':
        return [make('s', {}, ...inner())];
      case 'inlineCode':
        return [make('discord-code', {}, ...inner())];
      case 'codeBlock':
        return [make('pre', {}, ...inner())];
      case 'spoiler':
        return [make('discord-spoiler', {}, ...inner())];
      case 'blockQuote':
        return [make('discord-quote', {}, ...withoutLastBreak(inner()))];
      case 'subtext':
        return [make('discord-subscript', {}, ...inner())];
      case 'heading':
        return [make('strong', {}, ...inner()), make('br', {})];
      case 'list':
        return [make('span', {}, '• ', ...inner())];
      case 'link':
      case 'autolink':
      case 'url':
        return [link(String(node['target']), inner())];
      case 'user':
        return [mention('user', nameOf(node, names.people))];
      case 'channel':
        return [mention('channel', nameOf(node, names.channels))];
      case 'role':
      case 'everyone':
      case 'here':
        return [mention('role', type)];
      case 'slashCommand':
        return [mention('slash', String(node['fullName']))];
      case 'twemoji':
      case 'emoji':
        return [document.createTextNode(String(node['name']))];
      case 'timestamp':
        return [
          document.createTextNode(new Date(Number(node['timestamp']) * 1_000).toLocaleString()),
        ];
      default:
        return inner();
    }
  });
}

/** The break behind a quotation belongs to it, and shows as nothing. */
function withoutLastBreak(nodes: Node[]): Node[] {
  return nodes.at(-1)?.nodeName === 'BR' ? nodes.slice(0, -1) : nodes;
}

/** A line of the text is a line of the message. */
function lines(text: string): Node[] {
  return text
    .split('\n')
    .flatMap((line, i) => [...(i > 0 ? [make('br', {})] : []), document.createTextNode(line)]);
}

function link(target: string, label: Node[]): Node {
  const href = safeAddress(target);
  if (href === null) return make('span', {}, ...label);
  return make('a', { href, target: '_blank', rel: 'noopener noreferrer' }, ...label);
}

function mention(type: 'user' | 'channel' | 'role' | 'slash', name: string): Node {
  return make('discord-mention', { type }, name);
}

function nameOf({ id }: MarkdownNode, named: View['people']): string {
  return named.find((one) => one.id === id)?.name ?? 'unknown';
}
