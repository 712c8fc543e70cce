import { describe, it } from 'vitest';
import { expectSplit } from '../expectSplit.ts';

describe('breakAfterCaptionLabels()', () => {
  it.each(['Figure 1.5 |Residents gather in a hall.', 'Table 12: |Results of the vote.'])(
    'parts a label from its caption: %s',
    expectSplit,
  );

  it.each(['Figure 1.5 shows residents.', 'They are listed in Table 12 Europeans know.'])(
    'keeps references within a sentence: %s',
    expectSplit,
  );
});
