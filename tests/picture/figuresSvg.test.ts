import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresFor } from '../../src/answer/figures/figuresFor.ts';
import { figuresSvg } from '../../src/picture/figuresSvg.ts';
import { toPng } from '../../src/picture/toPng.ts';
import { FIGURE_ARTICLES } from '../support/figureArticles.ts';
import { indexed } from '../support/indexed.ts';

const TOPIC = 'British soldiers in Estonia';
const table = figuresFor(TOPIC, indexed(FIGURE_ARTICLES));
const svg = figuresSvg(table) ?? '';
const texts = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);

/** Width and height out of a PNG's header (https://www.w3.org/TR/png/#11IHDR). */
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

describe('figuresSvg()', () => {
  it('shows the value of each figure, about as many as have room', () => {
    expect(texts).toContain(TOPIC);
    expect(texts).toContain('150');
    expect(texts).toContain('200–300');
    expect(texts).toContain('≈ 850');
  });

  it('has one colour an owner, by the one name of a country however it is written', () => {
    const body =
      'France sent 20 soldiers to Mali. There are 40 US soldiers in Chad. The United States sent 9 soldiers to Mali. Mali has 50 French soldiers.';
    const drawn = figuresSvg(figuresFor('soldiers', indexed([{ id: 'a', body }]))) ?? '';
    const shown = [...drawn.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);
    expect(shown).toEqual(expect.arrayContaining(['France', 'United States']));
    expect(shown).not.toContain('US');
    const colors = new Set(
      [...drawn.matchAll(/fill="(#0060a0|#b34700|#00705a)"/g)].map(([, color]) => color),
    );
    expect(colors.size).toBe(2);
  });

  it('says in plain words how to read what is no plain dot', () => {
    expect(texts.join(' ')).toContain('hollow: “about”');
    expect(texts.join(' ')).toContain('arrow: at least, at most');
  });

  it('is legible where Discord shows it 550 wide: no letter below ten pixels', () => {
    const sizes = [...svg.matchAll(/font-size:\s*([\d.]+)px|font-size="([\d.]+)"/g)].map(
      ([, a, b]) => Number(a ?? b),
    );
    expect(sizes.length).toBeGreaterThan(0);
    expect((Math.min(...sizes) * 550) / 720).toBeGreaterThanOrEqual(10);
  });

  it('has a margin for the undated, and says what is not drawn', () => {
    expect(texts).toContain('undated');
    expect(texts).toContain('12 figures of the articles · not drawn: 1 in other units');
  });

  it('is the same each time', () => {
    expect(figuresSvg(table)).toBe(svg);
  });

  it('can be read out', () => {
    expect(svg).toMatch(/^<svg [^>]*role="img" aria-labelledby="title desc">/);
    expect(svg).toContain(`<title id="title">${TOPIC}</title>`);
    expect(/<desc id="desc">(.*)<\/desc>/.exec(svg)?.[1]).toContain(
      '150 soldiers · United Kingdom',
    );
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
    if (drawn !== null) expect(sizeOf(await toPng(drawn))[0]).toBe(1440);
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
    expect(sizeOf(png)[0]).toBe(1440);
    expect(png.equals(await toPng(svg))).toBe(true);
    const withoutText = await toPng(svg.replace(/<text[^>]*>[^<]*<\/text>/g, ''));
    expect(png.length).toBeGreaterThan(2 * withoutText.length);
  });
});
