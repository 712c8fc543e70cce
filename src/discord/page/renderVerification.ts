import type { Quote } from '../../answer/answer.ts';
import { sourceOf } from '../../answer/quote.ts';
import type { Found, Past, Verification } from '../../answer/receipt/verifyReceipt.ts';
import { rowsOf } from '../buttons.ts';
import type { Caller } from '../caller.ts';
import { inlineText } from '../markdown/inlineText.ts';
import type { Reply } from '../reply.ts';
import { openButtons } from './links.ts';
import { quoteEmbed } from './quoteEmbed.ts';
import { renderQuote } from './renderQuote.ts';

/** More places than these are not shown: agency reports stand in many. */
const PLACES_MAX = 3;

const QUOTE_MAX = 600;
const REASON_MAX = 200;

type Changed = Extract<Verification, { readonly status: 'changed' }>;
type Moved = Extract<Verification, { readonly status: 'moved' }>;
type Reader = Pick<Caller, 'wording' | 'showsEmbeds'>;

/** What has become of a quote, as a message. @param past what its article's versions tell, where they do. */
export function renderVerification(
  verification: Verification,
  caller: Reader,
  past: Past | null = null,
): Reply {
  if (past) return renderPast(past, verification, caller);
  const { wording } = caller;
  switch (verification.status) {
    case 'same':
      return renderFound(wording.stillThere, verification.places, caller);
    case 'moved':
      return renderMoved(verification, caller);
    case 'changed':
      return renderChanged(verification, caller);
    case 'withdrawn':
      return { content: wording.withdrawn };
    case 'malformed':
      return { content: wording.notAnId, isPrivate: true, outcome: 'not_asked' };
  }
}

/** The words as they were and as they are, beside each other; of a withdrawn article only that it is. */
function renderPast(past: Past, { status, ...found }: Verification, caller: Reader): Reply {
  const { wording, showsEmbeds } = caller;
  const reason = past.because === '' ? null : inlineText(past.because, REASON_MAX);
  const date = wording.date(past.on);
  if (past.status === 'withdrawn') {
    return { content: wording.withdrawnOn(date, past.isNoticed, reason) };
  }
  const now = status === 'changed' && 'now' in found ? found.now : null;
  const sides = [
    { label: wording.stoodUntilThen, quote: toQuote(past.was) },
    ...(now ? [{ label: wording.standsNow, quote: toQuote(now) }] : []),
  ];
  const heading = wording.changedOn(date, past.isNoticed, reason);
  if (!showsEmbeds) {
    const blocks = sides.map(
      ({ label, quote }) => `${label}\n${renderQuote(quote, { wording, maxLength: QUOTE_MAX })}`,
    );
    return { content: [heading, ...blocks].join('\n\n') };
  }
  const embeds = sides.map(({ label, quote }) => {
    const title = `${label} ${quote.title}`;
    return quoteEmbed({ ...quote, title }, { wording, around: null, number: null });
  });
  return { content: heading, embeds };
}

function renderMoved({ places, mistyped }: Moved, caller: Reader): Reply {
  const { wording } = caller;
  const [meant] = places;
  const heading = meant && mistyped ? wording.movedOrMistyped[mistyped](meant.id) : wording.moved;
  return renderFound(heading, places, caller);
}

function renderChanged({ now, mistyped }: Changed, caller: Reader): Reply {
  const { wording } = caller;
  const heading = now && mistyped ? wording.mistyped[mistyped](now.id) : wording.changed;
  return renderFound(heading, now ? [now] : [], caller);
}

function renderFound(heading: string, found: readonly Found[], caller: Reader): Reply {
  const { wording, showsEmbeds } = caller;
  const quotes = found.slice(0, PLACES_MAX).map(toQuote);
  const [first] = quotes;
  const rows = rowsOf(first ? [openButtons(first, { number: '', wording })] : []);
  if (!showsEmbeds) {
    const blocks = quotes.map((quote) => renderQuote(quote, { wording, maxLength: QUOTE_MAX }));
    return { content: [heading, ...blocks].join('\n\n'), rows };
  }
  const embeds = quotes.map((quote) => quoteEmbed(quote, { wording, around: null, number: null }));
  return { content: heading, embeds, rows };
}

function toQuote({ article, start, end, text, id }: Found): Quote {
  const source = { ...sourceOf(article), start, end };
  const nothing = { score: 0, highlights: [], dates: [], quantities: [], before: null };
  return { ...source, ...nothing, id, text, alongside: [], alsoIn: [] };
}
