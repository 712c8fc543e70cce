import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionIn } from '../../../src/discord/incoming/questionIn.ts';
import { anyText } from '../../support/discord/anyAnswer.ts';

const BOT = '123456789012345678';
const onServer = (content: string) => questionIn(content, { botId: BOT, isDirect: false });
const direct = (content: string) => questionIn(content, { botId: BOT, isDirect: true });

describe('questionIn() on a server', () => {
  it.each([
    ['a mention before the question', `<@${BOT}> how many ferries?`, 'how many ferries?'],
    ['one after it', `how many ferries, <@${BOT}>`, 'how many ferries,'],
    ['one in the old form', `<@!${BOT}> how many ferries?`, 'how many ferries?'],
    ['several lines', `<@${BOT}>\nhow many\n\nferries?`, 'how many ferries?'],
    [
      'other mentions and emoji, which are not words',
      `<@${BOT}> <@111111111111111111> <@&111111111111111111> <#111111111111111111> <a:hm:111111111111111111> ferries?`,
      'ferries?',
    ],
    [
      'a quotation that it is about',
      `> There are 650 ferries.\n<@${BOT}> is that so?`,
      'There are 650 ferries. is that so?',
    ],
    ['nothing but a mention', ` <@${BOT}> `, ''],
  ])('reads %s', (_, content, question) => {
    expect(onServer(content)).toBe(question);
  });

  it.each([
    ['no mention', 'how many ferries?'],
    ['a mention of somebody else', '<@111111111111111111> how many ferries?'],
    ['@everyone', '@everyone how many ferries?'],
    ['a mention in a quoted line', `what?\n> <@${BOT}> how many ferries?`],
    ['a mention in a quotation to the end', `>>> how many?\n<@${BOT}>`],
    ['a mention in code', `\`<@${BOT}> how many ferries?\``],
    ['a mention in a block of code', `\`\`\`\n<@${BOT}> how many ferries?\n\`\`\``],
    ['nothing, as where the bot may not read', ''],
  ])('is not spoken to by %s', (_, content) => {
    expect(onServer(content)).toBeNull();
  });
});

describe('questionIn() in a direct message', () => {
  it('needs no mention', () => {
    expect(direct('how many ferries?')).toBe('how many ferries?');
    expect(direct(`<@${BOT}> how many ferries?`)).toBe('how many ferries?');
    expect(direct('')).toBe('');
  });
});

describe('questionIn()', () => {
  it('is plain text on one line, for any message', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(direct(text)).not.toMatch(/[\n\r]|<@!?\d+>|^\s|\s$/);
      }),
    );
  });
});
