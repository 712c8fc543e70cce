import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCommandLine } from '../support/runCommandLine.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const TALKS =
  'The talks focused on the withdrawal of U.S. troops deployed in Niger, where about 650 U.S. troops and a number of contract workers are present.';
const THOUSAND =
  'There are about a thousand US soldiers in Niger, who helped Bazoumi’s forces in resisting Islamist uprisings.';

describe('verbatim ask', () => {
  it('quotes both sources on the shipped corpus, each with its title, date and origin', async () => {
    const { status, stdout, stderr } = await runCommandLine(['ask', 'how many US troops?']);
    expect(stdout).toContain(TALKS);
    expect(stdout).toContain(THOUSAND);
    expect(stdout).toMatch(/US position and evacuations · 2 Aug 2023 · seed text 000/);
    expect(stdout).toMatch(/withdrawal of US troops · undated · seed text 004/);
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  it('prints one JSON object whose first two quotes are these two', async () => {
    const { status, stdout } = await runCommandLine([
      'ask',
      '--json',
      'how',
      'many',
      'US',
      'troops?',
    ]);
    const answer = JSON.parse(stdout);
    expect(answer).toMatchObject({
      question: 'how many US troops?',
      status: 'answered',
      closest: [],
    });
    const quotes = answer.quotes.slice(0, 2).map((quote: { text: string }) => quote.text);
    expect(quotes.sort()).toEqual([TALKS, THOUSAND]);
    expect(status).toBe(0);
  });

  it('says so, and ends with 1, where the corpus has no answer', async () => {
    const { status, stdout } = await runCommandLine(['ask', 'what is the capital of Mongolia?']);
    expect(stdout).toMatch(/^I found no sentence that comes close to this question\./);
    expect(stdout).toMatch(/not in the corpus: .*Mongolia/);
    expect(status).toBe(1);
  });

  it('shows what comes closest, and ends with 1, where it is not sure', async () => {
    const asked = ['how many US troops?', '--min-confidence', '1'];
    const { status, stdout } = await runCommandLine(['ask', ...asked]);
    expect(stdout).toMatch(/^I am not sure that these answer it\. The closest sentences:\n/);
    expect(stdout.match(/^ {2}closest · /gm)).toHaveLength(3);
    expect(status).toBe(1);
    const json = await runCommandLine(['ask', '--json', ...asked]);
    const answer = JSON.parse(json.stdout);
    expect(answer).toMatchObject({ status: 'unsure', quotes: [], closest: [{}, {}, {}] });
    expect(answer.closest.map(({ text }: { text: string }) => text)).toContain(TALKS);
    expect(json.status).toBe(1);
  });

  it.each([
    ['nothing', ''],
    ['white space', ' \t\n'],
    ['stop words', 'who was it?'],
    ['emoji', '🤔🤔❓'],
    ['control characters', '\u0000\u001b\u0007'],
    ['half an emoji', '\ud83e'],
  ])('finds %s too vague', async (_name, question) => {
    const { status, stdout } = await runCommandLine(['ask', question]);
    expect(stdout).toMatch(/^Too vague: /);
    expect(status).toBe(1);
  });

  it.each([
    ['a question in Arabic', 'كم عدد القوات الأمريكية في النيجر؟'],
    ['10,000 characters', 'mongolia '.repeat(1111)],
    ['one word of 10,000 characters', 'a'.repeat(10_000)],
  ])('finds no evidence for %s', async (_name, question) => {
    const { status, stdout } = await runCommandLine(['ask', question]);
    expect(stdout).toMatch(/^(?: {2}read as: .*\n\n)?I found no sentence that comes close/);
    expect(status).toBe(1);
  });

  it('answers several questions of one message, each below its own', async () => {
    const text = 'how many US troops? what is the capital of Mongolia?';
    const { status, stdout } = await runCommandLine(['ask', text]);
    expect(stdout).toMatch(
      /^1\. how many US troops\?\n[\s\S]*\n2\. what is the capital of Mongolia\?\n/,
    );
    expect(stdout).toContain(TALKS);
    expect(status).toBe(0);
    const { question, read, more } = JSON.parse(
      (await runCommandLine(['ask', '--json', text])).stdout,
    );
    expect([question, read]).toEqual([text, 'how many US troops?']);
    expect(more).toMatchObject([{ status: 'no_evidence', terms: { matched: [] } }]);
  });

  it.each([
    [['ask'], /Cannot ask without a question/],
    [['ask', '--limit', '0', 'x'], /Write a whole number from 1 to 100/],
    [['ask', '--json', '--jsonl'], /cannot be used with/],
    [['ask', '--jsonl', 'x'], /Cannot take a question with --jsonl/],
    [['ask', '--corpus', 'no such folder', 'x'], /no such folder: there is no such folder/],
    [['ask', '--as-of', 'soon', 'x'], /Write a date as 2023, 2023-08 or 2023-08-02/],
    [['ask', '--min-confidence', '2', 'x'], /Write a number from 0 to 1/],
    [['ask', '--explain', '--json', 'x'], /cannot be used with/],
    [['aks', 'x'], /unknown command 'aks'[\s\S]*Did you mean ask/],
  ])('ends %j with 2 and says what to do', async (args, message) => {
    const { status, stdout, stderr } = await runCommandLine(args);
    expect(stderr).toMatch(message);
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });

  it('lists every problem of a corpus instead of answering from half of it', async () => {
    const corpus = await temporaryFolder({
      'a.md': 'x',
      'b.md': '---\ntitle: T\npublished: x\n---\nOne.',
    });
    const { status, stderr } = await runCommandLine(['ask', '--corpus', corpus, 'one?']);
    expect(stderr).toContain(`${path.join(corpus, 'a.md')}:1: has no front matter`);
    expect(stderr).toContain(`${path.join(corpus, 'b.md')}:3: published: "x" is not a date`);
    expect(status).toBe(2);
  });

  it('answers a thousand questions from standard input, one a line', async () => {
    const lines = Array.from({ length: 1000 }, (_, n) =>
      n % 2 === 0
        ? 'how many US troops?'
        : JSON.stringify({ question: `capital of Mongolia ${n}` }),
    );
    const { status, stdout } = await runCommandLine(['ask', '--jsonl'], {
      stdin: lines.join('\n'),
    });
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers).toHaveLength(1000);
    expect(answers[0]).toMatchObject({ question: 'how many US troops?', status: 'answered' });
    expect(answers[999]).toMatchObject({
      question: 'capital of Mongolia 999',
      status: 'no_evidence',
    });
    expect(status).toBe(0);
  });

  it('explains what each candidate was judged by', async () => {
    const { status, stdout } = await runCommandLine(['ask', '--explain', 'how many US troops?']);
    expect(stdout).toMatch(/^Asks: count\n {2}US +country:US/);
    expect(stdout).toContain(TALKS);
    expect(stdout).toMatch(/[+-]\d\.\d\d {2}kind\.fits = 1\.00/);
    expect(stdout).toMatch(/\nConfidence 0\.\d\d\n/);
    expect(status).toBe(0);
  });

  it('answers as of a date without what was published later', async () => {
    const ask = [
      'ask',
      '--json',
      '--as-of',
      '2023-08-01',
      'how many French soldiers are in Niger?',
    ];
    const { quotes, closest } = JSON.parse((await runCommandLine(ask)).stdout);
    for (const { published } of [...quotes, ...closest]) expect(published).toBeNull();
  });

  it('takes the date of a line on standard input', async () => {
    const lines = ['2023-08-01', '2023-08-02'].map((asOf) =>
      JSON.stringify({ question: 'what has Ecowas demanded?', asOf }),
    );
    const { stdout } = await runCommandLine(['ask', '--jsonl'], { stdin: lines.join('\n') });
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const hasDated = answers.map(({ quotes, closest }) =>
      [...quotes, ...closest].some(({ published }) => published !== null),
    );
    expect(hasDated).toEqual([false, true]);
  });

  it('answers from the confidence on that is asked for', async () => {
    const statuses = ['0', '1'].map(async (minimum) => {
      const args = ['ask', '--min-confidence', minimum, 'how many US troops?'];
      return (await runCommandLine(args)).status;
    });
    expect(await Promise.all(statuses)).toEqual([0, 1]);
  });

  it('ends with 2 where a line is no question, after answering the others', async () => {
    const { status, stdout } = await runCommandLine(['ask', '--jsonl'], {
      stdin: '{}\nwho is Kirby?\n',
    });
    expect(stdout).toMatch(/^\{"error":"Line 1 is not a question.*\n\{"question":"who is Kirby/);
    expect(status).toBe(2);
  });

  it('ends with 1 where no line found anything', async () => {
    expect((await runCommandLine(['ask', '--jsonl'], { stdin: 'who?\n' })).status).toBe(1);
  });
});
