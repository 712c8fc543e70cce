import { formatEdtf } from '../text/edtf/formatEdtf.ts';

/** The words on a picture that are not a source's. */
export interface PictureWords {
  readonly undated: string;
  readonly noOwner: string;
  readonly otherOwners: string;
  readonly about: string;
  readonly bound: string;
  readonly range: string;
  readonly uncertainDate: string;
  readonly figures: (drawn: number) => string;
  readonly otherUnits: (count: number) => string;
  readonly date: (edtf: string) => string;
  /** A country's name by its ISO 3166 code; null where there is none. */
  readonly country: (code: string) => string | null;
}

export const englishPicture: PictureWords = {
  undated: 'undated',
  noOwner: 'owner not named',
  otherOwners: 'others',
  about: 'hollow: “about”',
  bound: 'arrow: at least, at most',
  range: 'upright line: between two values',
  uncertainDate: 'level line: some day of these',
  figures: (drawn) => (drawn === 1 ? 'One figure of the corpus' : `${drawn} figures of the corpus`),
  otherUnits: (count) => `not drawn: ${count} in other units`,
  date: formatEdtf,
  country: (code) => countryName(code, 'en'),
};

/**
 * The name of a country in a language, by its ISO 3166 code; null for what is no code of one.
 *
 * @param code ISO 3166-1, two letters.
 * @param language a BCP 47 tag.
 * @returns the country's name in that language; null where there is none.
 */
export function countryName(code: string, language: string): string | null {
  if (!/^[A-Z]{2}$/.test(code)) return null;
  return new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }).of(code) ?? null;
}
