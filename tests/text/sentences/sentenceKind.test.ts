import { describe, expect, it } from 'vitest';
import { isClosed, sentenceKind } from '../../../src/text/sentences/sentenceKind.ts';

describe('isClosed()', () => {
  it.each(['Yes.', 'Yes.”', 'Yes?!', 'Yes. [3] ', 'A house.4', '…'])('finds %j closed', (text) => {
    expect(isClosed(text)).toBe(true);
  });

  it.each(['', 'Yes', 'Yes,', 'Yes:', '“Yes”', 'Version 3.5', 'A. Sow'])(
    'finds %j open',
    (text) => {
      expect(isClosed(text)).toBe(false);
    },
  );
});

describe('sentenceKind()', () => {
  it.each([
    'It rains.',
    'Is it over?',
    'It is “illegal.”',
    '(He left!)',
    'He paused…',
    'He stayed until 1805. [6]',
    'It leaves a gap in a consultation.11 12',
    'Il a dit « Oui. »',
    'كيف حالك؟',
    '我很好。',
  ])('takes %s for a sentence', (text) => {
    expect(sentenceKind(text)).toBe('sentence');
  });

  it.each([
    'Talks between Libya and Chad',
    'The team is No. 1',
    'Part 1 of 2:',
    'I know she is —',
    '...',
    '- item',
    'NIAMEY (AP)',
  ])('takes %s for a fragment', (text) => {
    expect(sentenceKind(text)).toBe('fragment');
  });
});
