import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskedLink } from '../../../src/discord/markdown/maskedLink.ts';
import { anyText } from '../../support/discord/anyAnswer.ts';
import { readMarkdown } from '../../support/discord/readMarkdown.ts';

describe('maskedLink()', () => {
  it('links without a preview', () => {
    expect(maskedLink('source', 'https://example.com/a?b=c#d')).toBe(
      '[source](<https://example.com/a?b=c#d>)',
    );
  });

  it('encodes what would end the address', () => {
    expect(maskedLink('source', 'https://example.com/a_(b)>c d\\**#(e)')).toBe(
      '[source](<https://example.com/a_%28b%29%3Ec%20d/%2A%2A#%28e%29>)',
    );
  });

  it.each(['javascript:alert(1)', 'ftp://example.com', 'discord://app', 'example.com', ''])(
    'does not link %s',
    (address) => {
      expect(maskedLink('source', address)).toBeNull();
    },
  );

  it('shows as a link to the same page, for any address', () => {
    fc.assert(
      fc.property(fc.webUrl(), anyText, (site, text) => {
        const url = `${site}/${text.replaceAll('%', '')}`;
        const { links, text: shown } = readMarkdown(maskedLink('source', url) ?? '');
        expect(shown).toBe('source');
        expect(decodeURI(links[0]?.target ?? '')).toBe(decodeURI(new URL(url).href));
      }),
    );
  });
});
