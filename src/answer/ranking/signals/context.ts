import type { IndexedArticle } from '../../../search/indexedArticle.ts';
import { Trait } from '../../../text/traits/trait.ts';
import type { Match } from '../matchCandidate.ts';
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
    'context.pronounNext',
  ],
  measure({ question, terms, words, candidate: { article, position } }: Match) {
    const lacks = { previous: 0, next: 0, near: 0, title: 0, article: 0 };
    let titleInAll = 0;
    let together = 0;
    for (let place = 0; place < terms.length; place++) {
      const term = terms[place];
      if (!term) continue;
      const information = question.terms[place]?.information ?? 0;
      if (term.inTitle) titleInAll += information;
      if (term.at >= 0 || term.isNear || term.inTitle) together += information;
      if (term.at >= 0) continue;
      if (term.inPrevious) lacks.previous += information;
      if (term.inNext) lacks.next += information;
      if (term.isNear) lacks.near += information;
      if (term.inTitle) lacks.title += information;
      if (term.inArticle) lacks.article += information;
    }
    const all = question.information;
    const previous = lacks.previous / all;
    const title = lacks.title / all;
    const next = lacks.next / all;
    const startsWithPronoun = words.slice(0, START).some(({ traits }) => traits & Trait.pronoun);
    return [
      previous,
      next,
      lacks.near / all,
      title,
      lacks.article / all,
      titleInAll / all,
      together / all,
      startsWithPronoun ? previous + title : 0,
      pronounStarts(article, position + 1) ? next : 0,
    ];
  },
} satisfies SignalGroup;

/** Whether a sentence speaks of what the one before it names: "This theory states …". */
function pronounStarts({ wordStart, traits }: IndexedArticle, position: number): boolean {
  const first = wordStart[position] ?? 0;
  const end = Math.min(wordStart[position + 1] ?? 0, first + START);
  for (let word = first; word < end; word++) {
    if ((traits[word] ?? 0) & Trait.pronoun) return true;
  }
  return false;
}
