/**
 * How lines begin that sites put between the paragraphs of an article. They count for short lines
 * alone, of at most `WORDS_MAX` words: a sentence of the text may begin so as well.
 */
const BEGINNINGS = [
  ...['read more', 'read also', 'also read', 'related', 'see also', 'more on this', 'more from'],
  ...['recommended', 'most read', 'trending', 'continue reading', 'click here', 'watch', 'listen'],
  ...['advertisement', 'sponsored', 'promoted', 'ad', 'sign up', 'subscribe', 'enjoying this'],
  ...['follow us', 'share', 'share this', 'tweet', 'like this', 'print', 'comments'],
  ...['photo', 'photograph', 'image', 'picture', 'video', 'caption', 'file photo', 'credit'],
  ...['view online', 'view this email', 'view in browser', 'unsubscribe', 'you receive this'],
  ...['you are receiving this', 'you received this', 'all rights reserved', 'copyright', '©'],
  ...['tags', 'filed under', 'topics', 'skip to', 'the post', 'this article was originally'],
  ...['get these', 'support our', 'donate', 'download the', 'page printed', 'last changed'],
];

const WORDS_MAX = 25;
/** Beginnings that are ordinary words need a colon, or the line to be theirs alone. */
const ORDINARY = new Set([
  ...['related', 'recommended', 'watch', 'listen', 'share', 'print', 'comments', 'ad', 'photo'],
  ...['photograph', 'image', 'picture', 'video', 'caption', 'credit', 'tags', 'topics', 'trending'],
  ...['sponsored', 'promoted', 'tweet', 'donate', 'copyright'],
]);

const PATTERN = new RegExp(
  `^[\\W_]*(?:${BEGINNINGS.map((words) => {
    const end = ORDINARY.has(words) ? '(?=\\s*(?::|$))' : '(?![\\p{L}\\p{N}])';
    return words.replaceAll(' ', '\\s+') + end;
  }).join('|')})`,
  'iu',
);
/** A time on a line of its own, as a live blog has it: `22.40`, `10:15 pm`. */
const CLOCK_ALONE = /^\d{1,2}[:.]\d\d(?:\s*[ap]\.?m\.?)?(?:\s+[A-Z]{2,4})?$/i;
const POST_APPEARED = /^the post .+ (?:appeared|was) first (?:on|published)/i;

/** Whether a line is no part of the article: a link to another, an advertisement, a caption. */
export function isBoilerplate(line: string): boolean {
  const text = line.trim();
  if (POST_APPEARED.test(text) || CLOCK_ALONE.test(text) || /^by:?$/i.test(text)) return true;
  if (text.split(/\s+/).length > WORDS_MAX) return false;
  if (/^the post\b/i.test(text)) return false;
  return PATTERN.test(text);
}
