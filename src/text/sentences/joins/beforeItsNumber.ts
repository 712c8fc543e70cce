import type { Seam } from '../seam.ts';
import { wordSet } from '../wordSet.ts';

/** What a number completes. Without one, most may end a sentence: `He said no. Then`, `since Jan. The`. */
const BEFORE_NUMBERS = wordSet(
  'No. Nos. no. nos. Nr. nr. N°. n°. Nº. nº. p. pp. pg. P. Pp. Pg. vol. vols. Vol. Vols. ch. chap. Ch. Chap. sec. Sec.',
  'Sect. fig. figs. Fig. Figs. art. Art. Arts. par. para. Par. Para. eq. Eq. ext. Ext. ver. Ver. op. Op. ref. Ref.',
  'c. b. d. al. Hwy. Rte.',
  'Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sep. Sept. Oct. Nov. Dec. Mon. Tue. Tues. Wed. Thu. Thur. Thurs. Fri. Sat. Sun.',
  'NO. NOS. VOL. FIG. JAN. FEB. MAR. APR. AUG. SEPT. OCT. NOV. DEC.',
);

const NUMBER = /^["“(#$€£]*\d/;

const REACH = 8;

/** A reference or a date goes on with its number: `No. 5`, `p. 55`, `Jan. 6`, `c. 1230`. */
export function beforeItsNumber({ text, at, before }: Seam): boolean {
  return BEFORE_NUMBERS.has(before) && NUMBER.test(text.slice(at, at + REACH));
}
