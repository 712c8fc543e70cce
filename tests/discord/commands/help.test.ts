import { ApplicationCommandType } from 'discord.js';
import { describe, expect } from 'vitest';
import { commands } from '../../../src/discord/commands/commands.ts';
import { help } from '../../../src/discord/commands/help.ts';
import { allOf } from '../../../src/discord/reply.ts';
import { LOCALES, wordingFor } from '../../../src/wording/wording.ts';
import { tooVague } from '../../support/answers.ts';
import { it } from '../../support/discord/it.ts';
import { messageOf } from '../../support/discord/messageOf.ts';

describe('/help', () => {
  it('says in private what the bot does', async ({ discord, startReady }) => {
    await startReady({ ask: () => tooVague() });
    const seen = await discord.member('Ana').asks('/help');
    expect(seen.text).toMatch(/^What I do\. .*\nWhat I do not do\. /);
    expect(seen.isPrivate).toBe(true);
  });

  it.each(['en', ...LOCALES])('names each command, and fits a message: %s', (locale) => {
    const wording = wordingFor(locale);
    const content = allOf(help.run({ caller: { wording } }))
      .map((one) => messageOf(one).content)
      .join('\n');
    for (const { data } of commands) {
      const name = data.name_localizations?.[locale as (typeof LOCALES)[number]] ?? data.name;
      const isSlash = data.type === ApplicationCommandType.ChatInput;
      expect(content).toContain(isSlash ? `\`/${name}\`: ` : name);
    }
    expect(content).toContain(wording.notAnAnswer);
    const bold = [...content.matchAll(/^\*\*(.+?)\*\*/gm)].map(([, text]) => text?.toLowerCase());
    expect(bold).toContain(wording.undated.toLowerCase());
  });
});
