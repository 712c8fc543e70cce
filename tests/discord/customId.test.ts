import { describe, expect, it } from 'vitest';
import { customId, readCustomId } from '../../src/discord/buttons.ts';

describe('customId()', () => {
  it('holds a name and fields, empty ones too', () => {
    const id = customId('page', ['1', '', 'x']);
    expect(readCustomId(id)).toEqual({ name: 'page', fields: ['1', '', 'x'] });
  });

  it('refuses what Discord would refuse, and what could not be read again', () => {
    expect(() => customId('page', ['x'.repeat(96)])).toThrow(RangeError);
    expect(() => customId('page', ['1:2'])).toThrow(RangeError);
  });
});
