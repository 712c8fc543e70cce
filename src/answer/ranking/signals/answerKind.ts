import { datesOf } from '../../../search/datesOf.ts';
import { NUMBER, Trait } from '../../../text/traits/trait.ts';
import { asksForFigure } from '../../question/asksForFigure.ts';
import type { QuestionType } from '../../question/question.ts';
import type { Match, MatchedWord } from '../matchCandidate.ts';
import type { SignalGroup } from './signalGroup.ts';

/** Words after a number among which the thing counted stands. */
const COUNTED_WINDOW = 4;
/** From this cosine on a word is another name for the thing counted. */
const COUNTED_SIMILARITY = 0.5;
const COUNTED_SIMILAR = 0.7;
const PROXIMITY_WINDOW = 15;
const PROXIMITY_HALF = 6;
const MUCH_NEW = 12;
/** Words after a thing among which its name stands: "University of Chicago". */
const NAME_AFTER = 2;
/** Words that open a sentence, its subject among them. */
const OPENING = 8;
const FORMS_OF_BE = ['is', 'are', 'was', 'were'];
/** A capitalised first word of a sentence is a name only where English hardly uses it (nats). */
const NAME_INFORMATION = 7.6;

/** Whether the sentence holds the kind of thing that is asked for, and where. */
export const answerKind = {
  name: 'answerKind',
  signals: [
    'answerKind.countNumber',
    'answerKind.countOfThing',
    'answerKind.amountNumber',
    'answerKind.amountMeasured',
    'answerKind.amountNone',
    'answerKind.whenYear',
    'answerKind.whenDay',
    'answerKind.whenTime',
    'answerKind.whenNone',
    'answerKind.whoName',
    'answerKind.whoFullName',
    'answerKind.whereName',
    'answerKind.wherePlace',
    'answerKind.whyReason',
    'answerKind.whichName',
    'answerKind.similarName',
    'answerKind.similarThing',
    'answerKind.namedThing',
    'answerKind.pointsBack',
    'answerKind.definition',
    'answerKind.newWords',
    'answerKind.proximity',
  ],
  measure(match: Match) {
    const { question, candidate, words } = match;
    const seen = { number: 0, counted: 0, measured: 0, year: 0, day: 0, name: 0, fullName: 0 };
    const also = {
      place: 0,
      reason: 0,
      similarName: 0,
      similarThing: 0,
      newWords: 0,
    };
    const isName = (word: MatchedWord | undefined) => word?.isNew === true && looksLikeName(word);
    const similarity = ({ facts }: MatchedWord) => {
      let best = 0;
      for (let place = 0; place < question.terms.length; place++) {
        if (question.terms[place]?.isFocus) best = Math.max(best, facts.similarity(place));
      }
      return best;
    };
    for (const [k, word] of words.entries()) {
      const { traits } = word;
      if (traits & Trait.reason && k > 0) also.reason = 1;
      if (!word.isNew) continue;
      also.newWords++;
      if (traits & Trait.year) seen.year = 1;
      if (traits & Trait.calendar) seen.day = 1;
      if (traits & NUMBER) {
        if (!(traits & Trait.year)) seen.number = 1;
        if (traits & Trait.measured) seen.measured = 1;
        if (question.type === 'count') {
          for (const counted of words.slice(k + 1, k + 1 + COUNTED_WINDOW)) {
            const isThing = question.terms[counted.place]?.isFocus ?? false;
            const isSimilar = !isThing && similarity(counted) > COUNTED_SIMILARITY;
            seen.counted = Math.max(seen.counted, isThing ? 1 : isSimilar ? COUNTED_SIMILAR : 0);
          }
        }
      }
      if (isName(word)) {
        seen.name = 1;
        if (isName(words[k + 1])) seen.fullName = 1;
        if ((words[k - 1]?.traits ?? 0) & Trait.placePreposition) also.place = 1;
        also.similarName = Math.max(also.similarName, similarity(word));
      } else if (!(traits & NUMBER)) {
        also.similarThing = Math.max(also.similarThing, similarity(word));
      }
    }
    const asked = (type: QuestionType, value: number) => (question.type === type ? value : 0);
    // "last week" is a time without a year, a month or a weekday.
    const hasTime =
      question.type === 'when' && datesOf(candidate.article, candidate.position).length > 0;
    const asksForThing = ['which', 'where', 'who'].includes(question.type);
    return [
      asked('count', seen.number),
      asked('count', seen.counted),
      asked('amount', seen.number),
      asked('amount', seen.measured),
      asksForFigure(question) && seen.number + seen.year + seen.day === 0 ? 1 : 0,
      asked('when', seen.year),
      asked('when', seen.day),
      asked('when', hasTime ? 1 : 0),
      asked('when', hasTime || seen.year + seen.day > 0 ? 0 : 1),
      asked('who', seen.name),
      asked('who', seen.fullName),
      asked('where', seen.name),
      asked('where', also.place),
      asked('why', also.reason),
      asked('which', seen.name),
      asksForThing ? also.similarName : 0,
      asked('which', also.similarThing),
      asksForThing && hasNamedThing(match) ? 1 : 0,
      asksForThing && pointsBack(match) ? 1 : 0,
      question.asksForDefinition && definesAsked(match) ? 1 : 0,
      Math.min(also.newWords, MUCH_NEW) / MUCH_NEW,
      proximity(match) / question.information,
    ];
  },
} satisfies SignalGroup;

