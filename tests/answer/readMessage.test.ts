import { describe, expect, it } from 'vitest';
import { readMessage } from '../../src/answer/readMessage.ts';

describe('readMessage()', () => {
  it('reads a message with one question as it stands', () => {
    expect(readMessage(' Hi! how many boats are there? Thanks! ')).toEqual({
      questions: [
        {
          asked: 'Hi! how many boats are there? Thanks!',
          question: 'Hi! how many boats are there? Thanks!',
          isReadOtherwise: false,
        },
      ],
      leftOut: 0,
    });
  });

  it('reads three questions at the most, in order, and counts the others', () => {
    const { questions, leftOut } = readMessage(
      'who won? who lost? how many boats sank? where was the race? when was the race?',
    );
    expect(questions.map(({ question }) => question)).toEqual([
      ...['who won?', 'who lost?', 'how many boats sank?'],
    ]);
    expect(leftOut).toBe(2);
  });

  it('says of a long message what it reads in it', () => {
    const text = `${'The harbour was quiet and the road was long. '.repeat(20)}who won?`;
    const [{ asked, question, isReadOtherwise }] = readMessage(text).questions;
    expect(asked).toBe(text);
    expect(question).toMatch(/^The harbour .* who won\?$/);
    expect(isReadOtherwise).toBe(true);
  });

  it.each(['', '  '])('has one question for nothing, too: %j', (text) => {
    const { questions, leftOut } = readMessage(text);
    expect(questions).toMatchObject([{ isReadOtherwise: false }]);
    expect(leftOut).toBe(0);
  });
});
