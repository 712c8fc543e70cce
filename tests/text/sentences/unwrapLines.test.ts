import { describe, expect, it } from 'vitest';
import { unwrapLines } from '../../../src/text/sentences/unwrapLines.ts';

describe('unwrapLines()', () => {
  it.each([
    ['a line that goes on', 'It was a cold \nnight in the city.'],
    ['several of them', 'The junta\nhas not yet\nmet. It will.'],
    ['a line that ends in a word that asks for another', 'The committee of\nPresident Tinubu met.'],
    ['a line that ends in a title', 'They saw Mr.\nSow there.'],
    ['Windows line breaks', 'It was a cold\r\nnight in the city.'],
    [
      'text set to a margin',
      'The junta that took power in Niger has met with\nGeneral Tchiani. He will speak on Friday. Then the\nNigerien army and its allies leave Niamey.',
    ],
  ])('joins %s', (_, text) => {
    const unwrapped = unwrapLines(text);
    expect(unwrapped).not.toMatch(/[\r\n]/);
    expect(unwrapped).toHaveLength(text.length);
  });

  it.each([
    ['a list', 'features\ncontact manager\nevents, activities\n'],
    ['a list under a title', 'Ingredients\nflour\nsugar'],
    ['a list after a colon', 'You need:\nflour.\nsugar.'],
    ['numbered items', 'The aims are of\n1. peace.\n2. quiet.'],
    ['paragraphs', 'A headline\n\nwith a small letter below.'],
    ['a headline over its text', 'A headline about the coup in Niger\nThe junta met on Friday.'],
    ['sentences of a line each', 'It rains.\nIt pours.'],
    ['a greeting', 'Dear Ada,\nThank you for your call.'],
    ['a poem', 'Roses are red,\nViolets are blue.'],
  ])('leaves %s', (_, text) => {
    expect(unwrapLines(text)).toBe(text);
  });
});