/** The kind of thing asked for stands in a name: "the Lisbon Treaty" for "what treaty". */
function hasNamedThing({ question, words }: Match): boolean {
  return words.some(({ place }, k) => {
    if (!question.terms[place]?.isFocus) return false;
    const after = words
      .slice(k + 1, k + 1 + NAME_AFTER)
      .find(({ traits }) => !(traits & Trait.stop));
    return [words[k - 1], after].some((word) => word?.isNew && word.traits & Trait.name);
  });
}

/** The kind of thing asked for is only pointed at, and named elsewhere: "this treaty". */
function pointsBack({ question, words }: Match): boolean {
  return words.some(
    ({ place }, k) => question.terms[place]?.isFocus && (words[k - 1]?.traits ?? 0) & Trait.pronoun,
  );
}

/** The sentence opens with what is asked for and says what it is: "Septicemia is …". */
function definesAsked({ words, vocabulary }: Match): boolean {
  const last = words.slice(0, OPENING).findLastIndex(({ place }) => place >= 0);
  return last >= 0 && FORMS_OF_BE.some((form) => words[last + 1]?.id === vocabulary.find(form));
}

function looksLikeName({ traits, facts }: MatchedWord): boolean {
  if (traits & Trait.name) return true;
  return (traits & Trait.capitalStart) !== 0 && facts.information > NAME_INFORMATION;
}

/** Whether a new word of the sentence is of the kind that the question asks for. */
function mayAnswer(type: QuestionType, word: MatchedWord): boolean {
  if (!word.isNew) return false;
  const { traits } = word;
  switch (type) {
    case 'count':
    case 'amount':
      return (traits & NUMBER) !== 0 && !(traits & Trait.year);
    case 'when':
      return (traits & (Trait.year | Trait.calendar)) !== 0;
    case 'who':
    case 'which':
    case 'where':
      return looksLikeName(word);
    default:
      return false;
  }
}

/** The most information of the question close to a word that may be the answer. */
function proximity(match: Match): number {
  const { question, words } = match;
  let best = 0;
  for (const [k, word] of words.entries()) {
    if (!mayAnswer(question.type, word)) continue;
    const near = new Map<number, number>();
    const end = Math.min(words.length, k + PROXIMITY_WINDOW + 1);
    for (let j = Math.max(0, k - PROXIMITY_WINDOW); j < end; j++) {
      const place = words[j]?.place ?? -1;
      if (place < 0) continue;
      const information = question.terms[place]?.information ?? 0;
      const value = information / (1 + Math.abs(j - k) / PROXIMITY_HALF);
      if (value > (near.get(place) ?? 0)) near.set(place, value);
    }
    let sum = 0;
    for (const value of near.values()) sum += value;
    best = Math.max(best, sum);
  }
  return best;
}
