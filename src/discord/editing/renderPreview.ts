import type { ArticleFields } from '../../corpus/articleFields.ts';
import { splitSentences } from '../../text/sentences/splitSentences.ts';
import type { Wording } from '../../wording/wording.ts';
import { button, customId, rowsOf } from '../buttons.ts';
import { inlineText } from '../markdown/inlineText.ts';
import { longestFit } from '../markdown/longestFit.ts';
import { sourceLink } from '../page/links.ts';
import { BLOCK_MIN, quoteBlock } from '../page/quoteBlock.ts';
import { CONTENT_MAX, type Reply } from '../reply.ts';
import { firstDifference } from './firstDifference.ts';
import type { Edit } from './pendingEdits.ts';

/** What the buttons of a preview begin their `custom_id` with. */
export const EDIT = 'edit';

const TITLE_MAX = 140;
const VALUE_MAX = 60;
const DOUBTS_MAX = 5;
const DOUBT_MAX = 110;

interface PreviewOptions {
  readonly wording: Wording;
  /** What is to be said above it; nothing where left out. */
  readonly notice?: string;
}

/** What was understood of a source, for the editor who named it: added or changed only when they say so. */
export function renderPreview(id: string, edit: Edit, { wording, notice }: PreviewOptions): Reply {
  const { corrects, doubts } = edit;
  const doubted = doubts
    .slice(0, DOUBTS_MAX)
    .map(({ kind, message }) => `⚠️ ${inlineText(wording.doubt(kind, message), DOUBT_MAX)}`);
  const more = doubts.length - doubted.length;
  const above = [
    ...(notice === undefined ? [] : [`**${notice}**`]),
    corrects ? wording.correctThis : wording.addThis,
    ...dataOf(edit, wording).map(([name, value]) => `${name}: ${value}`),
    ...doubted,
    ...(more > 0 ? [`⚠️ ${wording.moreDoubts(more)}`] : []),
  ].join('\n');
  const content = [cut(above), ...wordsOf(edit, wording)].join('\n');
  const does = (label: string, what: string) => button(label, customId(EDIT, [what, id]));
  return {
    content,
    rows: rowsOf([
      [
        does(corrects ? wording.correctIt : wording.addIt, 'save'),
        does(wording.changeIt, 'change'),
        does(wording.cancel, 'cancel'),
      ],
    ]),
    isPrivate: true,
  };
}

/** With the longest values of all: what is above must leave room for the words below. */
function cut(text: string): string {
  const maxLength = CONTENT_MAX - 2 * (BLOCK_MIN + 60);
  return longestFit(text, { maxLength, measure: ({ length }) => length });
}

function dataOf({ fields, body, dateFound }: Edit, wording: Wording): [string, string][] {
  const { url } = fields;
  const data: [string, string][] = [
    [wording.dataTitle, `**${inlineText(fields.title, TITLE_MAX) || wording.noTitle}**`],
    [wording.dataPublished, dateOf(fields, dateFound, wording)],
    [wording.dataPublisher, inlineText(fields.publisher ?? '', VALUE_MAX) || wording.notFound],
    [wording.dataAuthor, inlineText(fields.author ?? '', VALUE_MAX)],
    [wording.dataLanguage, inlineText(fields.language ?? 'en', VALUE_MAX)],
    [wording.dataLink, url ? (sourceLink(url, wording) ?? inlineText(url, VALUE_MAX)) : ''],
    [
      wording.dataText,
      wording.textSize(splitSentences(body).length, body.split(/\s+/).filter(Boolean).length),
    ],
  ];
  return data.filter(([, value]) => value !== '');
}

function dateOf({ published }: ArticleFields, found: Edit['dateFound'], wording: Wording): string {
  if (published === undefined) return `**${wording.undated}**`;
  const date = wording.dateAndTime(published);
  if (!found) return date;
  return `${date} (${wording.foundIn(found.from, inlineText(found.detail, VALUE_MAX))})`;
}

/** Of a new article its first and last sentence; of a correction the first one that becomes another. */
function wordsOf({ body, corrects }: Edit, wording: Wording): string[] {
  const shown = (label: string, text: string | null) =>
    text === null
      ? []
      : [`-# ${label}`, quoteBlock({ text, highlights: [] }, { wording, maxLength: BLOCK_MIN })];
  if (corrects) {
    const difference = firstDifference(corrects.was, body);
    if (!difference) return [`-# ${wording.sameWords}`];
    return [
      ...shown(wording.stoodUntilThen, difference.was),
      ...shown(wording.standsNow, difference.is),
    ];
  }
  const sentences = splitSentences(body);
  const [first, last] = [sentences[0], sentences.at(-1)];
  const textOf = (span: typeof first) => (span ? body.slice(span.start, span.end) : null);
  return [
    ...shown(wording.firstSentence, textOf(first)),
    ...(last === first ? [] : shown(wording.lastSentence, textOf(last))),
  ];
}
