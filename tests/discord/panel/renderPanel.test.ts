import { ComponentType } from 'discord.js';
import { describe, expect, it } from 'vitest';
import type { Caller } from '../../../src/discord/caller.ts';
import { renderPanel } from '../../../src/discord/panel/renderPanel.ts';
import { DEFAULT_SETTINGS } from '../../../src/discord/serverSettings.ts';
import { wordingFor } from '../../../src/wording/wording.ts';

const CHANNELS = Array.from({ length: 25 }, (_, i) => String(10n ** 19n + BigInt(i)));

function caller(locale: string, hasChannel: Caller['hasChannel']): Caller {
  return {
    userId: '1383825041002594305',
    guildId: '1383825041002594304',
    wording: wordingFor(locale),
    isManager: true,
    showsEmbeds: true,
    attachesFiles: true,
    hasChannel,
    roleIds: [],
    hasRole: () => true,
    isAlone: false,
  };
}

describe('renderPanel()', () => {
  it.for(['en-US', 'de'])('fits a message with as many channels as can be, in %s', (locale) => {
    const settings = { ...DEFAULT_SETTINGS, mentionChannelIds: CHANNELS, minConfidence: 0.35 };
    for (const isThere of [true, false]) {
      const reply = renderPanel(
        settings,
        caller(locale, () => isThere),
      );
      expect(reply.content.length).toBeLessThan(2_000);
      for (const id of CHANNELS) expect(reply.content).toContain(id);
    }
  });

  it('preselects the channels that there are', () => {
    const [first = '', ...gone] = CHANNELS;
    const settings = { ...DEFAULT_SETTINGS, mentionChannelIds: [first, ...gone] };
    const { rows = [] } = renderPanel(
      settings,
      caller('en-US', (id) => id === first),
    );
    const [menu] = rows.flatMap(({ components }) => components);
    expect(menu?.type).toBe(ComponentType.ChannelSelect);
    expect(menu).toMatchObject({ default_values: [{ id: first, type: 'channel' }] });
  });

  it('shows a confidence that is none of the choices', () => {
    const settings = { ...DEFAULT_SETTINGS, minConfidence: 0.35 };
    const reply = renderPanel(
      settings,
      caller('en-US', () => true),
    );
    expect(reply.content).toContain('from a confidence of 35 % on');
  });

  it('tells a cooldown in seconds or minutes', () => {
    const text = (cooldownSeconds: number, locale: string) =>
      renderPanel(
        { ...DEFAULT_SETTINGS, cooldownSeconds },
        caller(locale, () => true),
      ).content;
    expect(text(60, 'en-US')).toContain('A pause of 1 minute between');
    expect(text(30, 'de')).toContain('Pause zwischen zwei Fragen eines Mitglieds: 30 Sekunden');
  });
});
