import { describe, expect, it } from 'vitest';
import {
  readCreditLine,
  readDateline,
  splitCredits,
} from '../../../src/sources/extract/credits.ts';

describe('readCreditLine()', () => {
  it.each([
    ['By Lena Okoro in Amara', { author: 'Lena Okoro' }],
    ['Published: 3 August 2023, 14:05 | By Tomas Reyes', { author: 'Tomas Reyes' }],
    [
      '2 July 2024, by Hugo Brandt, Plain Dealer of Kassa',
      { author: 'Hugo Brandt', publisher: 'Plain Dealer of Kassa' },
    ],
    ['Statement of the Union of Teachers, 5 June 2024', { publisher: 'Union of Teachers' }],
  ])('reads %s', (line, credits) => {
    expect(readCreditLine(line)).toMatchObject(credits);
  });

  it('takes the date of a change for none of publication', () => {
    expect(readCreditLine('Updated 15 August 2023')).toMatchObject({ published: null });
    expect(readCreditLine('Published 14 August 2023')).toMatchObject({
      published: { value: '2023-08-14' },
    });
  });

  it.each([
    ['By Tuesday the water had gone'],
    ['On 12 March 2018 the first women came to fill their cans.'],
    ['The committee met in Harborough on 5 May 2022. Twelve of its fifteen members were present.'],
    ['by region'],
    ['What the offer holds'],
  ])('leaves a line of the text alone: %s', (line) => {
    expect(readCreditLine(line)).toBeNull();
  });
});

describe('readDateline()', () => {
  it('reads place, date and agency', () => {
    expect(
      readDateline('TOUM, Feb. 12, 2021 (Sahel Wire) -- Rebels set free 23 hostages.'),
    ).toMatchObject({
      published: { value: '2021-02-12' },
      publisher: 'Sahel Wire',
    });
  });

  it('guesses no year', () => {
    expect(readDateline('KORRO, June 4 (Sahel Wire) - Swarms came.')).toMatchObject({
      published: null,
      publisher: 'Sahel Wire',
    });
  });
});

describe('splitCredits()', () => {
  it('takes title and credits off, and stops at the first line of the text', () => {
    const paragraphs = ['The well', 'By Ida Nilsson', 'The well is deep.', 'By Ida Nilsson'];
    expect(splitCredits(paragraphs, 'The Well')).toMatchObject({
      credits: { author: 'Ida Nilsson' },
      rest: ['The well is deep.', 'By Ida Nilsson'],
    });
  });
});
