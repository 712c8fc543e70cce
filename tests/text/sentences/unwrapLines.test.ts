import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/text/sentences/splitSentences.ts';
import { unwrapLines } from '../../../src/text/sentences/unwrapLines.ts';

describe('unwrapLines()', () => {
  it.each([
    ['a line that goes on', 'It was a cold \nnight in the city.'],
    ['several of them', 'The junta\nhas not yet\nmet. It will.'],
    ['a line that ends in a word that asks for another', 'The committee of\nPresident Tinubu met.'],
    ['a line that ends in a title', 'They saw Mr.\nSow there.'],
    ['Windows line breaks', 'It was a cold\r\nnight in the city.'],
    [
      'a line that begins with a figure',
      'The coup had led to the withdrawal of about\n1,500 French soldiers, and that\n2,000 others stay was\ndenied.',
    ],
    ['a line that begins with a sum of money', 'The price of a litre of it rose to\n$3.50 in May.'],
    [
      'a figure that ends its sentence',
      'The number of soldiers killed in the attack rose to\n12. The army did not say who was behind it.',
    ],
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
    [
      'numbered items of full lines',
      'First come the aims of the union\n1. Peace in all of the countries\n2. Quiet in all of the country.',
    ],
    ['figures of a line each', 'Ships\n12 in the harbour.\n14 at sea.'],
    ['a heading over a figure', 'The year\n2,000 soldiers left the country in the autumn.'],
    ['paragraphs', 'A headline\n\nwith a small letter below.'],
    ['a headline over its text', 'A headline about the coup in Niger\nThe junta met on Friday.'],
    ['sentences of a line each', 'It rains.\nIt pours.'],
    ['a greeting', 'Dear Ada,\nThank you for your call.'],
    ['a poem', 'Roses are red,\nViolets are blue.'],
  ])('leaves %s', (_, text) => {
    expect(unwrapLines(text)).toBe(text);
  });

  it('makes the same sentences of prose, whatever the margin it is set to and however many figures it has', () => {
    const phrase = fc.constantFrom(
      ...[
        'the army said',
        'in the north of the country',
        'and the minister',
        'at the harbour of Amara',
      ],
      ...[
        'had lost',
        'more than',
        'soldiers and',
        'on 3 May',
        'as many as',
        'for the people of Toum',
      ],
    );
    const figure = fc.constantFrom('12', '1,500', '2023', '$3.50', '4.5 million', '30');
    const sentence = fc
      .tuple(fc.array(fc.oneof(phrase, figure), { minLength: 4, maxLength: 12 }), fc.boolean())
      .map(
        ([parts, endsInFigure]) =>
          `The report said ${parts.join(' ')} ${endsInFigure ? '12' : 'ships'}.`,
      );
    const prose = fc.array(sentence, { minLength: 2, maxLength: 6 }).map((all) => all.join(' '));
    fc.assert(
      fc.property(prose, fc.integer({ min: 40, max: 90 }), (text, margin) => {
        const wrapped = setTo(margin, text);
        expect(wrapped).toHaveLength(text.length);
        expect(splitSentences(wrapped)).toEqual(splitSentences(text));
      }),
    );
  });
});

/** As a mail program breaks lines: before the first word that has no room. */
function setTo(margin: number, text: string): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= margin) {
      lines[lines.length - 1] = `${line} ${word}`;
    } else lines.push(word);
  }
  return lines.join('\n');
}
