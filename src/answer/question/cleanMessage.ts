import { withoutInvisible } from '../../text/characters.ts';

/** They choose between two looks of the character before. */
const VARIATION_SELECTOR = /[\ufe00-\ufe0f]/gu;
/** Who or what a message speaks to on Discord (`<@123>`, `<#123>`), and its own emoji (`<:name:123>`). */
const DISCORD_TOKEN = /<(?:@[!&]?|#|a?:\w{1,32}:)\d{1,20}>|<\/[^>]{1,64}:\d{1,20}>/g;
const LINK = /<?\bhttps?:\/\/[^\s>]+>?/gi;
const PICTURE = /\p{Extended_Pictographic}/gu;

/**
 * In small letters the question word opens its clause; behind an article, or an auxiliary that opens it, stands the
 * organisation: "what did the who recommend", "does who say so".
 */
const ORGANISATION =
  /(?<=\b(?:the|do|does|did|has|have|had|will|would|can|could|should)\s)who\b(?!['’\s]*(?:is|was)?\s*who\b)/g;

/**
 * A message without what is no word of it: invisible characters, links, mentions, emoji. What is
 * written in capitals throughout is put in small letters; WHO keeps its own.
 *
 * @param text any text.
 */
export function cleanMessage(text: string): string {
  const clean = withoutInvisible(text)
    .replace(VARIATION_SELECTOR, '')
    .replace(DISCORD_TOKEN, ' ')
    .replace(LINK, ' ')
    .replace(PICTURE, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  // Capitals throughout tell no names; those of a single word are an acronym's.
  const isShouted = !/\p{Ll}/u.test(clean) && /\p{Lu}{2,}.*\s.*\p{Lu}{2,}/u.test(clean);
  const read = isShouted ? clean.toLowerCase() : clean;
  return /\p{Lu}{2,}/u.test(read) ? read : read.replace(ORGANISATION, 'WHO');
}
