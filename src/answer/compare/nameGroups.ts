import { frequencyRank } from '../../text/lexicon/frequencyRank.ts';
import { isOrdinaryTerm } from '../../text/lexicon/isOrdinaryTerm.ts';
import { findAttributions } from '../../text/quantities/findAttributions.ts';
import type { Span } from '../../text/span.ts';
import type { Term } from '../../text/terms/term.ts';
import { readTraits } from '../../text/traits/readTraits.ts';
import { Trait } from '../../text/traits/trait.ts';

import type { Statement } from './statement.ts';

/** Words with capitals that stand together: "Acme CEO Ann Lee", "the US". */
export interface NameGroup extends Span {
  /** Its terms, in order. */
  readonly terms: readonly string[];
  /** It acts, rather than being where something is ("in Seattle"). */
  readonly isActing: boolean;
  /** It says so: "Reuters reported". Who announces may as well be who does it. */
  readonly isSource: boolean;
}

/** A capitalised first word is taken for a name only where English hardly uses it otherwise. */
const COMMON_WORDS = 5000;
const JOINED = /^(?:\s|-|\s?&\s?|\.\s)$/;
/** A name after these is a place or another party, and not whose a figure is. */
const PREPOSITION =
  /\b(?:in|at|to|from|on|against|by|for|near|across|around|into|between|within|over|through|outside|inside|with|since|under|behind|during|of|than|via|after|before|above|below|like|unlike|as|about|toward|towards|upon)\s+(?:the\s+|a\s+|an\s+)?$/i;

/**
 * The names of a sentence in their order, those of countries as well.
 *
 * @param isKnownName whether the term at an index, the first word of the sentence, is a name elsewhere.
 */
export function nameGroups(
  { text, terms }: Pick<Statement, 'text' | 'terms'>,
  isKnownName: (at: number) => boolean = () => false,
): NameGroup[] {
  const traits = readTraits(text, terms);
  const groups: { start: number; end: number; terms: string[] }[] = [];
  for (const [i, term] of terms.entries()) {
    const bits = traits[i] ?? 0;
    const isFirst = (bits & Trait.capitalStart) !== 0 && isKnownName(i);
    if (!isFirst && !isName(term, bits)) continue;
    const last = groups.at(-1);
    if (last && JOINED.test(text.slice(last.end, term.start))) {
      last.terms.push(term.term);
      last.end = term.end;
    } else groups.push({ start: term.start, end: term.end, terms: [term.term] });
  }
  const sources = findAttributions(text);
  return groups.map(({ start, end, terms }) => {
    const isSource = sources.some((one) => start >= one.start && end <= one.end);
    return { start, end, terms, isSource, isActing: !PREPOSITION.test(text.slice(0, start)) };
  });
}

function isName({ term }: Term, traits: number): boolean {
  if (traits & (Trait.calendar | Trait.stop)) return false;
  if (traits & Trait.name) return true;
  const isRare = (frequencyRank(term) ?? COMMON_WORDS) >= COMMON_WORDS;
  return (traits & Trait.capitalStart) !== 0 && (isRare || !isOrdinaryTerm(term));
}
