import fc from 'fast-check';
import type { Answer, Quote } from '../../../src/answer/answer.ts';
import type { EventDate } from '../../../src/text/dates/eventDate.ts';
import { findQuantities } from '../../../src/text/quantities/findQuantities.ts';
import type { Span } from '../../../src/text/span.ts';

/** What Discord gives a meaning to, and what a renderer may trip over otherwise. */
const TRICKY = [
  ...'\\*_~|`#<>[]():/+-@.!&=1 \n\t',
  ...['\r\n', '\u2028', '\u200b', '**', '__', '~~', '||', '```', '# ', '- ', '-# ', '1. ', '> '],
  ...['>>> ', '@everyone', '@here', '<@123456789012345678>', '<@&123456789012345678>'],
  ...['<#123456789012345678>', '<:smile:123456789012345678>', '</ask:123456789012345678>'],
  ...['<t:1700000000:R>', '<id:browse>', ':smile:', 'discord.gg/abc', 'https://example.com/a_b'],
  ...['[a](https://example.com)', '<https://example.com>', '¯\\_(ツ)_/¯', '[…]'],
  ...['👨‍👩‍👧', '𝒳', 'e\u0301', 'نيجر', '尼日尔', 'word', ' a '],
];

export const anyText = fc
  .array(fc.oneof(fc.constantFrom(...TRICKY), fc.string({ unit: 'grapheme', maxLength: 8 })))
  .map((parts) => parts.join(''));

const anySentence = anyText.filter((text) => text.trim() !== '');

/** The longest that a message may have to hold: each character is escaped, and no blank parts them. */
const ESCAPED = '*_~'.repeat(300);
const ESCAPED_WORDS = '*_~ '.repeat(300);

/** Now and then too long for a message. */
const anyLongSentence = fc
  .oneof(
    { weight: 5, arbitrary: fc.tuple(anySentence, fc.constantFrom(1, 1, 1, 1, 20, 500)) },
    {
      weight: 1,
      arbitrary: fc.tuple(fc.constantFrom('word', '*', '# ', ESCAPED), fc.constant(500)),
    },
  )
  .map(([text, times]) => text.repeat(times));

/** A title, a publisher or a question. */
const anyLine = fc.oneof(
  { weight: 4, arbitrary: anyText },
  { weight: 1, arbitrary: fc.constant(ESCAPED) },
);

/** With highlights: ordered, disjoint, between whole characters, some touching. */
function highlighted(texts: fc.Arbitrary<string>) {
  return texts.chain((text) => {
    const offsets = [...text.slice(0, 2_000).matchAll(/(?=[\s\S])/gu)].map(({ index }) => index);
    return fc
      .uniqueArray(fc.constantFrom(...offsets), { maxLength: 6 })
      .map((chosen) => ({ text, highlights: pairs(chosen.toSorted((a, b) => a - b)) }));
  });
}

export const anyHighlighted = highlighted(anySentence);

function pairs(offsets: readonly number[]): Span[] {
  return offsets.flatMap((start, index) => {
    const end = offsets[index + 1];
    // Not each, so that some touch and some do not.
    return end === undefined || (index + offsets.length) % 3 === 0 ? [] : [{ start, end }];
  });
}

const DATES: readonly EventDate[] = [
  {
    ...{ span: { start: 0, end: 1 }, edtf: '2023-08-01', unresolved: null, relation: 'on' },
    from: { rule: 'weekday_before_publication', words: '*Tuesday*' },
  },
  {
    ...{ span: { start: 0, end: 1 }, edtf: null, unresolved: 'duration', relation: 'for' },
    from: { rule: 'duration', words: 'for <@1> years '.repeat(10) },
  },
  {
    ...{ span: { start: 0, end: 1 }, edtf: 'XXXX-07-26', unresolved: null, relation: null },
    from: { rule: 'day_and_month', words: 'July 26' },
  },
  {
    ...{ span: { start: 0, end: 1 }, unresolved: null, relation: 'on' },
    edtf: '2022-09-28?/2023-11-29~',
    from: { rule: 'weekday_before_publication', words: ESCAPED },
  },
];

const anyDate = fc.option(fc.constantFrom('2023', '2023-08', '2023-08-02', '1999-12-31'));

const anySource = {
  articleId: fc.string(),
  start: fc.nat(),
  end: fc.nat(),
  published: anyDate,
  title: anyLine,
  publisher: fc.option(anyLine),
  url: fc.option(
    fc.oneof(
      anyText,
      fc.tuple(fc.webUrl(), anyText).map((parts) => parts.join('/')),
    ),
  ),
  origin: fc.option(anyText),
};

const ALONGSIDE = [
  { why: 'speaker' as const, start: 0, end: 9, text: ESCAPED_WORDS },
  { why: 'correction' as const, start: 0, end: 9, text: ESCAPED },
];

/** What few articles carry. */
const KNOWN = {
  publishedAt: '2023-09-12T14:30:00+02:00',
  archived: `https://web.example.org/web/2023/https://example.com/${'a'.repeat(300)}`,
  correctedBy: 'correction-'.repeat(20),
};

export const anyKnown = fc.constantFrom({}, KNOWN);

