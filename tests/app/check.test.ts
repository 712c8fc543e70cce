import { describe, expect, it } from 'vitest';
import { runCommandLine } from '../support/runCommandLine.ts';

const CLAIM = 'There are 2,000 US troops in Niger';
const LINE =
  'The claim says 2,000; the quotes say ≈ 1,000 (2 Aug 2023) and ≈ 650 (undated); none gives 2,000.';

describe('verbatim check', () => {
  it('lays a claim beside both figures of the shipped corpus, and keeps the French ones apart', async () => {
    const { status, stdout, stderr } = await runCommandLine(['check', CLAIM]);
    expect(stdout).toContain(LINE);
    const [compared = '', apart = ''] = stdout.split('Not compared:');
    expect(compared).toContain('│ There are about a thousand US soldiers in Niger');
    expect(compared).toContain('about 650 U.S. troops');
    expect(compared).not.toContain('French soldiers');
    expect(apart).toContain('not compared: ≈ 1,500 is somebody else’s (“French”)');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it('shows a plan and its opposite, in the order of their dates', async () => {
    const { stdout } = await runCommandLine(['check', 'France withdraws its troops from Niger']);
    expect(stdout).toContain(
      'Quoted both ways: “does not intend to withdraw its troops” (2 Aug 2023) · “withdraws its 1,500 soldiers” (undated)',
    );
    expect(stdout.indexOf('does not intend')).toBeLessThan(stdout.indexOf('withdraws its 1,500'));
    expect(stdout).toContain('quoted as denied: “not” · planned: “intend to”');
  });

  it('ends with the same status whether the quotes agree or not', async () => {
    const same = await runCommandLine(['check', 'There are about 650 US troops in Niger']);
    expect(same.stdout).toContain('≈ 650 (undated; the same)');
    expect(same.status).toBe(0);
  });

  it('gives no verdict', async () => {
    const { stdout } = await runCommandLine(['check', CLAIM]);
    expect(stdout).not.toMatch(
      /\b(?:true|false|correct|incorrect|wrong|right|confirm\w*|refut\w*)\b/i,
    );
  });

  it('prints one JSON object with typed comparisons', async () => {
    const { status, stdout } = await runCommandLine(['check', '--json', CLAIM]);
    const check = JSON.parse(stdout);
    expect(check).toMatchObject({
      ...{ claim: CLAIM, status: 'found', dates: [], marks: [], opposites: [] },
      parties: [{ country: 'US' }],
      figures: [{ text: '2,000', low: 2000, high: 2000, owner: 'US', noun: 'US troops' }],
    });
    const [first, second] = check.figures[0].comparisons;
    expect(first).toMatchObject({ shown: '≈ 1,000', relation: 'above', notCompared: null });
    expect(second).toMatchObject({ shown: '≈ 650', relation: 'above' });
    for (const { quote, text, start, end } of check.figures[0].comparisons) {
      const all = [...check.quotes, ...check.others];
      const source = all.find(({ id }: { id: string }) => id === quote);
      expect(source.text.slice(start, end)).toBe(text);
    }
    expect(status).toBe(0);
  });

  it('says whose each figure is where the claim leaves that open', async () => {
    const { stdout } = await runCommandLine(['check', 'There are 2,000 soldiers in Niger']);
    expect(stdout).toContain('≈ 1,000 (US; 2 Aug 2023)');
    expect(stdout).toContain('≈ 1,500 (French; 2 Aug 2023)');
    expect(stdout).toContain('≈ 650 (U.S.; undated)');
  });

  it('reads the claim from standard input', async () => {
    const { stdout } = await runCommandLine(['check', '-'], { stdin: `${CLAIM}\n` });
    expect(stdout).toContain(LINE);
  });

  it.each([
    ['nothing speaks to it', 'Mongolia bought 40 ferries', /^Nothing in the corpus speaks/],
    [
      'it is a question',
      'how many US troops?',
      /^This is a question, and no claim: put it to verbatim ask/,
    ],
    ['it holds no word to look for', 'it was so', /^Too vague/],
    [
      'it was published later',
      ['--as-of', '2023-08-01', 'Spain evacuates 70 citizens'],
      /^Nothing/,
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
      '\n  Nothing dated is from 2030 or later; the corpus is dated 2 Aug 2023.\n',
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
  it('says above the quotes that figures differ, and which', async () => {
    const { stdout } = await runCommandLine(['ask', 'how many US troops?']);
    expect(stdout).toMatch(/^ {2}Figures differ: ≈ 1,000 \(2 Aug 2023\) · ≈ 650 \(undated\)\n\n/);
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

  it('finds nothing to differ for the French, of whom both articles say 1,500', async () => {
    const { stdout } = await runCommandLine(['ask', 'how many French soldiers are in Niger?']);
    expect(stdout).not.toContain('Figures differ');
  });
});
