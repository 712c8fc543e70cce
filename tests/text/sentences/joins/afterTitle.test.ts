import { describe, it } from 'vitest';
import { expectSplit } from '../expectSplit.ts';

describe('afterTitle()', () => {
  it.each([
    'Gen. Tchiani met Mr. So and Sen. Doe (R-Va.).',
    'Prof. Dr. Sow climbed Mt. Fuji with Lt. Col. Doe.',
    'ARGUMENT OF GEN. DOE FOR THE STATE',
    'The Rt. Hon. Ada Sow wrote to Messrs. Doe.',
  ])('goes on with the name: %s', expectSplit);

  it.each(['She has MS. |Doctors know little of it.', 'He paid the doctor. |Nobody else did.'])(
    'ends at a word like a title: %s',
    expectSplit,
  );
});
