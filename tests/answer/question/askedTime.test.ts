import { describe, expect, it } from 'vitest';
import { askedTime } from '../../../src/answer/question/askedTime.ts';
import { edgesOf } from '../../../src/text/edtf/edgesOf.ts';

describe('askedTime()', () => {
  it.each([
    ['Who led the ferry company from 2004 to May 2005?', '2004/2005-05'],
    ['Who led it between 2004 and 2006?', '2004/2006'],
    ['How many troops were there in August 2023?', '2023-08'],
    ['Who has led it since 2011?', '2011/..'],
    ['Who led it before 2011?', '../2010'],
    ['Where was the ship of the 1930s shown from 1954 to 1955?', '1954/1955'],
    ['Which treaty of 1648 was lost in 1990?', '1990'],
  ])('of “%s” is %s', (question, edtf) => {
    expect(askedTime(question, null)).toEqual(edgesOf(edtf));
  });

  it('counts from the day on which it is asked', () => {
    expect(askedTime('What happened last year?', '2023-08-02')).toEqual(edgesOf('2022'));
  });

  it.each(['Who led it?', 'What happened before the coup?', 'Who met on 26 July?'])(
    'is none where none is known: %s',
    (question) => {
      expect(askedTime(question, null)).toBeNull();
    },
  );
});
