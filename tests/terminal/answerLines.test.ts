import { describe, expect, it } from 'vitest';
import { answerLines } from '../../src/terminal/answerLines.ts';
import { answered, noEvidence } from '../support/answers.ts';

async function outputsFor(lines: readonly string[]) {
  async function* input() {
    yield* lines;
  }
  const outputs = [];
  const ask = (question: string) =>
    question === 'nothing' ? noEvidence({ question }) : answered([], { question });
  for await (const { output, outcome } of answerLines(input(), 10_000, ask)) {
    outputs.push({ ...JSON.parse(output), outcome });
  }
  return outputs;
}

describe('answerLines()', () => {
  it('answers plain questions and JSON objects, in order', async () => {
    const outputs = await outputsFor(['how many?', '{"question": "nothing", "id": 7}', '']);
    expect(outputs).toMatchObject([
      { question: 'how many?', outcome: 'answered' },
      { question: 'nothing', outcome: 'not_answered' },
      { question: '', outcome: 'answered' },
    ]);
  });

  it.each(['{"question": 7}', '{"q": "x"}', '{broken', '{}'])(
    'answers %s with an error that names the line, and goes on',
    async (line) => {
      expect(await outputsFor(['first', line, 'last'])).toMatchObject([
        { question: 'first' },
        { error: expect.stringMatching(/^Line 2 is not a question/), outcome: 'error' },
        { question: 'last' },
      ]);
    },
  );

  it('answers a line before the next one is read', async () => {
    const events: string[] = [];
    async function* input() {
      for (const line of ['a', 'b']) {
        events.push(`read ${line}`);
        yield line;
      }
    }
    for await (const { output } of answerLines(input(), 10_000, (question) =>
      answered([], { question }),
    )) {
      events.push(`answered ${JSON.parse(output).question}`);
    }
    expect(events).toEqual(['read a', 'answered a', 'read b', 'answered b']);
  });
});
