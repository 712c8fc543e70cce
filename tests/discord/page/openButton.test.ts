import { describe, expect, it } from 'vitest';
import { openButton, sourceLink } from '../../../src/discord/page/links.ts';
import { wordingFor } from '../../../src/wording/wording.ts';

const wording = wordingFor('en-GB');

function labelOf(url: string) {
  return openButton({ url }, { number: '', wording }).map(({ label }) => label);
}

describe('openButton() and sourceLink()', () => {
  it('name the host that they lead to', () => {
    expect(labelOf('https://www.bbc.com/news')).toEqual(['Open www.bbc.com']);
    expect(sourceLink('https://www.bbc.com/news', wording)).toBe(
      '[open](<https://www.bbc.com/news>) (www.bbc.com)',
    );
  });

  it('link no address that is made to look like another', () => {
    for (const url of ['https://www.bbc.com@evil.example', 'https://www.bbc.com:x@evil.example/']) {
      expect(labelOf(url)).toEqual([]);
      expect(sourceLink(url, wording)).toBeNull();
    }
  });

  it('show letters of another script as what they are', () => {
    expect(labelOf('https://www.bb\u0441.com')).toEqual(['Open www.xn--bb-pmc.com']);
  });

  it('keep the end of a long host, which says whose it is', () => {
    const [label] = labelOf(`https://www.bbc.com.${'news.'.repeat(30)}evil.example/`);
    expect(label).toMatch(/^Open \[…\].*evil\.example$/);
    expect(label?.length).toBeLessThanOrEqual(80);
  });
});
