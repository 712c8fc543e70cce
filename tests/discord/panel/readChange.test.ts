import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readChange } from '../../../src/discord/panel/changeSettings.ts';
import { DEFAULT_SETTINGS } from '../../../src/discord/serverSettings.ts';

const CHANNEL = '1383825041002594304';

describe('readChange()', () => {
  it.for([
    [['channels'], [CHANNEL], { mentionChannelIds: [CHANNEL] }],
    [['channels'], [], { mentionChannelIds: [] }],
    [['channels'], [CHANNEL, CHANNEL], { mentionChannelIds: [CHANNEL] }],
    [['private', 'yes'], [], { isPrivate: true }],
    [['private', 'no'], [], { isPrivate: false }],
    [['confidence'], ['0.4'], { minConfidence: 0.4 }],
    [['confidence'], ['default'], { minConfidence: null }],
    [['cooldown'], ['0'], { cooldownSeconds: 0 }],
    [['cooldown'], ['300'], { cooldownSeconds: 300 }],
    [['reset'], [], DEFAULT_SETTINGS],
  ] as const)('reads %j %j', ([fields, values, change]) => {
    expect(readChange({ fields, values })).toEqual(change);
  });

  it.for([
    [[], []],
    [['colour'], ['red']],
    [['private'], []],
    [['private', 'maybe'], []],
    [['confidence'], []],
    [['confidence'], ['0']],
    [['confidence'], ['1e-9']],
    [['cooldown'], ['']],
    [['cooldown'], ['999999999']],
    [['channels'], ['@everyone']],
    [['channels'], Array(26).fill(CHANNEL)],
  ] as const)('knows nothing of %j %j', ([fields, values]) => {
    expect(readChange({ fields, values })).toBeNull();
  });

  it('never makes unfit settings, whatever is sent', () => {
    const what = fc.constantFrom('channels', 'private', 'confidence', 'cooldown', 'reset', '');
    fc.assert(
      fc.property(what, fc.array(fc.string()), fc.array(fc.string()), (name, rest, values) => {
        const change = readChange({ fields: [name, ...rest], values });
        if (change === null) return;
        const { cooldownSeconds, mentionChannelIds, minConfidence } = {
          ...DEFAULT_SETTINGS,
          ...change,
        };
        expect(mentionChannelIds.every((id) => /^\d{17,20}$/.test(id))).toBe(true);
        expect([0, 5, 10, 30, 60, 300]).toContain(cooldownSeconds);
        expect(minConfidence === null || (minConfidence >= 0.2 && minConfidence <= 0.9)).toBe(true);
      }),
    );
  });
});
