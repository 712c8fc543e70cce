import { expect } from 'vitest';
import { splitSentences } from '../../../src/text/sentences/splitSentences.ts';

/** Expects a text to be split where bars stand in it: `He left.|She stayed.` has no space between its sentences. */
export function expectSplit(marked: string): void {
  const text = marked.replaceAll('|', '');
  const sentences = splitSentences(text).map(({ start, end }) => text.slice(start, end));
  expect(sentences).toEqual(marked.split('|').map((sentence) => sentence.trim()));
}