const anyQuote: fc.Arbitrary<Quote> = fc
  .record({
    id: fc.constant('3f9a01-444-77-9f86d081884c'),
    highlighted: highlighted(anyLongSentence),
    ...anySource,
    dates: fc.array(fc.constantFrom(...DATES), { maxLength: 4 }),
    quantities: fc.constant([]),
    score: fc.double({ noNaN: true }),
    before: fc.option(
      fc.record({
        ...{ id: fc.constant('3f9a01-333-77-9f86d081884c'), text: anyLongSentence },
        ...{ start: fc.constant(0), end: fc.constant(9) },
      }),
    ),
    alongside: fc.subarray([...ALONGSIDE]),
    alsoIn: fc.array(fc.record(anySource), { maxLength: 3 }),
    known: anyKnown,
  })
  .map(({ highlighted, known, ...quote }) => ({
    ...quote,
    ...known,
    ...highlighted,
    start: 0,
    end: highlighted.text.length,
  }));

/** The quote that takes the most room: nothing in it is short, and no blank parts its words. */
export const HARDEST: Quote = {
  ...{ id: '3f9a01-4444444-777-9f86d081884c', articleId: 'hard', start: 0, end: 6, score: 1 },
  ...{ text: ESCAPED, title: ESCAPED_WORDS, publisher: ESCAPED_WORDS },
  ...{ published: '2023-09-12', origin: null, ...KNOWN },
  ...{
    url: `https://example.com/${'a'.repeat(200)}`,
    highlights: [{ start: 300, end: 310 }],
    quantities: [],
  },
  before: { id: '3f9a01-4444443-777-9f86d081884c', text: ESCAPED, start: 0, end: 6 },
  ...{
    dates: DATES.slice(-1).flatMap((date) => [date, { ...date, edtf: '2021-09-28?/2022-11-29~' }]),
  },
  alongside: ALONGSIDE,
  alsoIn: Array.from({ length: 12 }, () => ({
    ...{ articleId: 'copy', start: 0, end: 6, published: null, title: '' },
    ...{ publisher: null, url: null, origin: null },
  })),
};

const anyCount = fc.nat({ max: 10_000_000 });

const facts = {
  newest: fc.option(fc.constant({ published: '2023-08-02', years: 3 })),
  newestFirst: fc.boolean(),
  asOf: fc.option(fc.constantFrom('2023', '2023-09', '2023-09-12')),
  question: fc.oneof(anySentence, fc.constant(ESCAPED)),
  confidence: fc.double({ min: 0, max: 1, noNaN: true }),
  terms: fc.record({
    matched: fc.array(anyLine),
    missing: fc.array(anyLine),
    readAs: fc.array(fc.record({ word: anyLine, as: anyLine })),
  }),
  noneDated: fc.option(
    fc.oneof(
      fc.record({ from: fc.constant('2023-09-12'), to: anyDate }),
      fc.record({ from: anyDate, to: fc.constant('2023-09-30') }),
    ),
  ),
  corpus: fc.record({ articles: anyCount, sentences: anyCount, from: anyDate, to: anyDate }),
};

/** Of all that a figure may be shown as. */
const QUANTITIES =
  'about 650 boats, > 1,500 boats, $3.5bn, -5 °C, dozens of boats, 20-30 boats, ¥ 12 quadrillion, 5,000 pesos'
    .split(', ')
    .flatMap((text) => findQuantities(text));

const anyFigures = fc.array(
  fc.record({
    quoteId: fc.constant('3f9a01-444-77-9f86d081884c'),
    published: anyDate,
    quantity: fc.constantFrom(...QUANTITIES),
    written: anyLine,
  }),
  { maxLength: 20 },
);

const anyOpposites = fc.array(
  fc.record({
    verb: anyLine,
    sayings: fc.array(
      fc.record({
        ...{ quoteId: fc.constant('3f9a01-444-77-9f86d081884c'), published: anyDate },
        ...{ start: fc.constant(0), end: fc.constant(9), words: anyLine },
        side: fc.constantFrom('stated' as const, 'denied' as const, 'contrary' as const),
      }),
      { minLength: 2, maxLength: 9 },
    ),
  }),
  { maxLength: 3 },
);

const anyGap = fc.option(fc.record({ missing: anyLine, figuresFor: fc.array(anyLine) }));

export const anyAnswer: fc.Arbitrary<Answer> = fc.oneof(
  fc.record({
    ...facts,
    status: fc.constant('answered' as const),
    quotes: fc.oneof(
      fc.array(anyQuote, { minLength: 1, maxLength: 6 }),
      anyQuote.map((quote) => [quote, quote, quote, quote]),
    ),
    closest: fc.constant([]),
    gap: fc.constant(null),
    figures: anyFigures,
    opposites: anyOpposites,
  }),
  fc.record({
    ...facts,
    status: fc.constant('unsure' as const),
    quotes: fc.constant([]),
    closest: fc.array(anyQuote, { minLength: 1, maxLength: 3 }),
    gap: anyGap,
    figures: fc.constant([]),
    opposites: fc.constant([]),
  }),
  fc.record({
    ...facts,
    status: fc.constantFrom('no_evidence' as const, 'too_vague' as const),
    quotes: fc.constant([]),
    closest: fc.constant([]),
    gap: anyGap,
    figures: fc.constant([]),
    opposites: fc.constant([]),
  }),
);
