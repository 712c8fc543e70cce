import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { chat } from '../../src/terminal/chat.ts';
import { plainStyle } from '../../src/terminal/style.ts';
import { answered, quote } from '../support/answers.ts';

async function session(typed: string): Promise<{ shown: string; asked: string[] }> {
  const output = new PassThrough();
  const asked: string[] = [];
  const ask = (question: string) => {
    asked.push(question);
    return answered([quote('Nine ferries run.')]);
  };
  const input = new PassThrough();
  input.end(typed);
  await chat(ask, { input, output, terminal: false, style: plainStyle });
  output.end();
  return { shown: await text(output), asked };
}

describe('chat()', () => {
  it('answers question after question until the input ends', async () => {
    const { shown, asked } = await session('how many?\n\n  and who? \n');
    expect(asked).toEqual(['how many?', 'and who?']);
    expect(shown.match(/Nine ferries/g)).toHaveLength(2);
  });

  it('completes a question by the one before it, past small talk, and says how it was read', async () => {
    const { shown, asked } = await session(
      'how many Danish ships are in Bergen?\nthanks\nand the French?\nsince when?\n',
    );
    expect(asked).toEqual([
      'how many Danish ships are in Bergen?',
      '',
      'how many French ships are in Bergen',
      'since when are French ships in Bergen',
    ]);
    expect(shown).toContain('You are welcome.\n');
    expect(shown).toContain('\n  read as: how many French ships are in Bergen\n');
  });

  it.each(['exit', '/quit', '.quit'])('leaves on %j, too', async (word) => {
    const { shown, asked } = await session(`help\n${word}\nhow many?\n`);
    expect(shown).toContain('.exit   leave');
    expect(asked).toEqual([]);
  });

  it('helps, and leaves on request', async () => {
    const { shown, asked } = await session('.help\n.exit\nhow many?\n');
    expect(shown).toContain('.exit   leave');
    expect(asked).toEqual([]);
  });
});
