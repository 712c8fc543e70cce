import PostalMime from 'postal-mime';
import type { Doubt, Draft } from '../draft.ts';
import { readHtml } from '../html/readHtml.ts';
import { readDate } from './readDate.ts';
import { readText } from './readText.ts';
import { ExtractError } from './sourceFile.ts';

/** Parts nested deeper are no letter (`postal-mime` allows 256). */
const DEPTH_MAX = 20;
const FORWARDED = /^(?:\s*(?:fwd?|re|aw|wg|tr)\s*:)+\s*/i;
/** The line that ends a letter and begins a signature (RFC 3676 § 4.3). */
const SIGNATURE = /\n-- \n[\s\S]*$/;

/** Reads an e-mail (.eml): the subject is the title, the sending is the publication. */
export async function readMail(bytes: Uint8Array): Promise<Draft> {
  const mail = await PostalMime.parse(bytes, { maxNestingDepth: DEPTH_MAX }).catch(
    (error: unknown) => {
      throw new ExtractError(
        `it is no e-mail that can be read: ${error instanceof Error ? error.message : error}`,
      );
    },
  );
  const title = mail.subject?.replace(FORWARDED, '').trim() || null;
  const plain = (mail.text ?? '').replace(/\r\n?/g, '\n').replace(SIGNATURE, '').trim();
  if (!mail.html && plain === '') throw new ExtractError('the e-mail has no text');
  const draft = mail.html
    ? readHtml(mail.html, { url: null, isContent: true, title })
    : readText(title ? `${title}\n\n${plain}` : plain);
  const date = mail.headers.find(({ key }) => key === 'date')?.value;
  const value = date ? readDate(date) : null;
  const sender = mail.from?.name || null;
  const isList =
    mail.headers.some(({ key }) => key === 'list-unsubscribe' || key === 'list-id') ||
    /unsubscribe/i.test(`${mail.html ?? ''} ${plain}`);
  const attached = mail.attachments.filter(({ disposition }) => disposition === 'attachment');
  const doubts: Doubt[] = attached.map(({ filename }) => ({
    kind: 'left_out',
    message: `the attached file ${filename ?? 'without a name'} was left out`,
  }));
  return {
    ...draft,
    title: title ?? draft.title,
    published: value ? { value, from: 'mail header', detail: 'Date' } : draft.published,
    publisher: isList ? sender : draft.publisher,
    author: isList ? draft.author : sender,
    url: null,
    body: withoutAddress(draft.body),
    doubts: [...draft.doubts, ...doubts],
  };
}

/** Without the lines at the end that end no sentence: the sender's name and address. */
function withoutAddress(body: string): string {
  const paragraphs = body.split('\n\n');
  while (paragraphs.length > 1 && !/[.!?…]["”’)]*$/.test(paragraphs.at(-1) ?? '')) paragraphs.pop();
  return paragraphs.join('\n\n');
}
