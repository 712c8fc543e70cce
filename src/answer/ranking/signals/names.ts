import { Trait } from '../../../text/traits/trait.ts';
import type { Match } from '../matchCandidate.ts';
import { isCountry } from '../wordFacts.ts';
import type { SignalGroup } from './signalGroup.ts';

/** Words at the start of a sentence among which its subject stands. */
const OPENING = 4;

/** Whether the names, numbers and years of the question are those of the sentence. */
export const names = {
  name: 'names',
  signals: [
    'names.matched',
    'names.missing',
    'names.missingNear',
    'names.missingInArticle',
    'names.numbersMatched',
    'names.numbersMissing',
    'names.yearsMatched',
    'names.yearsMissing',
    'names.yearBetween',
    'names.otherYear',
    'names.quotedMatched',
    'names.share',
    'names.opening',
    'names.otherCountry',
  ],
  measure({ question, terms, words, vocabulary }: Match) {
    const held = { names: 0, all: 0, opening: 0, lacksCountry: false };
    const sums = { matched: 0, missing: 0, missingNear: 0, missingInArticle: 0, quoted: 0 };
    const counts = { numbers: 0, numbersMissing: 0, years: 0, yearsMissing: 0 };
    const years: number[] = [];
    for (const [i, { term, traits, isName, information }] of question.terms.entries()) {
      const match = terms[i];
      if (!match) continue;
      const isMatched = match.at >= 0;
      if (isName) {
        held.all++;
        held.names += isMatched ? 1 : match.synonym;
        if (isMatched && match.at < OPENING) held.opening = 1;
        if (!isMatched && match.synonym === 0 && isCountry(term)) held.lacksCountry = true;
      }
      if (isName && isMatched) sums.matched += information;
      if (isName && !isMatched) {
        // Another name for the same stands for it in part: Russia for the Kremlin.
        const lost = information * (1 - match.synonym);
        sums.missing += lost;
        if (!match.isNear && !match.inTitle) sums.missingNear += lost;
        if (!match.inArticle) sums.missingInArticle += lost;
      }
      if (traits & Trait.quoted && isMatched) sums.quoted += information;
      if (traits & Trait.year) {
        years.push(Number.parseInt(term, 10));
        counts[isMatched || match.inTitle ? 'years' : 'yearsMissing']++;
      } else if (traits & Trait.digits) {
        counts[isMatched ? 'numbers' : 'numbersMissing']++;
      }
    }
    const sentenceYears = words
      .filter(({ traits }) => years.length > 0 && traits & Trait.year)
      .map(({ id }) => Number.parseInt(vocabulary.term(id), 10))
      .filter((year) => !years.includes(year));
    const isBetween = (year: number) => year > Math.min(...years) && year < Math.max(...years);
    const all = question.information;
    return [
      sums.matched / all,
      sums.missing / all,
      sums.missingNear / all,
      sums.missingInArticle / all,
      counts.numbers,
      counts.numbersMissing,
      counts.years,
      counts.yearsMissing,
      sentenceYears.some(isBetween) ? 1 : 0,
      sentenceYears.some((year) => !isBetween(year)) ? 1 : 0,
      sums.quoted / all,
      held.all > 0 ? held.names / held.all : 0,
      held.opening,
      held.lacksCountry && words.some(({ isNew, facts }) => isNew && facts.isCountry) ? 1 : 0,
    ];
  },
} satisfies SignalGroup;
