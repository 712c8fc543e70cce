import { describe, expect, it } from 'vitest';
import { checkSettings } from '../../../src/app/doctor/checkSettings.ts';

function warnings(env: Record<string, string>, fileNames: string[] = []): string[] {
  return checkSettings({ env, fileNames })
    .filter(({ level }) => level === 'warning')
    .map(({ found, todo }) => `${found}: ${todo}`);
}

describe('checkSettings()', () => {
  it('leaves the names of other programs in the environment alone', () => {
    expect(warnings({ PATH: '/bin', PORT: '80', NODE_ENV: 'production' })).toEqual([]);
  });

  it('has no use for an unknown name in .env', () => {
    expect(warnings({ COLOUR: 'blue' }, ['COLOUR', 'LOG_LEVEL'])).toEqual([
      'COLOUR is not a setting: See .env.example for those there are',
    ]);
  });

  it.each([
    ['discord_token', 'DISCORD_TOKEN'],
    ['DISCORD_TOKE', 'DISCORD_TOKEN'],
    ['CORPUSDIR', 'CORPUS_DIR'],
    ['SHARD', 'SHARDS'],
  ])('knows what %s was meant to be', (name, setting) => {
    expect(warnings({ [name]: 'x' })).toEqual([`${name} is not a setting: Write ${setting}`]);
  });

  it('shows what is set, but for the token', () => {
    const [first] = checkSettings({
      env: { DISCORD_TOKEN: 'AAAA.BBBB.CCCC', SHARDS: ' 2 ', LOG_LEVEL: '' },
      fileNames: [],
    });
    expect(first?.found).toBe('DISCORD_TOKEN (not shown), SHARDS=2; the others as by default');
  });
});
