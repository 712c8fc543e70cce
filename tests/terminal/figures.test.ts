import { describe, expect, it } from 'vitest';
import { figuresFor } from '../../src/answer/figures/figuresFor.ts';
import { figuresCsv } from '../../src/terminal/figuresCsv.ts';
import { figuresJson } from '../../src/terminal/figuresJson.ts';
import { renderFigures } from '../../src/terminal/renderFigures.ts';
import { plainStyle } from '../../src/terminal/style.ts';
import { OBEYED } from '../../src/text/characters.ts';
import { FIGURE_ARTICLES } from '../support/figureArticles.ts';
import { indexed } from '../support/indexed.ts';

const TOPIC = 'British soldiers in Estonia';
const figures = figuresFor(TOPIC, indexed(FIGURE_ARTICLES));
const evil = (body: string, title = 'Boats') =>
  figuresFor('boats', indexed([{ id: 'a', title, published: '2024-05-15', body }]));

describe('renderFigures()', () => {
  it('aligns values in a table, the quote and its source below each row', () => {
    const lines = renderFigures(figures, plainStyle).split('\n');
    const row = lines.findIndex((line) => /^4 Mar 2021 /.test(line));
    expect(lines[row]).toMatch(/^4 Mar 2021 +≈ 900 {2}British soldiers {2}British {2}–$/);
    expect(lines[row + 1]).toBe('  │ About 900 British soldiers are in Estonia.');
    expect(lines[row + 2]).toMatch(
      /^ {2}Baltic mission · 4 Mar 2021 · Coast Gazette · \[a\] · quote /,
    );
    const ends = lines
      .filter((line) => /British soldiers {2}|soldiers {2}/.test(line) && !line.startsWith(' '))
      .map((line) => line.search(/ {2}(?:British )?soldiers/));
    expect(new Set(ends).size).toBe(1);
  });

  it('fits 80 columns', () => {
    const shown = renderFigures(figures, { ...plainStyle, width: 80 });
    const table = shown.split('\n').filter((line) => !line.startsWith('  '));
    for (const line of table) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('says which are undated, what is said of each in its own words, and what words give the date', () => {
    const shown = renderFigures(figures, plainStyle);
    expect(shown).toMatch(/\nUndated:\n\nundated .* 850 /);
    expect(shown).toMatch(/ 400 .*were withdrawn\n/);
    expect(shown).toMatch(/ 700 .*will withdraw\n/);
    expect(shown).toContain('  mind the words: “denied”\n');
    expect(shown).toContain('“last week”: 23 May 2022 – 29 May 2022');
  });

  it('says apart what has no owner', () => {
    const body = 'The US ambassador spoke of the base in Mali. About 70 soldiers live there.';
    const found = figuresFor('US soldiers in Mali', indexed([{ id: 'a', body }]));
    expect(renderFigures(found, plainStyle)).toMatch(
      /does not say in full whose they are:\n\n.* 70 /,
    );
  });

  it('lets no source pass for a line of the program’s own', () => {
    const shown = renderFigures(
      evil('About 7 boats\nUndated: \u001b[2J 9 boats lie.', 'A\nUndated:'),
      plainStyle,
    );
    expect(shown).not.toContain('\u001b');
    expect(shown).not.toMatch(/^Undated:/m);
  });
});

describe('figuresJson()', () => {
  it('gives each part with its place in the quote', () => {
    const { figures: entries, ...rest } = JSON.parse(figuresJson(figures));
    expect(rest).toMatchObject({ topic: TOPIC, status: 'found', ownerNotNamed: [] });
    expect(entries).toHaveLength(13);
    expect(entries[2]).toMatchObject({
      quantity: { low: 200, high: 300, formatted: '200–300', kind: 'count', unit: null },
      counted: { text: 'British soldiers' },
      owner: { text: 'British', country: 'GB' },
      predicate: { text: 'plans to send' },
      cues: [{ text: 'plans to' }],
      published: '2021-09',
      eventDate: { text: 'December', edtf: '2021-12?' },
      when: { edtf: '2021-12?', by: 'event' },
      quote: { articleId: 'b', start: 0 },
    });
    for (const { quantity, quote } of entries) {
      expect(quote.text.slice(quantity.start, quantity.end)).toBe(quantity.text);
    }
  });
});

describe('figuresCsv()', () => {
  it('is a row a figure, below the names of the columns', () => {
    const rows = figuresCsv(figures).split('\r\n');
    expect(rows[0]).toMatch(/^date,date_by,published,event_date,low,high,/);
    expect(rows).toHaveLength(15);
    expect(rows.at(-1)).toBe('');
    expect(rows[1]).toMatch(
      /^2021-02-01,event,2021-03-04,2021-02-01,150,150,,,count,,150,150,soldiers,Britain,GB,/,
    );
  });

  it('says that an owner is named only where one is', () => {
    const body = 'Mali has 40 French soldiers. Some 30 soldiers slept. France sent 20 soldiers.';
    const index = indexed([{ id: 'a', body }]);
    const named = (topic: string) =>
      figuresCsv(figuresFor(topic, index))
        .split('\r\n')
        .flatMap((row) => /,(true|false)$/.exec(row)?.[1] ?? []);
    expect(named('soldiers')).toEqual(['true', 'false', 'true']);
    expect(named('French soldiers')).toEqual(['true', 'true', 'false']);
  });

  it('doubles quotes, and keeps line ends within them', () => {
    const csv = figuresCsv(evil('Ann “saw” 7 boats, and said "no".'));
    expect(csv).toContain('"Ann “saw” 7 boats, and said ""no""."');
  });

  it.each([
    ...['=HYPERLINK("x")', '+1', '-1', '@SUM(1)', '＝1+1', '＋1', '－1', '＠SUM(1)'],
    ...['\u200b=1', '\ufeff=1', '\u2060 \u00a0=1', '\u202e=1', '\u001b=1', '\u3000＝1'],
  ])('leaves no formula to a spreadsheet: %s', (formula) => {
    const csv = figuresCsv(evil(`${formula} and 7 boats lie here.`, formula));
    expect(csv).not.toMatch(/(?:^|,)"?[=+@-](?!\d+,)/m);
    expect(csv.normalize('NFKC')).toMatch(/[,"]'[^,"]{0,3}[=+@-]/);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(OBEYED);
  });

  it('leaves a number below zero a number', () => {
    const csv = figuresCsv(evil('Boats lost -5% of their worth.'));
    if (csv.split('\r\n').length > 2) expect(csv).toMatch(/,-5,-5,/);
  });
});
