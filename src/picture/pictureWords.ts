import { en } from '../wording/en.ts';
import type { Wording } from '../wording/wording.ts';

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

/**
 * The words on a picture in a language.
 *
 * @param wording the bot's words in it.
 */
export function pictureWords(wording: Wording): PictureWords {
  return {
    undated: wording.undated,
    noOwner: wording.noOwner,
    otherOwners: wording.otherOwners,
    about: wording.pictureAbout,
    bound: wording.pictureBound,
    range: wording.pictureRange,
    uncertainDate: wording.pictureUncertainDate,
    figures: wording.pictureFigures,
    otherUnits: wording.pictureOtherUnits,
    date: wording.date,
    country: (code) => countryName(code, wording.language),
  };
}

export const englishPicture: PictureWords = pictureWords(en);

/**
 * The name of a country in a language, by its ISO 3166 code; null for what is no code of one.
 *
 * @param code ISO 3166-1, two letters.
 * @param language a BCP 47 tag.
 * @returns the country's name in that language; null where there is none.
 */
function countryName(code: string, language: string): string | null {
  if (!/^[A-Z]{2}$/.test(code)) return null;
  return new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }).of(code) ?? null;
}
