import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractTerms } from '../../../src/text/terms/extractTerms.ts';

const topics = (text: string) =>
  extractTerms(text)
    .filter(({ kind }) => kind !== 'stop')
    .map(({ term }) => term);

describe('extractTerms()', () => {
  it('reads a sentence as terms with their places', () => {
    const text = 'Spain’s soldiers left on Monday.';
    expect(extractTerms(text).map((term) => [text.slice(term.start, term.end), term])).toEqual([
      ['Spain’s', { term: 'country:ES', kind: 'country', start: 0, end: 7 }],
      ['soldiers', { term: 'soldier', kind: 'word', start: 8, end: 16 }],
      ['left', { term: 'leav', kind: 'word', start: 17, end: 21 }],
      ['on', { term: 'on', kind: 'stop', start: 22, end: 24 }],
      ['Monday', { term: 'monday', kind: 'word', start: 25, end: 31 }],
    ]);
  });

  it.each([
    ['Withdrawing troops', 'withdrawals of a troop', 'endings'],
    ["Ghana's ministers", 'Ghana’s minister', 'straight and curly apostrophes'],
    ['the Defence Minister', 'the defense minister', 'British and American spelling'],
    ['organised labour', 'Organized labor', 'British and American spelling'],
    ['they won and led', 'they win and lead', 'irregular verbs'],
    ['two women', '2 women', 'small numbers'],
    ['the woman', 'the women', 'irregular plurals'],
    ['Peña Nieto in São Tomé', 'Pena Nieto in Sao Tome', 'accents'],
    ['an e-mail', 'an email', 'a hyphen after a prefix'],
    ['co-operation', 'cooperation', 'a hyphen after a prefix'],
    ['high-level talks', 'high level talks', 'a hyphen between words'],
    ['1,500 people', '1500 people', 'separators of thousands'],
    ['1\u00a0500 people', '1500 people', 'separators of thousands'],
    ['12 per cent', '12%', 'per cent'],
    ['$3.5bn', '$3.5 billion', 'magnitudes'],
    ['26th July', '26 July', 'ordinals of dates'],
    ['the U.N. and the N.B.A.', 'the UN and the NBA', 'dots of acronyms'],
    ['ＮＡＴＯ', 'nato', 'full-width letters'],
  ])('reads %j and %j alike: %s', (one, other) => {
    expect(topics(one)).toEqual(topics(other));
  });

  it.each([
    ['new', 'news'],
    ['general', 'generic'],
    ['1,500', '500'],
    ['1990', '1990s'],
    ['resign', 're-sign'],
    ['10 million', '10 billion'],
  ])('tells %j from %j', (one, other) => {
    expect(topics(one)).not.toEqual(topics(other));
  });

  it('reads the name of a country as one term that covers all its words', () => {
    const text = 'Talks in the Democratic Republic of the Congo failed';
    const country = extractTerms(text).find(({ kind }) => kind === 'country');
    expect(country?.term).toBe('country:CD');
    expect(text.slice(country?.start, country?.end)).toBe('Democratic Republic of the Congo');
  });

  it.each([
    ['What did the WHO recommend?', ['WHO', 'recommend']],
    ['WHO WON?', ['win']],
    ['Who won?', ['win']],
  ])('takes capitals for an acronym where they stand out: %s', (text, expected) => {
    expect(topics(text)).toEqual(expected);
  });

  it('gives a phrase besides its words', () => {
    const text = 'They pulled their last tanks out.';
    const phrase = extractTerms(text).find(({ kind }) => kind === 'phrase');
    expect(phrase?.term).toBe('pull_out');
    expect(text.slice(phrase?.start, phrase?.end)).toBe('pulled their last tanks out');
    expect(topics(text)).toEqual(expect.arrayContaining(['pull', 'last', 'tank']));
  });

  it.each([
    ['nothing', ''],
    ['white space', ' \n\t'],
    ['signs', '?!… — “”'],
    ['emoji', '👩‍🚒🔥'],
    ['control characters', '\u0000\u0007\u001b[31m'],
    ['half a pair', '\ud83d'],
  ])('accepts a text of %s', (_, text) => {
    expect(topics(text).filter((term) => /[a-z]{3}/.test(term))).toEqual([]);
  });

  it('accepts other scripts', () => {
    expect(topics('كم عدد الجنود في النيجر؟')).toHaveLength(5);
    expect(topics('Сколько солдат в Нигере')).toHaveLength(4);
  });

  it.each(['a', '1', '1,', 'us ', 'turkey ', 'pull ', 'a-', 'U.', "'s", '$', '́'])(
    'takes no longer than its length for a long run of %j',
    (unit) => {
      expect(extractTerms(unit.repeat(100_000)).length).toBeLessThanOrEqual(100_000);
    },
  );

  it('keeps to the text, in order, whatever the text is', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(
          fc.constantFrom(
            'US',
            'us',
            'Guinea',
            '-',
            'Bissau',
            '1,500',
            '$',
            ' ',
            '.',
            'pull',
            'out',
            "'s",
            'é',
            '👍',
          ),
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        let start = 0;
        for (const term of extractTerms(text)) {
          expect(term.start).toBeGreaterThanOrEqual(start);
          expect(term.end).toBeGreaterThan(term.start);
          expect(term.end).toBeLessThanOrEqual(text.length);
          expect(term.term).not.toBe('');
          start = term.start;
        }
      }),
    );
  });

  it('gives the same terms whatever the words before', () => {
    const known = topics('Soldiers seized the airport');
    fc.assert(
      fc.property(fc.string(), (noise) => {
        extractTerms(noise);
        expect(topics('Soldiers seized the airport')).toEqual(known);
      }),
    );
  });
});

const phrases = (text: string) =>
  extractTerms(text)
    .filter(({ kind }) => kind === 'phrase')
    .map(({ term }) => term);

describe('findPhrases()', () => {
  it.each([
    ['the minister stepped down', ['step_down']],
    ['pulling out of the town', ['pull_out']],
    ['he pulled all of them out', ['pull_out']],
    ['military personnel', ['militari_personnel']],
  ])('finds %s in its forms', (text, expected) => {
    expect(phrases(text)).toEqual(expected);
  });

  it.each([
    ['he pulled. Out there it rained', 'a full stop stands between'],
    ['they pulled the rope of the old boat out', 'too much stands between'],
    ['military and civil personnel', 'only a particle may stand apart'],
  ])('finds no phrase in %j: %s', (text) => {
    expect(phrases(text)).toEqual([]);
  });
});

const terms = (text: string) => extractTerms(text).map(({ term }) => term);

describe('spellMagnitudes()', () => {
  it.each([
    ['$3.5bn', ['dollar', '3.5', 'billion']],
    ['3.5bn', ['3.5', 'billion']],
    ['£10m', ['pound', '10', 'million']],
    ['€20k', ['euro', '20', 'thousand']],
    ['10m', ['10', 'm']],
    ['5 m', ['5', 'm']],
  ])('reads %s', (text, expected) => {
    expect(terms(text)).toEqual(expected);
  });
});
