import { wordList } from '../../lexicon/wordLists.ts';
import { phraseTable } from './units.ts';

/** Signs before or after a number, the longest first. "$" alone is the US dollar, as in the AP stylebook. */
export const CURRENCY_SIGNS: readonly (readonly [string, string])[] = [
  ['US$', 'USD'],
  ['AU$', 'AUD'],
  ['NZ$', 'NZD'],
  ['HK$', 'HKD'],
  ['CA$', 'CAD'],
  ['A$', 'AUD'],
  ['C$', 'CAD'],
  ['S$', 'SGD'],
  ['R$', 'BRL'],
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['Rs.', 'rupee'],
  ['Rs', 'rupee'],
  ['₽', 'RUB'],
  ['₩', 'KRW'],
  ['₪', 'ILS'],
  ['₺', 'TRY'],
  ['₴', 'UAH'],
  ['₦', 'NGN'],
];

/** ISO 4217 codes that are written before a number: "USD 5 million". */
export const CURRENCY_CODES = wordList('quantities', 'currencyCodes');

/**
 * Words after a number, and the ISO code. Pesos, francs and rupees are several countries': they keep
 * their name, as no one code follows from the word.
 */
export const CURRENCY_WORDS: ReadonlyMap<string, string> = phraseTable([
  ['dollar|us dollar|american dollar|buck', 'USD'],
  ['australian dollar', 'AUD'],
  ['canadian dollar', 'CAD'],
  ['new zealand dollar', 'NZD'],
  ['hong kong dollar', 'HKD'],
  ['singapore dollar', 'SGD'],
  ['taiwan dollar', 'TWD'],
  ['euro', 'EUR'],
  ['pound|pound sterling|pounds sterling|british pound|sterling', 'GBP'],
  ['egyptian pound', 'EGP'],
  ['yen', 'JPY'],
  ['yuan|renminbi', 'CNY'],
  ['ruble|rouble', 'RUB'],
  ['swiss franc', 'CHF'],
  ['cfa franc', 'XOF'],
  ['indian rupee', 'INR'],
  ['pakistani rupee', 'PKR'],
  ['hryvnia', 'UAH'],
  ['shekel', 'ILS'],
  ['lira', 'TRY'],
  ['zloty', 'PLN'],
  ['forint', 'HUF'],
  ['mexican peso', 'MXN'],
  ['argentine peso', 'ARS'],
  ['reais', 'BRL'],
  ['rand', 'ZAR'],
  ['naira', 'NGN'],
  ['kenyan shilling', 'KES'],
  ['swedish krona|swedish kronor', 'SEK'],
  ['norwegian krone|norwegian kroner', 'NOK'],
  ['danish krone|danish kroner', 'DKK'],
  ['baht', 'THB'],
  ['rupiah', 'IDR'],
  ['won', 'KRW'],
  ['peso', 'peso'],
  ['franc', 'franc'],
  ['rupee', 'rupee'],
  ['krona|kronor', 'krona'],
  ['krone|kroner', 'krone'],
  ['rial', 'rial'],
  ['riyal', 'riyal'],
  ['dirham', 'dirham'],
  ['dinar', 'dinar'],
  ['shilling', 'shilling'],
  ['cent', 'cent'],
  ['pence|penny|pennies', 'penny'],
]);

/** Words that are other things as well ("5 pounds" weigh, "5 won"): money only from a million on. */
export const MONEY_IF_LARGE: ReadonlySet<string> = new Set(['pound', 'pounds', 'won', 'rand']);
