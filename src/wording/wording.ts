import { de } from './de.ts';
import { en } from './en.ts';

/** Every word of the bot's own, in one language: texts, and functions that make them. */
export type Wording = Translated<typeof en>;

/** The same texts in any language. */
export type Translated<Of> = { readonly [Key in keyof Of]: Words<Of[Key]> };

/** A text, a function that makes one, or a group of these. */
type Words<Of> = Of extends (...values: infer Values) => string
  ? (...values: Values) => string
  : Of extends string
    ? string
    : { readonly [Key in keyof Of]: Words<Of[Key]> };

/** A new language is a file beside this one, and a line here: Discord's locales, and their words. */
const WORDINGS: Readonly<Record<'de', Wording>> = { de };

type OtherLocale = keyof typeof WORDINGS;

/** Discord tells the two apart; names and descriptions in English are those of the command itself. */
export const LOCALES = Object.keys(WORDINGS) as OtherLocale[];

/**
 * The bot's words in a language; English for those that it does not speak.
 *
 * @param locale as Discord writes it: `en-GB`, `de`.
 */
export function wordingFor(locale: string): Wording {
  // Not what every object has, such as `constructor`.
  return Object.hasOwn(WORDINGS, locale) ? WORDINGS[locale as OtherLocale] : en;
}

type TextKey = {
  [Key in keyof Wording]: Wording[Key] extends string ? Key : never;
}[keyof Wording];

/** A text in English, and in all other languages, as a command's data hold it. */
export function localized(key: TextKey): {
  text: string;
  localizations: Partial<Record<OtherLocale, string>>;
} {
  const entries = LOCALES.map((locale): [OtherLocale, string] => [locale, wordingFor(locale)[key]]);
  const localizations: Partial<Record<OtherLocale, string>> = Object.fromEntries(entries);
  return { text: en[key], localizations };
}
