import { describe, it } from 'vitest';
import { expectSplit } from '../expectSplit.ts';

describe('breakBeforeDashes()', () => {
  it.each([
    'The talks failed, he said in a release. |– Staff writer Ada Sow',
    'It closed in 1872. |- Bald Hills, now in another county. |- Bed Rock',
    '“We will decide the law.” |— A judge',
  ])('parts bylines and items: %s', expectSplit);
T keeps datelines
});
