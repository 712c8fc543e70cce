import { withoutInvisible } from '../../text/invisible.ts';

/** They choose between two looks of the character before. */
const VARIATION_SELECTOR = /[\ufe00-\ufe0f]/gu;
/** Who or what a message speaks to on Discord (`<@123>`, `<#123>`), and its own emoji (`<:name:123>`). */
const DISCORD_TOKEN = /<(?:@[!&]?|#|a?:\w{1,32}:)\d{1,20}>|<\/[^>]{1,64}:\d{1,20}>/g;
const LINK = /<?\bhttps?:\/\/[^\s>]+>?/gi;
const PICTURE = /\p{Extended_Pictographic}/gu;

/**
 * A message without what is no word of it: invisible characters, links, mentions, emoji.
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
  return isShouted ? clean.toLowerCase() : clean;
}
