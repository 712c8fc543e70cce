import { describe, expect } from 'vitest';
import { it } from '../support/discord/it.ts';
import { runCommandLine } from '../support/runCommandLine.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

describe('verbatim bot', () => {
  it('ends with 2 without a token, and says what to set and how to try it without Discord', async () => {
    const { status, stderr } = await runCommandLine(['bot']);
    expect(stderr).toMatch(
      /DISCORD_TOKEN is not set.*\.env.*npm run ask -- "how many US troops\?"/,
    );
    expect(status).toBe(2);
  });

  it('ends with 2 on a corpus with problems, and lists them', async ({ discord }) => {
    const corpus = await temporaryFolder({
      'x.md': '---\ntitle: T\npublished: 2023-13-02\n---\nOne.',
    });
    const env = { DISCORD_TOKEN: discord.world.bot.token, CORPUS_DIR: corpus };
    const { status, stderr } = await runCommandLine(['bot'], { env });
    expect(stderr).toContain('x.md:3: published: "2023-13-02" is not a date');
    expect(status).toBe(2);
  });

  it('ends with 2 where Discord refuses the token, which is not shown', async ({ discord }) => {
    const env = { DISCORD_TOKEN: 'AAAA.BBBB.CCCC', DISCORD_API_URL: discord.apiUrl };
    const { status, stderr } = await runCommandLine(['bot'], { env });
    expect(stderr).toContain('DISCORD_TOKEN');
    expect(stderr).not.toContain('AAAA');
    expect(status).toBe(2);
  });

  it('answers from the shipped corpus until SIGTERM, which ends it cleanly', async ({
    discord,
  }) => {
    const env = { DISCORD_TOKEN: discord.world.bot.token, DISCORD_API_URL: discord.apiUrl };
    expect((await runCommandLine(['register'], { env })).stdout).toMatch(
      /^Registered everywhere: \/ask, /,
    );
    const running = runCommandLine(['bot'], { env });
    await discord.until(
      'the bot',
      () => discord.world.log.find((line) => line.includes('sent GUILD_CREATE')),
      30_000,
    );
    const answer = await discord.member('Ana').asks('/ask', { question: 'how many US troops?' });
    const quoted = answer.quotes.map(({ text }) => text).join('\n');
    expect(quoted).toContain('about 650 U.S. troops');
    expect(quoted).toContain('about a thousand US soldiers');
    expect(answer.around).toContain('2 Aug 2023');
    expect(answer.around).toContain('undated');
    process.emit('SIGTERM');
    expect((await running).status).toBe(0);
  });
});

describe('verbatim register', () => {
  it('ends with 2 without a token', async () => {
    const { status, stderr } = await runCommandLine(['register']);
    expect(stderr).toContain('DISCORD_TOKEN is not set');
    expect(status).toBe(2);
  });
});
