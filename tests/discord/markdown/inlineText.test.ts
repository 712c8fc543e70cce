import { describe, expect, it } from 'vitest';
import { inlineText } from '../../../src/discord/markdown/inlineText.ts';

describe('inlineText()', () => {
  it('stays on one line', () => {
    expect(inlineText(' Ferries\n# return\u0007 to\tthe harbour ', 100)).toBe(
      'Ferries \\# return to the harbour',
    );
  });

  it('cuts visibly, at a word', () => {
    expect(inlineText('Ferries return to the harbour', 22)).toBe('Ferries return \\[…\\]');
  });

  it('counts the escapes', () => {
    expect(inlineText('*a* *b* *c*', 14)).toBe('\\*a\\* \\[…\\]');
  });
});
