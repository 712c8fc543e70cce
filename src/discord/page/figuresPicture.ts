import type { AttachmentPayload } from 'discord.js';
import type { FigureEntry, FigureTable } from '../../answer/figures/figureTable.ts';
import { pictureWords } from '../../picture/pictureWords.ts';
import { formatQuantity } from '../../text/quantities/formatQuantity.ts';
import type { Wording } from '../../wording/wording.ts';
import type { Caller } from '../caller.ts';
import { plainLine } from '../markdown/inlineText.ts';
import type { Services } from '../services.ts';

/** Longest description of a file (https://discord.com/developers/docs/resources/message#attachment-object). */
const ALT_MAX = 1_024;
/** Rows in it: a list to be read out, and not a table. */
const ALT_ROWS = 12;

/**
 * Loads what draws. That takes up to a second, and more on a busy machine: a bot does it before it
 * connects, so that nobody who asks has to wait for it.
 */
export function loadPictures() {
  return Promise.all([import('../../picture/figuresSvg.ts'), import('../../picture/toPng.ts')]);
}

/**
 * A picture of a table, to be attached; none where there is nothing to draw, where the bot may not
 * attach files, or where drawing fails: the list says it all without.
 */
export async function figuresPicture(
  table: FigureTable,
  { attachesFiles, wording }: Pick<Caller, 'attachesFiles' | 'wording'>,
  { log }: Pick<Services, 'log'>,
): Promise<AttachmentPayload[]> {
  if (!attachesFiles || table.entries.length === 0) return [];
  try {
    const [{ figuresSvg }, { toPng }] = await loadPictures();
    const svg = figuresSvg(table, pictureWords(wording));
    if (svg === null) return [];
    const description = plainLine(altText(table, wording), ALT_MAX);
    return [{ attachment: await toPng(svg), name: 'figures.png', description }];
  } catch (err) {
    log.error({ err }, 'Cannot draw a picture of figures');
    return [];
  }
}

function altText({ topic, entries }: FigureTable, wording: Wording): string {
  const rows = entries.slice(0, ALT_ROWS).map((entry) => altRow(entry, wording));
  const more = entries.length > ALT_ROWS ? ['…'] : [];
  return `${wording.pictureAlt(topic)} ${[...rows, ...more].join('; ')}`;
}

function altRow({ quantity, when, quote }: FigureEntry, wording: Wording): string {
  const { noun } = quantity;
  const counted = noun ? ` ${quote.text.slice(noun.start, noun.end)}` : '';
  const date = when === null ? wording.undated : wording.date(when.edtf);
  return `${formatQuantity(quantity)}${counted} (${date})`;
}
