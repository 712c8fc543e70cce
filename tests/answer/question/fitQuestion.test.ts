import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitQuestion, QUESTION_MAX } from '../../../src/answer/question/fitQuestion.ts';

const SCENE = 'The harbour was quiet and the road was long. ';

describe('fitQuestion()', () => {
  it('leaves a question that is short enough', () => {
    expect(fitQuestion('how many boats are there?')).toBe('how many boats are there?');
  });

  it.each([
    ['at the end', `${SCENE.repeat(20)}How many boats are there?`],
    ['at the beginning', `How many boats are there? ${SCENE.repeat(20)}`],
    ['in the middle', `${SCENE.repeat(20)}How many boats are there? ${SCENE.repeat(20)}`],
  ])('finds the sentence that asks %s of a long text', (_, text) => {
    const read = fitQuestion(text);
    expect(read).toMatch(/How many boats are there\?$/);
    expect(read.length).toBeLessThanOrEqual(QUESTION_MAX);
    expect(text).toContain(read);
  });

  it('keeps as many of the sentences before it as there is room for', () => {
    const text = `${'Far away. '.repeat(3)}The race was in May. Who won?`;
    expect(fitQuestion(text, 45)).toBe('Far away. The race was in May. Who won?');
  });

  it('reads a sentence that is too long from the question in it on', () => {
    const text = `${'you know, '.repeat(40)}how many boats are there?`;
    expect(fitQuestion(text)).toBe('how many boats are there?');
  });

  it('cuts between words what asks nothing, and a word only where it is all there is', () => {
    expect(fitQuestion('boats and ships and planes', 12)).toBe('boats and');
    expect(fitQuestion('a'.repeat(40), 12)).toBe('a'.repeat(12));
    expect(fitQuestion('𝒳'.repeat(40), 5)).toBe('𝒳𝒳');
  });

  it('gives a stretch of the question that fits, and not nothing, for any text', () => {
    const anyWord = fc.constantFrom('who', 'how many', 'boats', 'a'.repeat(30), '?', '.', ', and');
    fc.assert(
      fc.property(
        fc.array(anyWord, { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 1, max: 60 }),
        (words, most) => {
          const text = words.join(' ');
          const read = fitQuestion(text, most);
          expect(read.length).toBeLessThanOrEqual(most);
          expect(read).not.toBe('');
          expect(text).toContain(read);
        },
      ),
    );
  });
});
