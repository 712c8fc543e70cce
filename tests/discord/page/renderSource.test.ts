import { describe, expect, it } from 'vitest';
import { renderSource } from '../../src/discord/renderSource.ts';
import { quote } from '../support/answers.ts';

describe('renderSource()', () => {
  it.each([
    ['a day', '2024-03-05', '5 Mar 2024'],
    ['a month', '2024-03', 'Mar 2024'],
    ['a year', '2024', '2024'],
    ['no date', null, '**undated**'],
  ])('gives %s as it is known', (_, published, expected) => {
    const source = renderSource(quote('Ferries sail.', { published, publisher: null, url: null }));
    expect(source).toBe(`-# **Ferries return to the harbour** · ${expected}`);
  });

  it('gives the publisher and a link', () => {
    expect(renderSource(quote('Ferries sail.'))).toBe(
      '-# **Ferries return to the harbour** · 5 Mar 2024 · Coast Gazette · [source](<https://example.com/ferries>)',
    );
  });

  it('gives the origin where there is no publisher', () => {
    const { publisher, url } = { publisher: null, url: null };
    expect(renderSource(quote('Ferries sail.', { publisher, url, origin: 'a leaflet' }))).toMatch(
      / · a leaflet$/,
    );
  });

  it('leaves out a link that is too long, and one that leads nowhere on the web', () => {
    for (const url of [`https://example.com/${'a'.repeat(400)}`, 'javascript:alert(1)']) {
      expect(renderSource(quote('Ferries sail.', { url }))).toMatch(/ · Coast Gazette$/);
    }
  });

  it('cuts a long title visibly', () => {
    expect(renderSource(quote('Ferries sail.', { title: 'Ferries '.repeat(50) }))).toContain(
      'Ferries \\[…\\]** · 5 Mar 2024',
    );
  });
});
