import { Trait } from '../../../text/traits/trait.ts';
import type { Match, TermMatch } from '../matchCandidate.ts';
import type { SignalGroup } from './signalGroup.ts';

/** Words at the start of a sentence among which a pronoun stands for what came before. */
const START = 2;

/** What the sentence lacks of the question and its surroundings hold. */
export const context = {
  name: 'context',
  signals: [
    'context.previous',
    'context.next',
    'context.near',
    'context.title',
    'context.article',
    'context.titleInAll',
    'context.together',
    'context.pronoun',
  ],
  measure({ question, terms, words }: Match) {
    const share = (test: (match: TermMatch) => boolean) =>
      question.terms.reduce((sum, { information }, i) => {
        const match = terms[i];
        return sum + (match && test(match) ? information : 0);
      }, 0) / question.information;
    const lacks = (test: (match: TermMatch) => boolean) =>
      share((match) => match.at < 0 && test(match));
    const previous = lacks(({ inPrevious }) => inPrevious);
    const title = lacks(({ inTitle }) => inTitle);
    const startsWithPronoun = words.slice(0, START).some(({ traits }) => traits & Trait.pronoun);
    return [
      previous,
      lacks(({ inNext }) => inNext),
      lacks(({ isNear }) => isNear),
      title,
      lacks(({ inArticle }) => inArticle),
      share(({ inTitle }) => inTitle),
      share(({ at, isNear, inTitle }) => at >= 0 || isNear || inTitle),
      startsWithPronoun ? previous + title : 0,
    ];
  },
} satisfies SignalGroup;
