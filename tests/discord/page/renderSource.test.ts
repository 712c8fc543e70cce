import { describe, expect, it } from 'vitest';
import { renderSource } from '../../../src/discord/page/renderQuote.ts';
import { en } from '../../../src/wording/en.ts';
import { quote } from '../../support/answers.ts';

describe('renderSource()', () => {
  it.each([
    ['a day', '2024-03-05', '5 Mar 2024'],
    ['a month', '2024-03', 'Mar 2024'],
    ['a year', '2024', '2024'],
    ['no date', null, '**undated**'],
  ])('gives %s as it is known', (_, published, expected) => {
    const source = renderSource(quote('Ferries sail.', { published, publisher: null }), en);
    expect(source).toBe(
      `-# **Ferries return to the harbour** · ${expected} · quote f3221e-0-10-0123456789ab`,
    );
  });

  it('gives the publisher', () => {
    expect(renderSource(quote('Ferries sail.'), en)).toBe(
      '-# **Ferries return to the harbour** · 5 Mar 2024 · Coast Gazette · quote f3221e-0-10-0123456789ab',
    );
  });

  it('gives the origin where there is no publisher', () => {
    const leaflet = quote('Ferries sail.', { publisher: null, origin: 'a leaflet' });
    expect(renderSource(leaflet, en)).toMatch(/ · a leaflet · quote /);
  });

  it('counts the other articles that have the same words', () => {
    const copied = quote('Ferries sail.', { alsoIn: [quote('Ferries sail.')] });
    expect(renderSource(copied, en)).toMatch(/ · the same words in 1 other article · quote /);
  });

  it('cuts a long title visibly', () => {
    expect(renderSource(quote('Ferries sail.', { title: 'Ferries '.repeat(50) }), en)).toContain(
      'Ferries \\[…\\]** · 5 Mar 2024',
    );
  });
});
