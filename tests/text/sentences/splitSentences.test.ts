import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/text/sentences/splitSentences.ts';
import { expectSplit } from './expectSplit.ts';

/** Any UTF-16 units, lone surrogates and control characters among them. */
const anyString = fc
  .array(fc.integer({ min: 0, max: 0xffff }))
  .map((units) => String.fromCharCode(...units));

/** What rules look at, in any order. */
const punctuated = fc
  .array(
    fc.constantFrom(
      ...[
        'Mr.',
        'U.S.',
        'p.',
        'The',
        'he',
        'I',
        'A.',
        'a.m.',
        '15',
        '1.',
        '2)',
        '(i)',
        'leader.The',
      ],
      ...[
        '.',
        '!',
        '?',
        '…',
        '. . .',
        '...',
        '"',
        '“',
        '”',
        '’',
        '(',
        ')',
        '[1]',
        '[...]',
        '•',
        '—',
        ':',
      ],
      ...[
        ' ',
        ' ',
        ' ',
        '\n',
        '\r\n',
        '\n\n',
        '\u2028',
        '\u2029',
        '\u00a0',
        '\t',
        'سلام',
        '؟',
        '好。',
        '😀',
      ],
    ),
  )
  .map((pieces) => pieces.join(''));

const anyText = fc.oneof(anyString, punctuated);

/** Sentences that no rule has a doubt about. */
const SENTENCES = [
  'The junta met Gen. Tchiani on Jan. 6 at 5 p.m. on Friday.',
  'Is it over?',
  '“They left,” Ada Sow said.',
  'There are 1,500 of them in the U.S. today!',
  'He paused... and then he went to example.com.',
  'It rose 3.5 percent.',
];

const article = fc.array(fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 5 }), {
  minLength: 1,
  maxLength: 4,
});

function textsOf(text: string): string[] {
  return splitSentences(text).map(({ start, end }) => text.slice(start, end));
}

describe('splitSentences()', () => {
  it.each([
    'General Tchiani was declared the leader.|The talks go on.|\nNiger’s rulers spoke.|\n\nTalks between Libya and Chad',
    'He asked, “Why?” |She left. |“It is over,” he said. |“No. |It is not.”',
    'كيف حالك؟| أنا بخير.| شكرا.',
    'Great! |😀 is a face. |Broken \ud800 surrogates\udc00 stay.',
    '\u0000Control. |\u0007Characters.\u001b',
  ])('splits %j', expectSplit);

  it.each(['', ' ', '\n\n', ' \t\r\n\u2029\ufeff'])('finds nothing in %j', (text) => {
    expect(splitSentences(text)).toEqual([]);
  });

  it('tells sentences from what no punctuation closes', () => {
    const kinds = splitSentences('A headline\nIt rains. It pours\n\n“No.”\n- item\n...').map(
      ({ kind }) => kind,
    );
    expect(kinds).toEqual(['fragment', 'sentence', 'fragment', 'sentence', 'fragment', 'fragment']);
  });

  it('returns spans in order, disjoint, without white space at their ends', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { start, end } of splitSentences(text)) {
          const sentence = text.slice(start, end);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(sentence).toBe(sentence.trim());
          expect(sentence).not.toBe('');
          last = end;
        }
      }),
    );
  });

  it('covers all that is not white space', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(textsOf(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });

  it('ends every sentence at a blank line', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const sentence of textsOf(text)) {
          expect(sentence).not.toMatch(/\n\s*\n|\u2029/);
        }
      }),
    );
  });

  it('finds the sentences of an article, and each of them again by itself', () => {
    fc.assert(
      fc.property(
        article,
        fc.constantFrom('\n', '\n\n', '\r\n', ' \n \n '),
        (paragraphs, breaks) => {
          const text = paragraphs.map((sentences) => sentences.join(' ')).join(breaks);
          expect(textsOf(text)).toEqual(paragraphs.flat());
          for (const sentence of textsOf(text)) {
            expect(textsOf(sentence)).toEqual([sentence]);
          }
        },
      ),
    );
  });

  // Takes minutes where a rule takes the square of the length.
  it.each([
    'word ',
    'w',
    '.',
    '. ',
    'a.b.c.',
    '\n',
    ' ',
    'A. ',
    '1. ',
    '"',
    '.)',
    '(',
    '. . . ',
    '[1] ',
    'end.The ',
  ])('takes a time that grows with the length of %j over and over', (unit) => {
    const text = unit.repeat(200_000 / unit.length);
    expect(textsOf(text).join('').length).toBeLessThanOrEqual(text.length);
  });
});
