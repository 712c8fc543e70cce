import type { Answer } from '../../answer/answer.ts';
import { extractTerms } from '../../text/terms/extractTerms.ts';
import { button, rowsOf } from '../buttons.ts';
import type { Caller } from '../caller.ts';
import { type AnswerState, answerButtonId } from '../page/answerState.ts';
import type { Reply } from '../reply.ts';
import type { Services } from '../services.ts';

/** Rows of a message (https://discord.com/developers/docs/components/reference#action-row). */
const ROWS_MAX = 5;

/** What the button that asks to be told later begins its `custom_id` with. */
export const TELL_ME = 'tell';

interface Asked {
  readonly caller: Pick<Caller, 'guildId'>;
  /** The asker wants nobody to know: nothing of it is kept. */
  readonly isSecret: boolean;
}

/** Counts a question that found nothing, or nothing sure, for the board. A failure is the operator's to hear of. */
export async function noteGap(
  { status, question }: Answer,
  { caller, isSecret }: Asked,
  { gaps, log }: Services,
): Promise<void> {
  const key = gapKey(question);
  const isGap = status === 'no_evidence' || status === 'unsure';
  if (!gaps || !isGap || isSecret || key === null) return;
  try {
    await gaps.note({ guildId: caller.guildId ?? '', key, question });
  } catch (err) {
    log.error({ err }, 'Cannot note a question that found nothing');
  }
}

/** The reply with the button *Tell me*, where nothing was found. */
export function withTellMe(
  reply: Reply,
  state: AnswerState,
  { caller, services }: { readonly caller: Caller; readonly services: Services },
): Reply {
  const isGap = reply.outcome === 'no_evidence' || reply.outcome === 'unsure';
  const { rows = [] } = reply;
  if (!services.reminders || !isGap || rows.length >= ROWS_MAX) return reply;
  const tell = button(caller.wording.tellMe, answerButtonId(TELL_ME, state));
  return { ...reply, rows: [...rows, ...rowsOf([[tell]])] };
}

/** What kind of answer is wanted: the same words with another of these ask something else. */
const ASKED_FOR = /\b(how (?:many|much|long|old|far|often)|who|whom|when|where|why)\b/i;
const KEY_MAX = 400;

/**
 * What a question asks, whatever its wording: its terms in alphabetical order, after what it asks for.
 *
 * @returns null where it holds no word to look for.
 */
export function gapKey(question: string): string | null {
  const terms = extractTerms(question).flatMap(({ kind, term }) =>
    kind === 'stop' || kind === 'phrase' ? [] : term,
  );
  if (terms.length === 0) return null;
  const asked = ASKED_FOR.exec(question)?.[1]?.toLowerCase() ?? '';
  return [asked, ...new Set(terms.sort())].join(' ').slice(0, KEY_MAX);
}
