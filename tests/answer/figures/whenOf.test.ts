import { describe, expect, it } from 'vitest';
import { eventDateOf, whenOf } from '../../../src/answer/figures/whenOf.ts';
import { findDates } from '../../../src/text/dates/findDates.ts';
import { findQuantities } from '../../../src/text/quantities/findQuantities.ts';

const PUBLISHED = '2023-08-02';

/** The time of the first figure in a sentence. */
function timeIn(text: string, published: string | null = PUBLISHED) {
  const [figure, ...others] = findQuantities(text);
  const dates = findDates(text, { published });
  const event = figure ? eventDateOf(text, figure, { dates, others }) : null;
  const when = whenOf(event, published);
  return when && [when.edtf, when.by];
}

describe('the time of a figure', () => {
  it.each<[string, string[]]>([
    ['About 650 troops are there.', [PUBLISHED, 'published']],
    ['On Tuesday 70 citizens left.', ['2023-08-01', 'event']],
    ['In 2019 it had 500 soldiers, and it closed in 2021.', ['2019', 'event']],
    ['It opened in 2019 and had 500 soldiers in 2021.', ['2021', 'event']],
    // Still so when it is published.
    ['It has had 500 soldiers since 2011.', [PUBLISHED, 'published']],
    ['The UN says 500 soldiers have come since the coup on 1 August.', [PUBLISHED, 'published']],
    // Of something else.
    ['The toll rose to 500, surpassing the 2011 disaster.', [PUBLISHED, 'published']],
    ['A quake like Monday’s would kill 500 people.', [PUBLISHED, 'published']],
    ['Some 500 soldiers came; others will leave in 2024.', [PUBLISHED, 'published']],
    ['In 1960, a wave killed 61 people.', ['1960', 'event']],
    // How long, and not when.
    ['It kept 500 soldiers for three years.', [PUBLISHED, 'published']],
  ])('%s', (text, expected) => {
    expect(timeIn(text)).toEqual(expected);
  });

  it('is unknown where neither sentence nor article says', () => {
    expect(timeIn('After the July 26 coup 650 troops were there.', null)).toBeNull();
  });

  it('is that of the sentence in an undated article too', () => {
    expect(timeIn('In July 2023 there were 650 troops.', null)).toEqual(['2023-07', 'event']);
  });
});
