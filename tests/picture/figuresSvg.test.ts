import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresFor } from '../../src/answer/figures/figuresFor.ts';
import { figuresSvg } from '../../src/picture/figuresSvg.ts';
import { toPng } from '../../src/picture/toPng.ts';
import { FIGURE_ARTICLES } from '../support/figureArticles.ts';
import { indexed } from '../support/indexed.ts';

const TOPIC = 'British soldiers in Estonia';
const ledger = figuresFor(TOPIC, indexed(FIGURE_ARTICLES));
const svg = figuresSvg(ledger) ?? '';
const texts = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);

/** Width and height out of a PNG's header (https://www.w3.org/TR/png/#11IHDR). */
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

describe('figuresSvg()', () => {
  it('shows each figure with value, status, date and source', () => {
    expect(texts).toContain(TOPIC);
    expect(texts).toContain('1: 150 soldiers · send · 1 Feb 2021 · Coast Gazette');
    expect(texts).toContain(
      '3: 200–300 British soldiers · send (planned) · Dec 2021 (uncertain) · Harbour News',
    );
    expect(texts).toContain('11: 1,000 British soldiers · remain · 20 Jun 2023 · Coast Gazette');
    expect(texts).toContain('12: ≈ 850 British soldiers · undated · Island Post');
  });

  it('says beside the mark that a figure is denied', () => {
    expect(texts.some((text) => /^10(?:: 400)? \(denied\)$/.test(text ?? ''))).toBe(true);
  });

  it('says whose a figure is where they are of several', () => {
    const body = 'France sent 20 soldiers to Mali. There are 40 US soldiers in Chad.';
    const drawn = figuresSvg(figuresFor('soldiers', indexed([{ id: 'a', body }]))) ?? '';
    const shown = [...drawn.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);
    expect(shown).toEqual(expect.arrayContaining(['1: 20 · France', '2: 40 · US']));
    expect(shown.some((text) => text?.startsWith('1: 20 soldiers · France · send'))).toBe(true);
    expect(shown.some((text) => text?.startsWith('2: 40 US soldiers · undated'))).toBe(true);
  });

  it('has a margin for the undated, and says what is not drawn', () => {
    expect(texts).toContain('undated');
    expect(texts).toContain('12 figures of the corpus · not drawn: 1 in other units');
  });

  it('is the same each time', () => {
    expect(figuresSvg(ledger)).toBe(svg);
  });

  it('can be read out', () => {
    expect(svg).toMatch(/^<svg [^>]*role="img" aria-labelledby="title desc">/);
    expect(svg).toContain(`<title id="title">${TOPIC}</title>`);
    expect(/<desc id="desc">(.*)<\/desc>/.exec(svg)?.[1]).toContain('1: 150 soldiers');
  });

  it('has nothing to draw where nothing is found', () => {
    expect(figuresSvg(figuresFor('boats', indexed(FIGURE_ARTICLES)))).toBeNull();
  });

  it.each([
    ['nought', 'There are no boats here.'],
    ['undated figures only', 'There are 5 boats. There are 9 boats.'],
    ['a very large one', 'There are 3 trillion boats. There are 2 boats.'],
    ['a temperature below zero', 'Boats cost -5% of it.'],
  ])('draws %s', async (_name, body) => {
    const drawn = figuresSvg(figuresFor('boats', indexed([{ id: 'a', body }])));
    if (drawn !== null) expect(sizeOf(await toPng(drawn))[0]).toBe(1920);
    expect(drawn ?? '').not.toMatch(/NaN|Infinity/);
  });

  it('is well-formed whatever the topic, the title and the words are', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '<script>&"\'',
        ']]>',
        '{a|b}',
        '\u0000\ud800',
        '\u202e',
        '%s',
        'x'.repeat(900),
      ),
    );
    fc.assert(
      fc.property(hostile, hostile, fc.integer({ min: 0, max: 1e15 }), (title, topic, value) => {
        const body = `About ${value} boats ${title} lie here. Some 7 boats left.`;
        const found = figuresFor('boats', indexed([{ id: 'a', title, publisher: title, body }]));
        const drawn = figuresSvg({ ...found, topic }) ?? '<svg/>';
        expect(drawn).not.toMatch(/<script|NaN|Infinity|\p{Cs}|(?!\n)\p{Cc}/u);
        expect(drawn.replace(/&(?:#\d+|lt|gt|amp|quot|apos);/g, '')).not.toContain('&');
      }),
      { numRuns: 40 },
    );
  });
});

describe('toPng()', () => {
  it('draws the same picture on each machine: text in fonts that come along', async () => {
    const png = await toPng(svg);
    expect(sizeOf(png)[0]).toBe(1920);
    expect(png.equals(await toPng(svg))).toBe(true);
    const withoutText = await toPng(svg.replace(/<text[^>]*>[^<]*<\/text>/g, ''));
    expect(png.length).toBeGreaterThan(2 * withoutText.length);
  });
});
