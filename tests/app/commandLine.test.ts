import { describe, expect, it } from 'vitest';
import { runCommandLine } from '../support/runCommandLine.ts';

describe('verbatim', () => {
  it('tells its version', async () => {
    const { status, stdout } = await runCommandLine(['--version']);
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    });
  });

  it.each([[['--help']], [['ask', '--help']], [['corpus', 'import', '--help']]])(
    'explains itself with %j',
    async (args) => {
      const { status, stdout } = await runCommandLine(args);
      expect(stdout).toMatch(/^Usage: verbatim/);
      expect(status).toBe(0);
    },
  );

  it('shows its help, and ends with 2, where no command is given', async () => {
    const { status, stderr } = await runCommandLine([]);
    expect(stderr).toMatch(/^Usage: verbatim/);
    expect(status).toBe(2);
  });

  it('answers question after question in a chat', async () => {
    const { status, stdout } = await runCommandLine(['chat'], {
      stdin: 'how many US troops?\n.exit\n',
    });
    expect(stdout).toContain('about 650 U.S. troops');
    expect(status).toBe(0);
  });
});
