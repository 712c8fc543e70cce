import { describe, it } from 'vitest';
import { expectSplit } from '../expectSplit.ts';

describe('breakBeforeDashes()', () => {
  it.each([
    'The talks failed, he said in a release. |– Staff writer Ada Sow',
    'It closed in 1872. |- Bald Hills, now in another county. |- Bed Rock',
    '“We will decide the law.” |— A judge',
  ])('parts bylines and items: %s', expectSplit);

  it.each([
    'CONWAY, Miss. — A man who fled was found.',
    'WASHINGTON, D.C. — The president spoke.',
    'They are open from 9 a.m. – 5 p.m. on weekdays.',
  ])('keeps datelines: %s', expectSplit);
});
