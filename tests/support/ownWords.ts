import { expect } from 'vitest';
import { formatEdtf } from '../../src/text/edtf/formatEdtf.ts';

interface Shown {
  readonly id: string;
  readonly text: string;
  readonly published: string | null;
}

const squeezed = (text: string) => text.replace(/\s+/g, ' ');
/** The lines of a terminal that are the program's own: not behind a bar, and no source below a quote. */
export const ownLines = (text: string) =>
  text.split('\n').filter((line) => !/^ {2}│/.test(line) && !line.includes(' · quote '));

/** "about 650 (7 Mar 2024)": a quote of that date has these words. */
function expectGiven(list: string, separator: string, quotes: readonly Shown[]) {
  for (const one of list.split(separator)) {
    const [, words = '', date = ''] = /^(.*) \(([^()]*)\)$/.exec(one) ?? [];
    const isThere = quotes.some(
      ({ text, published }) => squeezed(text).includes(words) && formatEdtf(published) === date,
    );
    expect(words !== '' && isThere, one).toBe(true);
  }
}

/** Reads a line back, whichever it is; every line that names a quote, a number or words is one of these. */
export function expectTrue(line: string, quotes: readonly Shown[]) {
  const figures = /^ {2}In these quotes: (.*)$/.exec(line);
  if (figures) return expectGiven(figures[1] ?? '', ' · ', quotes);
  const both = /^ {2}Quoted both ways: (.*)$/.exec(line);
  if (both) {
    const said = [...(both[1] ?? '').matchAll(/“(.*?)” \((.*?)\)/g)];
    expect(said.length).toBeGreaterThan(1);
    for (const [, words = '', date = ''] of said) {
      expect(
        quotes.some((one) => one.text.includes(words) && formatEdtf(one.published) === date),
      ).toBe(true);
    }
    return;
  }
  const cues = /^ {2}mind the words: (.*)$/.exec(line);
  if (cues) {
    for (const [, cue = ''] of (cues[1] ?? '').matchAll(/“(.*?)”/g)) {
      expect(
        quotes.some(({ text }) => squeezed(text).includes(cue)),
        cue,
      ).toBe(true);
    }
    return;
  }
  const none =
    /^ {2}(.*?) (?:stands in none of these (\d+) quotes|does not stand in this quote)\.(?: (?:They give|It gives): (.*)\.)?$/.exec(
      line,
    );
  if (none) {
    const [, words = '', count = '1', given] = none;
    expect(Number(count)).toBe(quotes.length);
    const bare = words.replace(/^“|”$/g, '');
    for (const { text } of quotes) {
      expect(
        ` ${text.replace(/(?<!\d)[.,]|[.,](?!\d)|[^\p{L}\p{N}%.,-]/gu, ' ')} `,
        line,
      ).not.toContain(` ${bare} `);
    }
    if (given) expectGiven(given, ', ', quotes);
    return;
  }
  const stands =
    /^ {2}(.*?) stands in (?:this quote|quotes? )(.*?)\.(?: The others give: (.*)\.)?$/.exec(line);
  if (stands) {
    const [, words = '', places = '', given] = stands;
    for (const place of places.split(/, (?=\d+(?:, | |$))/)) {
      const [, number = '1', as] = /^ ?(\d+)? ?(?:\(“(.*)”\))?$/.exec(place) ?? [];
      const text = squeezed(quotes[Number(number || 1) - 1]?.text ?? '');
      expect(text.toLowerCase(), line).toContain((as ?? words).toLowerCase());
    }
    if (given) expectGiven(given, ', ', quotes);
    return;
  }
  // Nothing else that we say is about what a source says.
  expect(line).not.toMatch(/stands in|gives?:|In these quotes|both ways|mind the words/);
}
