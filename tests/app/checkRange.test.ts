import { describe, expect, it } from 'vitest';
import { checkRange } from '../../src/app/checkRange.ts';
import { UserError } from '../../src/app/userError.ts';

describe('checkRange()', () => {
  it.each([
    [{}],
    [{ from: '2023' }],
    [{ to: '2023' }],
    [{ from: '2023', to: '2023' }],
    [{ from: '2023-08-02', to: '2023' }],
  ])('puts up with %j', (range) => {
    expect(() => checkRange(range)).not.toThrow();
  });

  it('refuses dates the wrong way round', () => {
    const range = { from: '2023-08-02', to: '2023-08-01' };
    expect(() => checkRange(range)).toThrow(UserError);
    expect(() => checkRange(range)).toThrow('the first date comes after the second');
  });
});
