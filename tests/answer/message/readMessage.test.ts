import { describe, expect, it } from 'vitest';
import { readMessage, repliesToAnswer } from '../../../src/answer/message/readMessage.ts';

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
      smallTalk: null,
    });
  });

  it('completes a question by the one before it, in the message or before', () => {
    const read = (text: string, previous: string | null = null) =>
      readMessage(text, previous).questions.map(({ question }) => question);
    const ships = 'how many Danish ships are in Bergen?';
    expect(read('and the French?', ships)).toEqual(['how many French ships are in Bergen']);
    expect(read('and the French?')).toEqual(['and the French?']);
    expect(read(`${ships} And how many French ships? Since when?`)).toEqual([
      ...[ships, 'how many French ships are in Bergen', 'Since when are French ships in Bergen'],
    ]);
    expect(readMessage('and the French?', ships).questions[0]).toMatchObject({
      ...{ asked: 'and the French?', isReadOtherwise: true },
    });
  });

  it('makes no question longer than one may be', () => {
    const long = `how many Danish ships ${'sail and sink and '.repeat(15)} are in Bergen?`;
    expect(readMessage('and the French?', long).questions[0]?.question).toBeDefined();
    const [{ question }] = readMessage(`and the ${'very '.repeat(20)}French?`, long).questions;
    expect(question.length).toBeLessThanOrEqual(300);
  });

  it('tells what asks nothing', () => {
    expect(readMessage('good bot').smallTalk).toBe('praise');
    expect(readMessage('good bot, how many ships are there?').smallTalk).toBeNull();
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

describe('repliesToAnswer()', () => {
  it.each(['since when?', 'and the French?', 'who said that', 'thanks!', 'good bot'])(
    'hears “%s”',
    (text) => expect(repliesToAnswer(text)).toBe(true),
  );

  it.each(['that is old news', 'my uncle was there, he knows', 'ok', 'lol', ''])(
    'leaves people to themselves: “%s”',
    (text) => expect(repliesToAnswer(text)).toBe(false),
  );
});
