import type { Span } from '../span.ts';
import { findAttributions } from './findAttributions.ts';

/** Quotation marks, and the ends of paragraphs, at which a mark that nobody closed is taken for closed. */
const MARK = /[“”"]|\n\s*\n/g;
const OPENS = /^\s*[“"]/;
/** Sentences between one within a speech and the one that names the speaker. */
const REACH = 12;

/**
 * For each sentence of an article that stands within a speech and does not say whose it is, the place of the one that
 * names the speaker: open quotation marks are followed from sentence to sentence, and from paragraph to paragraph where
 * the next one opens them again.
 *
 * @param spans the sentences of `body`, in order.
 * @returns for each sentence a place in `spans`; -1 where it is within no speech, names its speaker, or nobody does.
 */
export function findSpeakers(body: string, spans: readonly Span[]): Int32Array {
  const inside = insideSpeech(body, spans);
  const named = new Map<number, boolean>();
  const names = (at: number) => {
    const known = named.get(at);
    if (known !== undefined) return known;
    const { start = 0, end = 0 } = spans[at] ?? {};
    const isNamed = findAttributions(body.slice(start, end)).length > 0;
    named.set(at, isNamed);
    return isNamed;
  };
  return Int32Array.from(spans, (_, at) => {
    if (!inside.begins[at] || names(at)) return -1;
    // “They killed 30. Nobody stopped them,” the governor said.
    let last = at;
    while (inside.stays[last] && last + 1 < spans.length && last < at + REACH) last++;
    if (last > at && names(last)) return last;
    for (let before = at - 1; before >= 0 && before >= at - REACH; before--) {
      if (names(before)) return before;
      if (!inside.begins[before]) return -1;
    }
    return -1;
  });
}

/** For each sentence whether it begins within quotation marks, and whether these are still open where it ends. */
function insideSpeech(body: string, spans: readonly Span[]) {
  const begins: boolean[] = [];
  const stays: boolean[] = [];
  const marks = [...body.matchAll(MARK)];
  let next = 0;
  let isOpen = false;
  const readTo = (end: number) => {
    for (let mark = marks[next]; mark !== undefined && mark.index < end; mark = marks[++next]) {
      const [sign] = mark;
      if (sign === '“') isOpen = true;
      else if (sign === '”') isOpen = false;
      else if (sign === '"') isOpen = !isOpen;
      else if (isOpen) {
        // A new paragraph of the same speech opens the marks again.
        isOpen = OPENS.test(body.slice(mark.index, mark.index + sign.length + 3));
        if (isOpen) next++;
      }
    }
  };
  for (const { start, end } of spans) {
    readTo(start);
    const opening = OPENS.exec(body.slice(start, start + 3));
    readTo(start + (opening?.[0].length ?? 0));
    begins.push(isOpen);
    readTo(end);
    stays.push(isOpen);
  }
  return { begins, stays };
}
