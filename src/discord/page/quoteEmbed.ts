import type { APIEmbed } from 'discord.js';
import type { Quote } from '../../answer/answer.ts';
import type { Surroundings } from '../../search/surroundings.ts';
import type { Wording } from '../../wording/wording.ts';
import { plainLine } from '../markdown/inlineText.ts';
import { contextBlock, quoteLines } from './quoteBlock.ts';

/**
 * Discord allows 6,000 characters over all embeds of a message, and shows three of them here:
 * 2,000 each, of which the two labels of the context take 50 (https://discord.com/developers/docs/resources/message#embed-object-embed-limits).
 */
const TITLE_MAX = 180;
const FOOTER_MAX = 200;
const BY_MAX = 60;
/** With the line of dates. */
const QUOTE_MAX = 900;
const CONTEXT_MAX = 300;

interface EmbedOptions {
  readonly wording: Wording;
  /** To be shown with it; null for the quote alone. */
  readonly around: Surroundings | null;
  /** Its number in the answer, where there are several. */
  readonly number: number | null;
  /** It comes closest, and is not surely an answer. */
  readonly isClosest?: boolean;
}

/** A quote as a block of its own: title above, words, date and source below. */
export function quoteEmbed(
  quote: Quote,
  { wording, around, number, isClosest = false }: EmbedOptions,
): APIEmbed {
  const { id, title, published, publishedAt, publisher, origin, correctedBy } = quote;
  const { before, alsoIn } = quote;
  const context = { wording, maxLength: CONTEXT_MAX };
  const footer = [
    published === null ? wording.undated : wording.dateAndTime(publishedAt ?? published),
    correctedBy === undefined ? '' : wording.correctedBy(plainLine(correctedBy, BY_MAX)),
    publisher ?? origin ?? '',
    alsoIn.length > 0 ? wording.copies(alsoIn.length) : '',
  ].filter((part) => part !== '');
  // An id is of use only whole: the source yields to it.
  const ids = [wording.receipt(id), ...(before ? [wording.receiptBefore(before.id)] : [])];
  const idLine = ids.join(' · ');
  const name = [
    ...(number === null ? [] : [number]),
    ...(isClosest ? [wording.closest] : []),
    title,
  ].join(' · ');
  return {
    author: { name: plainLine(name, TITLE_MAX) || wording.untitled },
    description: [
      around && !before ? contextBlock(around.before, { ...context, label: wording.before }) : '',
      quoteLines(quote, { wording, maxLength: QUOTE_MAX }),
      around ? contextBlock(around.after, { ...context, label: wording.after }) : '',
    ]
      .filter((part) => part !== '')
      .join('\n\n'),
    footer: {
      text: `${plainLine(footer.join(' · '), FOOTER_MAX - idLine.length - 3)} · ${idLine}`,
    },
    color: embedColor(published),
  };
}

/** Discord's own blurple, and its yellow for what carries no date. */
const DATED = 0x5865f2;
const UNDATED = 0xf0b232;

/** The colour of an embed, by its source's date of publication. */
export function embedColor(published: string | null): number {
  return published === null ? UNDATED : DATED;
}
