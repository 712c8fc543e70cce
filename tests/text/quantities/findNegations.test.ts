import { describe, expect, it } from 'vitest';
import { findNegations } from '../../../src/text/quantities/findNegations.ts';

const found = (text: string) =>
  findNegations(text).map(({ start, end, kind, scope }) => [
    ...[text.slice(start, end), kind],
    text.slice(scope.start, scope.end).trim(),
  ]);

describe('findNegations()', () => {
  it.each([
    [
      'France does not intend to withdraw its troops.',
      [['not', 'negation', 'intend to withdraw its troops']],
    ],
    [
      'The port doesn’t employ 20 clerks, but it employs ten.',
      [['doesn’t', 'negation', 'employ 20 clerks']],
    ],
    ['No troops were sent; the ships left.', [['No', 'negation', 'troops were sent']]],
    ['They never came.', [['never', 'negation', 'came']]],
    ['The ministry denied that 20 people left.', [['denied', 'denial', 'that 20 people left']]],
    [
      'It is a false claim that 20 people left.',
      [['false', 'false_claim', 'claim that 20 people left']],
    ],
  ])('names what is denied in %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    'Not only did they come, they sang.',
    'No doubt they came, no later than May.',
    'He lives at No. 10.',
    'Twenty people left.',
    '',
  ])('finds nothing denied in %j', (text) => {
    expect(found(text)).toEqual([]);
  });
});
