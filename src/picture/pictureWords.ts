import { formatEdtf } from '../text/edtf/formatEdtf.ts';
import type { Modality } from '../text/quantities/quantity.ts';

/** The words on a picture that are not a source's. */
export interface PictureWords {
  readonly undated: string;
  readonly noStatus: string;
  readonly otherStatus: string;
  readonly modality: Readonly<Record<Exclude<Modality, 'stated'>, string>>;
  readonly about: string;
  readonly bound: string;
  readonly range: string;
  readonly uncertainDate: string;
  readonly figures: (drawn: number) => string;
  readonly otherUnits: (count: number) => string;
  readonly notListed: (count: number) => string;
  readonly date: (edtf: string) => string;
}

export const englishPicture: PictureWords = {
  undated: 'undated',
  noStatus: 'no status',
  otherStatus: 'other',
  modality: { planned: 'planned', possible: 'possible', denied: 'denied' },
  about: 'hollow: about',
  bound: 'arrow: at least, at most',
  range: 'upright bar: a range',
  uncertainDate: 'level bar: some time in these days',
  figures: (drawn) => (drawn === 1 ? 'One figure of the corpus' : `${drawn} figures of the corpus`),
  otherUnits: (count) => `not drawn: ${count} in other units`,
  notListed: (count) => `and ${count} more, not listed here`,
  date: formatEdtf,
};
