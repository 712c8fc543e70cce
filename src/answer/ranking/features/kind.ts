import { datesOf } from '../../../search/datesOf.ts';
import { NUMBER, Trait } from '../../../text/terms/traits.ts';
import type { Match, MatchedWord } from '../matchCandidate.ts';
import { type FeatureGroup, speaksAgainst, speaksFor } from './featureGroup.ts';

/** Words after a number among which the thing counted stands. */
const COUNTED_WINDOW = 4;
/** From this cosine on a word is another name for the thing counted. */
const SIMILAR = 0.5;
/** A number, a name or a year where the question asks for more than just any of them. */
const IN_PART = 0.5;
/** Words after a thing among which its name stands: “University of Chicago”. */
const NAME_AFTER = 2;
/** A capitalised first word of a sentence is a name only where English hardly uses it (nats). */
const NAME_INFORMATION = 7.6;

/** Whether the sentence holds the kind of thing that is asked for. */
export const kind = {
  features: {
    'kind.fits': speaksFor(
      'It holds what is asked for: a number of the thing counted, a measure, a time, a whole name, a place, a reason.',
    ),
    'kind.none': speaksAgainst('It holds nothing of the kind.'),
    'kind.noNumber': speaksAgainst('Where a number is asked for, it has none at all.'),
    'kind.thing': speaksFor(
      'A new name or thing in it is of the kind that “which” or “who” asks for.',
    ),
  },
  measure(match) {
    const fits = fitOf(match);
    return [
      fits ?? 0,
      fits === 0 ? 1 : 0,
      lacksNumber(match) ? 1 : 0,
      ['which', 'who', 'where'].includes(match.question.type) ? similarThing(match) : 0,
    ];
  },
} satisfies FeatureGroup;

/** How well it holds the kind asked for, 0 to 1; null where the question asks for no certain kind. */
function fitOf({ question, candidate, words, vocabulary }: Match): number | null {
  const isNew = (test: (word: MatchedWord, at: number) => boolean) =>
    words.some((word, at) => word.isNew && test(word, at));
  const isNumber = ({ traits }: MatchedWord) =>
    (traits & NUMBER) !== 0 && (traits & Trait.year) === 0;
  switch (question.type) {
    case 'count':
      if (isNew((word, at) => isNumber(word) && countsThing(question, words, at))) return 1;
      return isNew(isNumber) ? IN_PART : 0;
    case 'amount': {
      const percent = words.some(({ id }) => vocabulary.term(id) === 'percent');
      if (question.asksForShare) return percent ? 1 : 0;
      if (isNew((word) => isNumber(word) && (word.traits & Trait.measured) !== 0)) return 1;
      return isNew(isNumber) ? IN_PART : 0;
    }
    case 'when':
      if (datesOf(candidate.article, candidate.position).length > 0) return 1;
      return isNew(({ traits }) => (traits & (Trait.year | Trait.calendar)) !== 0) ? IN_PART : 0;
    case 'who':
      if (isNew((word, at) => isName(word) && isName(words[at + 1]))) return 1;
      return isNew(isName) ? IN_PART : 0;
    case 'where':
      if (isNew((word, at) => isName(word) && isPlaced(words[at - 1]))) return 1;
      return isNew(isName) ? IN_PART : 0;
    case 'why':
      return words.slice(1).some(({ traits }) => traits & Trait.reason) ? 1 : 0;
    default:
      return null;
  }
}

function lacksNumber({ question: { type }, words }: Match): boolean {
  return (type === 'count' || type === 'amount') && !words.some(({ traits }) => traits & NUMBER);
}

function countsThing(
  question: Match['question'],
  words: readonly MatchedWord[],
  at: number,
): boolean {
  return words.slice(at + 1, at + 1 + COUNTED_WINDOW).some(({ place, facts }) => {
    if (question.terms[place]?.isFocus) return true;
    return question.terms.some(({ isFocus, isName }, i) => {
      return isFocus && !isName && facts.similarity(i) > SIMILAR;
    });
  });
}

function isPlaced(before: MatchedWord | undefined): boolean {
  return before !== undefined && (before.traits & Trait.placePreposition) !== 0;
}

function isName(word: MatchedWord | undefined): boolean {
  if (word === undefined) return false;
  if (word.traits & Trait.name) return true;
  return (word.traits & Trait.capitalStart) !== 0 && word.facts.information > NAME_INFORMATION;
}

/** How alike a new word is to the thing asked for; 1 where that thing stands in a name: “the Lisbon Treaty”. */
function similarThing({ question, words }: Match): number {
  let best = 0;
  for (const [at, word] of words.entries()) {
    if (question.terms[word.place]?.isFocus) {
      const after = words
        .slice(at + 1, at + 1 + NAME_AFTER)
        .find(({ traits }) => !(traits & Trait.stop));
      const isNamed = [words[at - 1], after].some(
        (one) => one?.isNew && (one.traits & Trait.name) !== 0,
      );
      if (isNamed) return 1;
    }
    if (!word.isNew) continue;
    for (const [place, { isFocus }] of question.terms.entries()) {
      if (isFocus) best = Math.max(best, word.facts.similarity(place));
    }
  }
  return best;
}
