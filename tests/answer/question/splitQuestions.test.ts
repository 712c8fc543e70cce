import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitQuestions } from '../../../src/answer/question/splitQuestions.ts';

function split(text: string): string[] {
  return splitQuestions(text).map(({ start, end }) => text.slice(start, end));
}

describe('splitQuestions()', () => {
  it.each([
    [
      'question marks',
      'Who condemned the coup? how many boats are there?',
      ['Who condemned the coup?', 'how many boats are there?'],
    ],
    [
      '“and” with a question word and words of its own',
      'who condemned the coup and how many boats are there',
      ['who condemned the coup', 'and how many boats are there'],
    ],
    [
      'a comma before “how many”',
      'who condemned the coup, how many boats are there?',
      ['who condemned the coup', 'how many boats are there?'],
    ],
    [
      'the numbers of a list, which are left out',
      '1. who condemned the coup? 2. how many boats are there?',
      ['who condemned the coup?', 'how many boats are there?'],
    ],
    [
      'a pronoun that the question before explains',
      'how many boats left and where are they?',
      ['how many boats left', 'and where are they?'],
    ],
    [
      '“and” before a fragment',
      'how many Danish boats are there? And Spain?',
      ['how many Danish boats are there?', 'And Spain?'],
    ],
    [
      'a comma before “when was”, and what goes on from there',
      'who led it, the coup, when was it and how many died?',
      ['who led it, the coup', 'when was it', 'and how many died?'],
    ],
    ['“&”', 'who won & how many boats sank', ['who won', '& how many boats sank']],
    ['a bare question word after a question', 'Who led it? When?', ['Who led it?', 'When?']],
    [
      'auxiliaries',
      'Is it true that France left? Did Spain stay?',
      ['Is it true that France left?', 'Did Spain stay?'],
    ],
    [
      'what is asked within a sentence',
      'I want to know who led it. How many died?',
      ['I want to know who led it.', 'How many died?'],
    ],
  ])('tells questions apart by %s', (_, text, questions) => {
    expect(split(text)).toEqual(questions);
  });

  it.each([
    'When and where did the boats land?',
    'in which year and in what country was the race?',
    'how many boats, ships and planes does Spain have?',
    'When the race began, how many boats were there?',
    'Who is the captain who led the crew and who was declared winner?',
    'how many Dutch, no, how many Danish boats are there?',
    'What did the mayor and the captain say?',
    'The mayor did not say how many were lost. How many boats are left?',
    'There are 650 ferries. is that so?',
    'Hi! Could you tell me how many boats there are? Thanks in advance!',
    'Right? who led the crew? ok?',
    'how many boats? https://example.com/?how=many thanks',
    'boats of Denmark. And of Spain.',
    'thanks',
  ])('leaves whole what asks once: %s', (text) => {
    expect(split(text)).toEqual([text]);
  });

  it('leaves a scene with the question that follows it', () => {
    const text = 'I read of a race. Who won? It was in May. How many boats sank? Thanks!';
    expect(split(text)).toEqual([
      'I read of a race. Who won?',
      'It was in May. How many boats sank? Thanks!',
    ]);
  });

  it.each(['', ' \n '])('finds no question in nothing: %j', (text) => {
    expect(splitQuestions(text)).toEqual([]);
  });

  it('gives ordered, disjoint stretches, for any text', () => {
    const anyWord = fc.oneof(
      fc.constantFrom(...'who what how many and , . ? ! 1. boats the Is did since when'.split(' ')),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(anyWord, { maxLength: 30 }), fc.constantFrom(' ', '\n'), (words, by) => {
        const text = words.join(by);
        let done = 0;
        for (const { start, end } of splitQuestions(text)) {
          expect(start).toBeGreaterThanOrEqual(done);
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          expect(end).toBeGreaterThan(start);
          done = end;
        }
        expect(done).toBeLessThanOrEqual(text.length);
        expect(splitQuestions(text).length > 0).toBe(text.trim() !== '');
      }),
    );
  });
});
