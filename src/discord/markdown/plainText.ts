/** Whoever is mentioned, and custom emoji: nothing to look for in an article. Times, too. */
const MARKUP = /<(?:@[!&]?\d+|#\d+|a?:\w+:\d+|t:-?\d+(?::\w)?|id:\w+)>/g;

/** `</ask:1>` shows as `/ask`. */
const COMMAND_MENTION = /<(\/[^:<>\n]+):\d+>/g;

/** Shown as it is: a block of code, an escaped character, code in a line; whichever comes first. */
const LITERAL = new RegExp(
  [
    '```(?:[\\w+-]+\\n)?(?<block>[^]*?)```\\n?',
    '\\\\(?<escaped>[^\\p{L}\\p{N}\\s])',
    '(?<!`)(?<marks>`{1,2})(?!`)(?<code>[^\\n]*?[^`\\n])\\k<marks>(?!`)',
  ].join('|'),
  'gu',
);

/** `[label](address)` shows as its label. */
const MASKED_LINK = /\[([^[\]\n]+)\]\(<?https?:\/\/[^\s()<>]+>?(?: +"[^"\n]*")?\)/g;

/** Before it, a line is quoted, or set larger, smaller, as an item of a list. */
const LINE_MARK = /^[ \t]*(?:>(?:>>)? )?[ \t]*(?:(?:#{1,3}|-#|[*+-]|\d{1,3}\.) +)?/gm;

/** Each pair once, the longer marks first: what is left of them is text. */
const EMPHASIS = [
  /\*\*(?=\S)([^*\n]*(?:\*(?!\*)[^*\n]+\*(?!\*)[^*\n]*)*)\*\*/g,
  /__(?=\S)([^_\n]*(?:_(?!_)[^_\n]+_(?!_)[^_\n]*)*)__/g,
  /~~(?=\S)([^~\n]+)~~/g,
  /\|\|(?=\S)([^|]+)\|\|/g,
  /\*(?=\S)([^*\n]+?)(?<=\S)\*/g,
  /(?<![\p{L}\p{N}_])_(?=\S)([^_\n]+?)(?<=\S)_(?![\p{L}\p{N}_])/gu,
];

/** Characters of nobody's, in the place of those that are shown as they are while the marks are read. */
const FIRST_SHELTER = 0xe000;
const SHELTERS = /[\ue000-\ue07f]/g;

/**
 * What Discord Markdown says, as plain text: without marks, mentions and custom emoji; the lines, and
 * addresses that are written out, stay. Any string is accepted.
 */
export function plainText(markdown: string): string {
  const sheltered = markdown
    .replace(SHELTERS, '')
    .replace(LITERAL, literal)
    .replace(MARKUP, ' ')
    .replace(COMMAND_MENTION, '$1')
    .replace(MASKED_LINK, '$1')
    .replace(LINE_MARK, '');
  const unmarked = EMPHASIS.reduce((text, pair) => text.replace(pair, '$1'), sheltered);
  return unmarked
    .replace(SHELTERS, (character) => String.fromCharCode(character.charCodeAt(0) - FIRST_SHELTER))
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .join('\n')
    .trim();
}

function literal(...match: unknown[]): string {
  const { block, escaped, code } = match.at(-1) as Record<string, string | undefined>;
  return block === undefined ? shelter(escaped ?? code ?? '') : `\n${shelter(block)}\n`;
}

function shelter(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, (character) =>
    String.fromCharCode(FIRST_SHELTER + character.charCodeAt(0)),
  );
}
