import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { findDates } from '../../../src/text/dates/findDates.ts';
import { parseEdtfTime } from '../../../src/text/edtf/parseEdtfTime.ts';
import { GOLDEN_DATES } from './goldenDates.ts';

/** Words that rules look for, so that chance finds its way into them. */
const PIECES =
  'on in since by until before after between and from to the last next this past for of Tuesday July May march 26 3rd 2021 1990s 19th century 2023-08-02 03/04/2021 week month year years ago later three a weekend Christmas quarter first half spring fiscal end early late will said Jan. 6 – - , . “ ” \u00a0 \n Mr. 9/11 29 February'.split(
    ' ',
  );
const words = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 6 })), { maxLength: 25 })
  .map((pieces) => pieces.join(' '));
const published = fc.oneof(
  fc.constantFrom(null, '2023', '2023-08', '2024-02-29', '0001-01-01', '9999-12-31', '0000'),
  fc
    .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
);

const shown = (text: string, on: string | null) =>
  findDates(text, { published: on }).map(({ span, edtf, from }) => ({
    ...{ words: text.slice(span.start, span.end), edtf, rule: from.rule },
  }));

describe('findDates() on the golden table', () => {
  it('has enough sentences, some of them without a time', () => {
    expect(GOLDEN_DATES.length).toBeGreaterThan(150);
    expect(GOLDEN_DATES.filter(({ dates }) => dates.length === 0).length).toBeGreaterThan(25);
  });

  it.each(GOLDEN_DATES)('$published: $text', ({ text, published: on, dates }) => {
    expect(shown(text, on)).toEqual(dates);
  });
});

describe('findDates()', () => {
  it('gives EDTF for every sentence of the table, whenever it was published', () => {
    const texts = fc.constantFrom(...GOLDEN_DATES.map(({ text }) => text));
    fc.assert(
      fc.property(texts, published, (text, on) => {
        for (const { edtf } of findDates(text, { published: on })) {
          expect(edtf === null || parseEdtfTime(edtf) !== null, String(edtf)).toBe(true);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('says how a sentence ties what happened to the time', () => {
    const relation = (text: string) =>
      findDates(text, { published: '2023-08-02' }).map((date) => date.relation);
    expect(relation('They left on Tuesday.')).toEqual(['on']);
    expect(relation('They have been there since 2011.')).toEqual(['since']);
    expect(relation('They must leave by 2030.')).toEqual(['by']);
    expect(relation('They stayed until March 2021.')).toEqual(['until']);
    expect(relation('They left before 2011.')).toEqual(['before']);
    expect(relation('They left after the 2020 election.')).toEqual(['after']);
    expect(relation('He ruled between 2019 and 2021.')).toEqual(['between']);
    expect(relation('It was quiet throughout 2019.')).toEqual(['during']);
    expect(relation('They fought for two years.')).toEqual(['for']);
    expect(relation('The 2020 election was close.')).toEqual([null]);
  });

  it('keeps the words that the rule read, without those of the relation', () => {
    const [date] = findDates('In force since last Wednesday.', { published: '2023-08-02' });
    expect(date?.from).toEqual({ rule: 'last_weekday', words: 'last Wednesday' });
  });

  it('names the part of a time, and gives the time as a whole', () => {
    const [date] = findDates('It fell in late 2022.', { published: null });
    expect(date).toMatchObject({ edtf: '2022', from: { part: 'late' } });
  });

  it.each([
    ['It closed on Tuesday.', null, 'no_publication_date'],
    ['It closed on Tuesday.', '2023-08', 'publication_date_too_coarse'],
    ['It closed two days later.', '2023-08-02', 'relative_to_event'],
    ['It was closed for a month.', '2023-08-02', 'duration'],
    ['It closed several years ago.', '2023-08-02', 'vague'],
    ['It closed this week.', '2023-08-06', 'ambiguous'],
    ['It closed on Monday, August 1, 2023.', null, 'contradiction'],
    ['It closed in fiscal 2023.', '2023-08-02', 'fiscal_year'],
  ])('says why %j of %s is not resolved', (text, on, unresolved) => {
    expect(findDates(text, { published: on })).toMatchObject([{ edtf: null, unresolved }]);
  });

  it('gives both years where the words leave them open', () => {
    const text = 'She sent a note to the minister on January 7.';
    expect(findDates(text, { published: '2023-12-24' })).toMatchObject([
      { edtf: '[2023-01-07?,2024-01-07?]' },
    ]);
    expect(findDates('It rained in July.', { published: '2023' })).toMatchObject([
      { edtf: '[2022-07?,2023-07?]' },
    ]);
  });

  it('refuses a publication date that is none', () => {
    expect(() => findDates('In 2019.', { published: 'soon' })).toThrow(RangeError);
    expect(() => findDates('In 2019.', { published: '199X' })).toThrow(RangeError);
  });
});

describe('findDates() on any text', () => {
  it('gives ordered, disjoint spans and EDTF that can be read', () => {
    fc.assert(
      fc.property(words, published, (text, on) => {
        let end = 0;
        for (const date of findDates(text, { published: on })) {
          expect(date.span.start).toBeGreaterThanOrEqual(end);
          expect(date.span.end).toBeGreaterThan(date.span.start);
          expect(date.span.end).toBeLessThanOrEqual(text.length);
          end = date.span.end;
          expect(text.slice(date.span.start, date.span.end)).toContain(date.from.words);
          expect(date.edtf === null).toBe(date.unresolved !== null);
          if (date.edtf !== null) expect(parseEdtfTime(date.edtf), date.edtf).not.toBeNull();
        }
      }),
      { numRuns: 3_000 },
    );
  });

  it('never throws on arbitrary strings', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), published, (text, on) => {
        findDates(text, { published: on });
      }),
    );
  });

  it.each([
    ' ',
    'Tuesday ',
    'July 1 ',
    '2019 to ',
    'the past ',
    'last ',
    '“',
    '1 ',
    '2021-',
    'bed',
  ])('takes linear time on %j again and again', (piece) => {
    const text = `2021 ${piece.repeat(100_000 / piece.length)}`;
    const started = performance.now();
    findDates(text, { published: '2023-08-02' });
    // A second on an idle machine at the most; quadratic time would be minutes.
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

describe('findDates() counts from the publication alone', () => {
  const zone = process.env['TZ'];
  const all = () => GOLDEN_DATES.map(({ text, published: on }) => shown(text, on));
  const expected = GOLDEN_DATES.map(({ dates }) => dates);

  afterEach(() => {
    vi.useRealTimers();
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  it.each(['1969-12-31T23:59:59Z', '2024-02-29T12:00:00Z', '2100-01-01T00:00:00Z'])(
    'and not from the clock, were it %s',
    (now) => {
      vi.useFakeTimers({ now: new Date(now) });
      expect(all()).toEqual(expected);
    },
  );

  it.each(['Pacific/Kiritimati', 'Pacific/Niue', 'America/New_York', 'Asia/Kolkata'])(
    'whatever the time zone: %s',
    (name) => {
      process.env['TZ'] = name;
      expect(new Date().getTimezoneOffset()).not.toBe(0);
      expect(all()).toEqual(expected);
    },
  );
});
