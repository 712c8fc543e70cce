/** Markup that a text still holds, by kind, at its offsets. */
export interface Leftover {
  readonly kind: 'entities' | 'tags' | 'Markdown' | 'templates';
  readonly start: number;
  readonly end: number;
}

const TAGS =
  'a|abbr|article|b|blockquote|body|br|center|cite|code|dd|del|div|dl|dt|em|figcaption|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|li|link|main|meta|nav|ol|option|p|pre|q|s|script|section|small|span|strike|strong|style|sub|sup|table|tbody|td|th|thead|time|title|tr|u|ul|video';

const PATTERNS: readonly (readonly [Leftover['kind'], RegExp])[] = [
  ['entities', /&(?:#\d{2,7}|#x[\da-f]{2,6}|[a-z][a-z\d]{1,30});/gi],
  ['tags', new RegExp(`</?(?:${TAGS})(?:\\s[^<>]*)?/?>|<!--|<!\\[CDATA\\[`, 'gi')],
  [
    'Markdown',
    /!?\[[^\]\n]*\]\((?:https?:|\/|#)[^)\s]*\)|(?<![\w*])\*\*(?=\S)[^*\n]+\*\*|^#{1,6} (?=\S)/gm,
  ],
  [
    'templates',
    /\{\{[^{}\n]*\}\}|\{%[^%\n]*%\}|\[\/?(?:caption|embed|gallery|quote|url|img)\b[^\]\n]*\]/g,
  ],
];

/** Finds what is left in a text of HTML, Markdown or a site's templates: a reader of a quote would see it. */
export function findMarkup(text: string): Leftover[] {
  return PATTERNS.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].map(({ 0: match, index }) => ({
      kind,
      start: index,
      end: index + match.length,
    })),
  );
}
