import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completeFollowUp, mayFollowUp } from '../../../src/answer/message/completeFollowUp.ts';

const SHIPS = 'how many Danish ships are in Bergen?';
const TROOPS = 'how many Polish troops are in Latvia?';

describe('completeFollowUp()', () => {
  it.each([
    ['a country for a country', 'and the French?', TROOPS, 'how many French troops are in Latvia'],
    ['a country by its name', 'what about Spain?', TROOPS, 'how many Spain troops are in Latvia'],
    ['a place for a place', 'and in Estonia?', TROOPS, 'how many Polish troops are in Estonia'],
    ['a noun for what is counted', 'and tanks?', TROOPS, 'how many Polish tanks are in Latvia'],
    [
      'several at once',
      'and French tanks in Estonia?',
      TROOPS,
      'how many French tanks are in Estonia',
    ],
    [
      'what is counted by itself',
      'And how many tanks?',
      TROOPS,
      'how many Polish tanks are in Latvia',
    ],
    [
      'a name for a name',
      'and Eva Lind?',
      'what did Carl Berg say about the race?',
      'what did Eva Lind say about the race',
    ],
    [
      'a name without capitals',
      'and lind?',
      'what did berg say about the race?',
      'what did lind say about the race',
    ],
    [
      'a noun for a noun',
      'what about the storm?',
      'who told of the race?',
      'who told of the storm',
    ],
    [
      'what happened for what happened',
      'and wounded?',
      'how many were killed in Oslo?',
      'how many were wounded in Oslo',
    ],
    [
      'a place that is no name by its letters',
      'how about oslo',
      'who rules bergen',
      'who rules oslo',
    ],
    [
      'a time for a time',
      'and in August 2024?',
      'how many ships sank in July 2023?',
      'how many ships sank in August 2024',
    ],
    [
      'a year behind the preposition that was there',
      'and 2024?',
      'how many ships sank in 2023?',
      'how many ships sank in 2024',
    ],
  ])('puts %s', (_, followUp, previous, read) => {
    expect(completeFollowUp(followUp, previous)).toBe(read);
  });

  it.each([
    ['a year', 'and in 2024?', TROOPS, 'how many Polish troops are in Latvia in 2024'],
    ['“now”', 'and now?', TROOPS, 'how many Polish troops are in Latvia now'],
    ['a place', 'and in Riga?', 'who won the race?', 'who won the race in Riga'],
    ['whose', 'and French?', 'how many ships are there?', 'how many French ships are there'],
  ])('adds %s that the question before does not have', (_, followUp, previous, read) => {
    expect(completeFollowUp(followUp, previous)).toBe(read);
  });

  it.each([
    ['since when?', TROOPS, 'since when are Polish troops in Latvia'],
    ['where?', SHIPS, 'where are Danish ships in Bergen'],
    ['by whom?', 'when was Berg elected?', 'by whom was Berg elected'],
    ['how many?', 'are there French troops in Riga?', 'how many French troops in Riga'],
    ['how many are there?', 'which ships are in Bergen?', 'how many ships are in Bergen'],
    ['how many?', 'when did Danish ships leave Riga?', 'how many Danish ships leave Riga'],
    ['when?', 'who welcomed the race?', 'when was the race welcomed'],
    ['when?', 'how much aid did France send?', 'when did France send aid'],
    ['in which country?', 'where was Berg born?', 'in which country was Berg born'],
    ['what else?', 'what did Berg say?', 'what else did Berg say'],
    ['how many in Estonia?', TROOPS, 'how many Polish troops are in Estonia'],
  ])('asks by another question word: “%s” after “%s”', (followUp, previous, read) => {
    expect(completeFollowUp(followUp, previous)).toBe(read);
  });

  it.each([
    ['they', 'when did they leave?', SHIPS, 'when did Danish ships leave'],
    ['their', 'what is their task?', TROOPS, 'what is Polish troops’ task'],
    ['he', 'what did he say?', 'who is Carl Berg?', 'what did Carl Berg say'],
    ['she, of whom “who” asks', 'was she hurt?', 'who won?', 'was the one who won hurt'],
    ['he, behind a preposition', 'is he free?', 'what happened to Carl Berg?', 'is Carl Berg free'],
    [
      'it, without an article',
      'how high was it in 2021?',
      'how high was inflation in 2022?',
      'how high was inflation in 2021',
    ],
    ['it', 'when was it?', 'who won the race?', 'when was the race'],
    ['there', 'who else went there?', TROOPS, 'who else went in Latvia'],
    ['that', 'who said that?', TROOPS, 'who said how many Polish troops are in Latvia'],
  ])('reads “%s” as what it stands for', (_, followUp, previous, read) => {
    expect(completeFollowUp(followUp, previous)).toBe(read);
  });

  it('takes over the question alone, whatever stood around it', () => {
    const polite = 'Hi! can you tell me how many Polish troops are in Latvia please? Thanks!';
    expect(completeFollowUp('and the French?', polite)).toBe(
      'how many French troops are in Latvia',
    );
  });

  it.each([
    ['nice, what about France', 'how many France troops are in Latvia'],
    ['lol ok but how many French', 'how many French troops are in Latvia'],
    ['Thanks! And the French?', 'how many French troops are in Latvia'],
    ['cool. since when tho', 'since when are Polish troops in Latvia'],
  ])('pays no heed to what only fills: “%s”', (followUp, read) => {
    expect(completeFollowUp(followUp, TROOPS)).toBe(read);
  });

  it('gives a name the article that it has, where it needs one', () => {
    const asked = 'how many troops does the U.S. have in Niger?';
    expect(completeFollowUp('and France?', asked)).toBe(
      'how many troops does France have in Niger',
    );
    expect(completeFollowUp('and the EU?', 'what has France said?')).toBe('what has the EU said');
  });

  it.each([
    'how many Polish troops are in Estonia?',
    'what is the U.N. doing?',
    'what?',
    'thank you, that helps',
    'So I read that the US has troops there. Is that true?',
    'And who won the race?',
    'and how many died?',
    'French troops in Estonia',
    'is it true that France left?',
    'did France say that it would leave?',
    'are there ships?',
    'and?',
    '?',
    '',
  ])('leaves alone what stands by itself, or says nothing: “%s”', (followUp) => {
    expect(completeFollowUp(followUp, TROOPS)).toBeNull();
  });

  it('finds nothing in a question of which there is nothing to take over', () => {
    for (const previous of ['', 'what is it?', '?']) {
      expect(completeFollowUp('and the French?', previous)).toBeNull();
    }
  });

  const anyOf = (words: string) => fc.constantFrom(...words.split('|'));
  const anyQuestion = fc
    .tuple(
      anyOf('how many|which|how much'),
      anyOf('French|Polish|US|Danish'),
      anyOf('troops|ships|tanks|aid'),
      anyOf('are|were|will be'),
      anyOf('in Latvia|in Niger|near Riga'),
      anyOf('|in 2023|since the coup'),
    )
    .map((parts) => parts.join(' ').trim());

  it('keeps all words of the follow-up, and what it does not replace', () => {
    fc.assert(
      fc.property(
        anyQuestion,
        anyOf('Spanish|German|Italian'),
        anyOf('in Mali|in Estonia'),
        (previous, whose, place) => {
          const read = completeFollowUp(`and ${whose} ones ${place}?`, previous) ?? '';
          for (const word of [whose, place, 'ones']) expect(read).toContain(word);
          const [first = '', second = ''] = previous.split(' ');
          expect(read.startsWith(first)).toBe(true);
          expect(first === 'which' || read.includes(second === whose ? whose : first)).toBe(true);
        },
      ),
    );
  });

  it('replaces a place by a place and nothing else', () => {
    fc.assert(
      fc.property(anyQuestion, anyOf('Mali|Estonia|Chad'), (previous, place) => {
        expect(completeFollowUp(`and in ${place}?`, previous)).toBe(
          previous.replace(/(?:in (?:Latvia|Niger)|near Riga)/, `in ${place}`),
        );
      }),
    );
  });

  const anyWord = fc.oneof(
    anyOf(
      'and|the|French|what about|how|many|who|that|they|it|in|Niger|2024|?|,|troops|said|when|there',
    ),
    fc.string({ unit: 'grapheme', maxLength: 5 }),
  );
  const anyText = fc.array(anyWord, { maxLength: 10 }).map((words) => words.join(' '));

  it('is told beforehand to be worth a try, for any text', () => {
    fc.assert(
      fc.property(anyText, fc.oneof(anyQuestion, anyText), (followUp, previous) => {
        const read = completeFollowUp(followUp, previous);
        if (read === null) return;
        expect(mayFollowUp(followUp)).toBe(true);
        expect(read).toBe(read.trim());
        expect(read).not.toBe('');
      }),
    );
  });
});

describe('mayFollowUp()', () => {
  it.each(['and the French?', 'since when?', 'Spain?', 'what did they say of the plan to leave?'])(
    'takes “%s” for one that may lean on another',
    (text) => expect(mayFollowUp(text)).toBe(true),
  );

  it('does not take a whole question for one', () => {
    expect(mayFollowUp('how many French troops are stationed in Niger after the coup?')).toBe(
      false,
    );
  });
});
