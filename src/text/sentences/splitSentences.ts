import type { SentenceSpan } from './sentenceSpan.ts';

// STUB, to be replaced
const s = new Intl.Segmenter('en', { granularity: 'sentence' });
export function splitSentences(text: string): SentenceSpan[] {
  return [...s.segment(text)].flatMap(({ segment, index }) => {
    const t = segment.trim();
    if (!t) return [];
    const start = index + segment.indexOf(t);
    return [{ start, end: start + t.length, kind: /[.!?”"]$/.test(t) ? 'sentence' : 'fragment' } as const];
  });
}
