import { describe, expect, it } from 'vitest';
import { runCommandLine } from '../support/runCommandLine.ts';

const CLAIM = 'There are 2,000 US troops in Niger';
const LINE =
  /2,000 stands in none of these \d quotes\. They give: about a thousand \(2 Aug 2023\), about 650 \(undated\)\./;

describe('verbatim check', () => {
  it('lays a claim beside both figures of the shipped corpus', async () => {
    const { status, stdout, stderr } = await runCommandLine(['check', CLAIM]);
    expect(stdout).toMatch(LINE);
    const [, first = ''] = stdout.split('│ ');
    expect(first).toMatch(/^There are about a thousand US soldiers in Niger/);
    expect(stdout).toContain('about 650 U.S. troops');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it('shows a plan and its opposite, in the order of their dates', async () => {
    const { stdout } = await runCommandLine(['check', 'France withdraws its troops from Niger']);
    expect(stdout).toContain(
      'Quoted both ways: “does not intend to withdraw its troops” (2 Aug 2023) · “withdraws its 1,500 soldiers” (undated)',
    );
    expect(stdout.indexOf('does not intend')).toBeLessThan(stdout.indexOf('withdraws its 1,500'));
    expect(stdout).toContain('mind the words: “not” · “intend to”');
  });

  it('ends with the same status whether the quotes agree or not', async () => {
    const same = await runCommandLine(['check', 'There are 650 US troops in Niger']);
    expect(same.stdout).toMatch(
      /650 stands in quote 1 \(“about 650”\)\. The others give: about a thousand/,
    );
    expect(same.status).toBe(0);
  });

  it('gives no verdict', async () => {
    const { stdout } = await runCommandLine(['check', CLAIM]);
    expect(stdout).not.toMatch(
      /\b(?:true|false|correct|incorrect|wrong|right|confirm\w*|refut\w*)\b/i,
    );
  });

  it('prints one JSON object with what stands where', async () => {
    const { status, stdout } = await runCommandLine(['check', '--json', CLAIM]);
    const check = JSON.parse(stdout);
    expect(check).toMatchObject({
      ...{ claim: CLAIM, status: 'found', opposites: [] },
      sought: [
        { kind: 'figure', text: '2,000', stands: [] },
        { kind: 'name', text: 'US' },
        { kind: 'name', text: 'Niger' },
      ],
    });
    for (const { stands, given } of check.sought) {
      for (const { quote, text, start, end } of [...stands, ...given]) {
        const source = check.quotes.find(({ id }: { id: string }) => id === quote);
        expect(source.text.slice(start, end)).toBe(text);
      }
    }
    expect(check.sought[0].given).toHaveLength(2);
    expect(status).toBe(0);
  });

  it('reads the claim from standard input', async () => {
    const { stdout } = await runCommandLine(['check', '-'], { stdin: `${CLAIM}\n` });
    expect(stdout).toMatch(LINE);
  });

  it.each([
    ['nothing speaks to it', 'Mongolia bought 40 ferries', /^No sentence found/],
    [
      'it is a question',
      'how many US troops?',
      /^This is a question, and no claim: put it to verbatim ask/,
    ],
    ['it holds no word to look for', 'it was so', /^Too vague/],
    [
      'it was published later',
      ['--as-of', '2023-08-01', 'Spain evacuates 70 citizens'],
      /^No sentence found/,
    ],
  ])('says so, and ends with 1, where %s', async (_, claim, said) => {
    const { status, stdout } = await runCommandLine(['check', ...[claim].flat()]);
    expect(stdout).toMatch(said);
    expect(status).toBe(1);
  });

  it('says which words the corpus does not know where nothing speaks to it', async () => {
    const claim = 'Mongolia bought 40 ferries for Niegr';
    const { stdout } = await runCommandLine(['check', claim, '--from', '2030']);
    expect(stdout).toContain('\n  read as: Niegr → Niger\n');
    expect(stdout).toContain(
      '\n  Nothing dated is from 2030 or later; the articles are dated 2 Aug 2023.\n',
    );
    expect(stdout).toMatch(
      /words found in the corpus: .*Niegr.*\n.*not in the corpus: .*Mongolia.*40.*ferries/,
    );
    const { stdout: json } = await runCommandLine(['check', '--json', claim]);
    expect(JSON.parse(json)).toMatchObject({
      terms: {
        readAs: [{ word: 'Niegr', as: 'Niger' }],
        missing: expect.arrayContaining(['ferries']),
      },
      ...{ noneDated: null, corpus: { articles: 2 } },
    });
  });

  it.each([
    [['check'], '', /Cannot check without a claim/],
    [['check', '-'], ' ', /Cannot check without a claim/],
    [['check', '-'], 'ferries '.repeat(2_000), /longer than 10000 characters/],
    [['check', '--as-of', 'yesterday', CLAIM], '', /Write a date as/],
  ])('ends with 2 for %s', async (args, stdin, said) => {
    const { status, stderr } = await runCommandLine(args, { stdin });
    expect(stderr).toMatch(said);
    expect(status).toBe(2);
  });
});

describe('verbatim ask', () => {
  it('says above the quotes which figures they give', async () => {
    const { stdout } = await runCommandLine(['ask', 'how many US troops?']);
    expect(stdout).toMatch(
      /^ {2}In these quotes: about a thousand \(2 Aug 2023\) · about 650 \(undated\)\n\n/,
    );
  });

  it('says above the quotes that both a plan and its opposite are quoted, and how', async () => {
    const { stdout } = await runCommandLine([
      'ask',
      'is France withdrawing its troops from Niger?',
    ]);
    expect(stdout).toMatch(
      /^ {2}Quoted both ways: “does not intend to withdraw its troops” \(2 Aug 2023\) · “withdraws its 1,500 soldiers” \(undated\)\n\n/,
    );
  });

  it('lists the same words of two articles with the date of each', async () => {
    const { stdout } = await runCommandLine(['ask', 'how many French soldiers are in Niger?']);
    expect(stdout).toContain('In these quotes: about 1,500 (2 Aug 2023) · 1,500 (undated)');
  });
});
