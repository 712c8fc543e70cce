import { isSentenceStarter } from '../isSentenceStarter.ts';
import type { Seam } from '../seam.ts';
import { wordAfter } from '../wordAfter.ts';
import { wordSet } from '../wordSet.ts';

/** Parts of the names of companies, persons, streets and offices, which stand within a sentence as well as at its end. */
const PARTS_OF_NAMES = wordSet(
  'co. cos. inc. corp. ltd. bros. mfg. jr. sr. esq. al.',
  'st. ft. ave. blvd. rd. sq. bldg. dept. univ. assn. dist. natl. intl. govt.',
);

/** `U.S.`, `D.C.`, `Ph.D.`, `J.K.`, `S.p.A.`; but not `a.m.`, which has a rule of its own. */
const DOTTED = /^(?![ap]\.m\.)(?:\p{L}{1,3}\.){2,}$/iu;

/** More of a name, a number or a bracket. */
const MORE = /^[\p{Lu}\p{N}([]/u;

/**
 * Abbreviations that may end a sentence do so only before a word that opens one: `in the U.S. The`; but `U.S. Senate`,
 * `U.S. 7th Fleet`.
 */
export function afterAbbreviation({ text, at, before }: Seam): boolean {
  return (
    (DOTTED.test(before) || PARTS_OF_NAMES.has(before.toLowerCase())) &&
    MORE.test(text.slice(at, at + 1)) &&
    !isSentenceStarter(wordAfter(text, at))
  );
}
