import { describe, it } from 'vitest';
import { expectSplit } from '../expectSplit.ts';

describe('afterConnective()', () => {
  it.each([
    'Doe v. Nebraska is a case, as is Sow vs. Ohio.',
    'Some towns, e.g. Niamey, i.e. the capital, cf. Zinder, were calm.',
    'Approx. 50 people came.',
  ])('goes on: %s', expectSplit);
});
