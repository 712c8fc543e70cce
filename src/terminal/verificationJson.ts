import type { Found, Past, Verification } from '../answer/receipt/verifyReceipt.ts';
import { moreFields } from './answerJson.ts';
import { printableJson } from './printable.ts';

/**
 * What has become of a quote, in the documented JSON (docs/using.md, "JSON").
 *
 * @param verification what the index tells of the id.
 * @param past what the kept versions tell; null where none are kept.
 * @returns one JSON object on one line, without a line feed.
 */
export function verificationJson(verification: Verification, past: Past | null = null): string {
  const { status } = verification;
  return printableJson(
    JSON.stringify({
      status,
      places: 'places' in verification ? verification.places.map(placeFields) : [],
      now: status === 'changed' && verification.now ? placeFields(verification.now) : null,
      past: past && { ...past, was: placeFields(past.was) },
      mistyped: 'mistyped' in verification ? verification.mistyped : null,
    }),
  );
}

function placeFields({ article, start, end, text, id }: Found) {
  const { id: articleId, title, published, publisher, url } = article;
  const more = moreFields(article);
  return { id, articleId, start, end, text, title, published, publisher, url, ...more };
}
