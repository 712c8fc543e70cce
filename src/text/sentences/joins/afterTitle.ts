import type { Seam } from '../seam.ts';
import { wordAfter } from '../wordAfter.ts';
import { wordSet } from '../wordSet.ts';

/** Titles, ranks and shortened first names; and `Mt.`, which is never without its mountain. */
const TITLES = wordSet(
  'Mr. Mrs. Ms. Mx. Messrs. Mme. Mlle. Dr. Drs. Prof. Profs. Rev. Fr. Rt. Hon. Msgr. Mt. Ste.',
  'Gen. Gens. Lt. Col. Cols. Maj. Capt. Cmdr. Cdr. Adm. Brig. Sgt. Cpl. Pvt. Pfc. Supt. Det. Insp. Const.',
  'Rep. Reps. Sen. Sens. Gov. Govs. Pres. Sec. Amb. Atty. Asst. Assoc. Dep. Wm. Geo. Chas. Thos. Jas.',
);

const TITLES_IN_CAPITALS: ReadonlySet<string> = new Set(
  [...TITLES].map((title) => title.toUpperCase()),
);

const CAPITALS = /^\p{Lu}{2,}$/u;

/** A title waits for its name, whatever that looks like: `Gen. Tchiani`, `Mr. So`. */
export function afterTitle({ text, at, before }: Seam): boolean {
  // `GEN. TCHIANI` in a headline; but `She has MS. Doctors know.`
  return (
    TITLES.has(before) || (TITLES_IN_CAPITALS.has(before) && CAPITALS.test(wordAfter(text, at)))
  );
}
