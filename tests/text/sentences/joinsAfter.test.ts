import { describe, it } from 'vitest';
import { expectSplit } from './expectSplit.ts';

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

describe('afterConnective()', () => {
  it.each([
    'Doe v. Nebraska is a case, as is Sow vs. Ohio.',
    'Some towns, e.g. Niamey, i.e. the capital, cf. Zinder, were calm.',
    'Approx. 50 people came.',
  ])('goes on: %s', expectSplit);
});

describe('afterAbbreviation()', () => {
  it.each([
    'The U.S. Government sent the U.S. 7th Fleet.',
    'Ford Motor Co. Chairman Doe met J.P. Morgan.',
    'The King Jr. Day is near, as Sow et al. (2003) write.',
    'St. Louis is on 5th st. near Main St. Bridge.',
  ])('goes on with a name, a number or a bracket: %s', expectSplit);

  it.each([
    'I live in the U.S. |How about you?',
    'He works for Sow Inc. |The firm is old.',
    'She has a Ph.D. |It’s in law.',
    'We ask Ada and co. |They know.',
    'I live in the E.U. |“We do too.”',
  ])('ends before a word that opens a sentence: %s', expectSplit);
});

describe('afterInitial()', () => {
  it.each([
    'Newton D. Baker met John F. Kennedy and J. R. R. Tolkien.',
    'It was said by J. Edgar Hoover. |E. Smith agreed.',
    'He lives at 221 N. 11th Street.',
    'Did you see Albert I. Jones?',
  ])('goes on with the name: %s', expectSplit);

  it.each([
    'We are a team, you and I. |Nobody knows.',
    'He posted it on X. |Users laughed.',
    'Take vitamin D. |Doctors like it.',
    'It was World War I. |Germany lost.',
    'She got an A. |They cheered.',
  ])('ends after a word or a label, and before a word that opens a sentence: %s', expectSplit);
});

describe('afterBracketedEllipsis()', () => {
  it.each(['He used the stairways [...] Bohr knew.', '“The stairways […]” (Smith 55) are known.'])(
    'goes on: %s',
    expectSplit,
  );

  it.each(['They came. [...] |Nobody stayed.'])(
    'ends where a sentence ended before the omission: %s',
    expectSplit,
  );
});
