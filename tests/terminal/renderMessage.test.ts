import { describe, expect, it } from 'vitest';
import { answerMessage } from '../../src/answer/message/answerMessage.ts';
import { renderMessage } from '../../src/terminal/renderMessage.ts';
import { plainStyle } from '../../src/terminal/style.ts';
import { answered, quote } from '../support/answers.ts';

/** Answers with the question itself. */
const message = async (text: string) =>
  renderMessage(
    await answerMessage(text, (question) => answered([quote(`“${question}” it is.`)])),
    plainStyle,
  );

describe('renderMessage()', () => {
  it('shows the answer to one question without the question', async () => {
    expect(await message('how many ferries?')).toMatch(/^ {2}│ “how many ferries\?” it is\.\n/);
  });

  it('shows the answers to several questions, each below its own', async () => {
    const shown = (await message('who won and how many boats sank?')).split('\n');
    expect(shown.filter((line) => /^\d|│/.test(line))).toEqual([
      ...['1. who won', '  │ “who won” it is.'],
      ...['2. and how many boats sank?', '  │ “and how many boats sank?” it is.'],
    ]);
    expect(shown[shown.indexOf('2. and how many boats sank?') - 1]).toBe('');
  });

  it('says how many questions it leaves out', async () => {
    expect(await message('who won? who lost? who sank? who swam? who slept?')).toMatch(
      /\nNot answered: 2 further questions of this message\. Ask again\.\n$/,
    );
  });

  it('answers what asks nothing by a line, and no quote', async () => {
    expect(await message('good bot')).toBe('Thank you! The words are all the sources’.\n');
    expect(await message('help')).toMatch(/^I answer with sentences of the articles that I know/);
  });

  it('says what it read of a message that is too long', async () => {
    expect(await message(`${'The road was long. '.repeat(30)}who won?`)).toMatch(
      /^ {2}read as: The road was long\. .* who won\?\n\n {2}│ /,
    );
  });
});
