import { describe, expect, it } from 'vitest';
import { findAttributions } from '../../../src/text/speech/findAttributions.ts';

const found = (text: string) =>
  findAttributions(text).map(
    ({ source, cue }) => `${text.slice(source.start, source.end)} | ${cue}`,
  );

describe('findAttributions()', () => {
  it.each([
    ['According to Reuters, 20 people left.', ['Reuters | according to']],
    [
      'Twenty people left, according to the harbour office in Bergen.',
      ['the harbour office in Bergen | according to'],
    ],
    ['The Pentagon says that 20 people left.', ['The Pentagon | say']],
    ['A ministry spokesman later said 20 people left.', ['A ministry spokesman | say']],
    ['“Twenty people left,” said Ann Lee on Tuesday.', ['Ann Lee | say']],
    ['Twenty people left, reports the news agency Reuters.', ['the news agency Reuters | report']],
    ['Ann Lee, a spokeswoman for the port, said 20 people left.', ['Ann Lee | say']],
    ['Spain announced on Tuesday that it will evacuate 70 people.', ['Spain | announce']],
    ['He told reporters that 20 people left.', ['He | tell']],
    [
      'Ferries to be made available The ministry announced 20 ferries.',
      ['The ministry | announce'],
    ],
  ])('names the source of %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    'Twenty cases were reported in May.',
    'There were 20 confirmed cases.',
    'An estimated 20 people left.',
    'The state has a report on it.',
    'The many deaths reported in 2019 were of that kind.',
    'The mayor declared a state of emergency.',
    'All the people who spoke to the paper said so.',
    'Ann Lee met him at a school program, said the boys stuck out because they ran.',
    '',
  ])('names none in %j', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('gives spans of source and cue in the text', () => {
    const text = 'Yesterday the port said so.';
    const [first] = findAttributions(text);
    expect(first && text.slice(first.start, first.end)).toBe('the port said');
  });
});
