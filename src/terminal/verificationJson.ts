import type { Found, Verification } from '../answer/receipt/verifyReceipt.ts';

/** What has become of a quote, in the documented JSON (README, "JSON"). */
export function verificationJson(verification: Verification): string {
  const { status } = verification;
  return JSON.stringify({
    status,
    places: 'places' in verification ? verification.places.map(placeFields) : [],
    now: status === 'changed' && verification.now ? placeFields(verification.now) : null,
  });
}

function placeFields({ article, start, end, text }: Found) {
  const { id, title, published, publisher, url } = article;
  return { articleId: id, start, end, text, title, published, publisher, url };
}
