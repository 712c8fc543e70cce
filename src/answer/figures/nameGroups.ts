import { frequencyRank, isOrdinaryTerm } from '../../text/lexicon/words.ts';
import type { Span } from '../../text/span.ts';
import { findAttributions } from '../../text/speech/findAttributions.ts';
import type { Term } from '../../text/terms/term.ts';
import { readTraits, Trait } from '../../text/terms/traits.ts';

/** Words with capitals that stand together: "Acme CEO Ann Lee", "the US". */
export interface NameGroup extends Span {
  /** Its terms, in order. */
  readonly terms: readonly string[];
  /** No preposition stands before it: it acts, rather than being where something is ("in Seattle"). */
  readonly isActing: boolean;
  /** It says so: "Reuters reported". */
  readonly isSource: boolean;
}

/** A capitalised first word is taken for a name only where English hardly uses it otherwise. */
const COMMON_WORDS = 5000;
const JOINED = /^(?:\s|-|\s?&\s?|\.\s)$/;
/** A name after these is a place or another party, and not whose a figure is. */
const PREPOSITIONS: ReadonlySet<string> = new Set(
  `in at to from on against by for near across around into between within over through outside inside with
  since under behind during of than via after before above below like unlike as about toward towards upon`.split(
    /\s+/,
  ),
);
const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an']);

/** The names of a sentence in their order, those of countries as well. */
export function nameGroups(text: string, terms: readonly Term[]): NameGroup[] {
  const traits = readTraits(text, terms);
  const groups: { start: number; end: number; first: number; terms: string[] }[] = [];
  for (const [i, term] of terms.entries()) {
    // "Statewide, 2,000 people".
    const isAdverb = i === 0 && /(?:ly|wide|while|ever)$/.test(text.slice(term.start, term.end));
    if (isAdverb || !isName(term, traits[i] ?? 0)) continue;
    const last = groups.at(-1);
    if (last && JOINED.test(text.slice(last.end, term.start))) {
      last.terms.push(term.term);
      last.end = term.end;
    } else groups.push({ start: term.start, end: term.end, first: i, terms: [term.term] });
  }
  if (groups.length === 0) return [];
  const sources = findAttributions(text);
  return groups.map(({ start, end, first, terms: own }) => ({
    ...{ start, end, terms: own, isActing: !isAfterPreposition(text, terms, first) },
    isSource: sources.some((one) => start >= one.start && end <= one.end),
  }));
}

/** Whether a preposition stands before a term, an article left aside. */
export function isAfterPreposition(text: string, terms: readonly Term[], at: number): boolean {
  const word = (i: number) => {
    const term = terms[i];
    return term === undefined ? '' : text.slice(term.start, term.end).toLowerCase();
  };
  const before = ARTICLES.has(word(at - 1)) ? at - 2 : at - 1;
  return PREPOSITIONS.has(word(before));
}

function isName({ term }: Term, traits: number): boolean {
  if (traits & (Trait.calendar | Trait.stop)) return false;
  if (traits & Trait.name) return true;
  const isRare = (frequencyRank(term) ?? COMMON_WORDS) >= COMMON_WORDS;
  return (traits & Trait.capitalStart) !== 0 && (isRare || !isOrdinaryTerm(term));
}
