import { Trait } from '../../../text/terms/traits.ts';
import type { Match, MatchedWord } from '../matchCandidate.ts';
import { SAYING } from '../saying.ts';
import { type FeatureGroup, speaksAgainst, speaksFor } from './featureGroup.ts';

const MANY_NAMES = 3;
/** Words this close together belong together: “Dutch PTT”, “Guterres told reporters”. */
const CLOSE = { swap: 2, speaker: 3 };

/** Whether the sentence is about whom, what and which year the question names. */
export const names = {
  features: {
    'names.missingInArticle': speaksAgainst(
      'The same for names that the whole article lacks: it is about somebody else.',
    ),
    'names.swapped': speaksAgainst(
      'In the place of a name or number stands another one: “Danish PTT”, “Dutch PTT”.',
    ),
    'names.years': speaksFor('The years asked about are there.'),
    'names.otherYear': speaksAgainst('Another year stands there instead.'),
    'names.speaker': speaksFor(
      'Whoever is asked about says something here, where the question asks what they said.',
    ),
    'missing.inArticle': speaksAgainst('What the question tells and the whole article lacks.'),
    'missing.words': speaksAgainst('Other words than names that are nowhere near.'),
    'missing.names': speaksAgainst('How many names and numbers are nowhere near.'),
  },
  measure(match) {
    const { question, terms, words } = match;
    const sums = { inArticle: 0, notInArticle: 0, words: 0, count: 0 };
    const years = { asked: 0, held: 0 };
    for (const [place, { information, isName, isFocus, traits }] of question.terms.entries()) {
      const term = terms[place];
      if (!term) continue;
      const isAround = term.isNear || term.inTitle;
      if (traits & Trait.year) {
        years.asked++;
        if (term.at >= 0 || term.inTitle) years.held++;
      }
      if (term.at >= 0) continue;
      const lost = information * (1 - term.synonym);
      const isNameOrNumber = isName || (traits & Trait.digits) !== 0;
      if (!term.inArticle && !term.inTitle) sums.notInArticle += lost;
      if (isName) {
        if (!term.inArticle && !term.inTitle) sums.inArticle += lost;
      }
      if (isAround) continue;
      if (isNameOrNumber) sums.count += 1 - term.synonym;
      else if (!isFocus) sums.words += information * (1 - term.worth);
    }
    const all = question.information;
    const hasOtherYear =
      years.asked > 0 &&
      years.held === 0 &&
      words.some(({ isNew, traits }) => isNew && traits & Trait.year);
    return [
      sums.inArticle / all,
      swappedNames(match) / all,
      years.asked > 0 ? years.held / years.asked : 0,
      hasOtherYear ? 1 : 0,
      question.asksWhatWasSaid && speaks(match) ? 1 : 0,
      sums.notInArticle / all,
      sums.words / all,
      Math.min(MANY_NAMES, sums.count) / MANY_NAMES,
    ];
  },
} satisfies FeatureGroup;

/** The information of names and numbers in whose place, beside a word that is there, another one stands. */
function swappedNames({ question, terms, words }: Match): number {
  const places = new Map(question.terms.map(({ id }, place) => [id, place]));
  let sum = 0;
  for (const { first, second, gap } of question.pairs) {
    if (gap > CLOSE.swap) continue;
    const [a, b] = [places.get(first) ?? -1, places.get(second) ?? -1];
    const [atA, atB] = [terms[a]?.at ?? -1, terms[b]?.at ?? -1];
    if (atA >= 0 === atB >= 0) continue;
    const instead = words[atA >= 0 ? atA + gap : atB - gap];
    const lost = question.terms[atA >= 0 ? b : a];
    if (!instead?.isNew || !lost) continue;
    if (lost.isName || (lost.traits & Trait.digits) !== 0) sum += lost.information;
  }
  return sum;
}

/** Whether a name of the question stands beside a verb of saying: “Guterres told reporters”, “said Guterres”. */
function speaks({ question, words, vocabulary }: Match): boolean {
  const says = (word: MatchedWord | undefined) =>
    word !== undefined && SAYING.has(vocabulary.term(word.id));
  return words.some(({ place }, at) => {
    if (!question.terms[place]?.isName) return false;
    for (let step = 1; step <= CLOSE.speaker; step++) {
      if (says(words[at + step]) || says(words[at - step])) return true;
    }
    return false;
  });
}
