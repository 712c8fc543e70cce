import { Trait } from '../../../text/traits/trait.ts';
import type { Match } from '../matchCandidate.ts';
import type { SignalGroup } from './signalGroup.ts';

const MUCH_INFORMATION = 10;
const MANY_NAMES = 3;
/** In the sentences around, a word is half there. */
const AROUND = 0.5;
/** Below this cosine a word is nothing like any of the sentence's; above the other, nearly one of them. */
const UNLIKE = 0.4;
const ALIKE = 0.6;
/** Words this close together belong together: "Dutch PTT". */
const SWAP_GAP = 2;

/** What of the question the sentence lacks, and what stands in its place. */
export const missing = {
  name: 'missing',
  signals: [
    'missing.most',
    'missing.mostOfName',
    'missing.notInArticle',
    'missing.unlike',
    'missing.alike',
    'missing.swapped',
    'missing.swappedName',
    'missing.namesAndNumbers',
    'missing.otherWords',
    'missing.verb',
  ],
  measure(match: Match) {
    const { question, terms } = match;
    const sums = {
      most: 0,
      mostOfName: 0,
      notInArticle: 0,
      unlike: 0,
      alike: 0,
      names: 0,
      others: 0,
      verb: 0,
    };
    for (const [i, { information, isName, isFocus, isVerb, traits }] of question.terms.entries()) {
      const term = terms[i];
      if (!term || term.at >= 0) continue;
      const lost = information * (1 - term.synonym);
      if (isVerb) sums.verb += lost;
      const isAround = term.isNear || term.inTitle;
      const isNameOrNumber = isName || (traits & Trait.digits) !== 0;
      sums.most = Math.max(sums.most, lost * (isAround ? AROUND : 1));
      if (!term.inArticle && !term.inTitle) sums.notInArticle += lost;
      if (term.similarity > ALIKE && !term.hasPrefix) sums.alike += information;
      if (isAround) continue;
      if (isName) sums.mostOfName = Math.max(sums.mostOfName, lost);
      if (term.similarity < UNLIKE && !term.hasPrefix) sums.unlike += lost;
      if (isNameOrNumber) sums.names++;
      else if (!isFocus) sums.others += lost;
    }
    const [swapped, swappedName] = swaps(match);
    const all = question.information;
    return [
      sums.most / MUCH_INFORMATION,
      sums.mostOfName / MUCH_INFORMATION,
      sums.notInArticle / all,
      sums.unlike / all,
      sums.alike / all,
      swapped / all,
      swappedName / all,
      Math.min(MANY_NAMES, sums.names) / MANY_NAMES,
      sums.others / all,
      sums.verb / all,
    ];
  },
} satisfies SignalGroup;

/**
 * The information of words in whose place, beside a word that is matched, another one stands:
 * "Danish PTT" asked for, "Dutch PTT" there. Of all such words, and of names and numbers.
 */
function swaps({ question, terms, words }: Match): readonly [number, number] {
  const places = new Map(question.terms.map(({ id }, place) => [id, place]));
  let all = 0;
  let names = 0;
  for (const { first, second, gap } of question.pairs) {
    if (gap > SWAP_GAP) continue;
    const [a, b] = [places.get(first) ?? -1, places.get(second) ?? -1];
    const [atA, atB] = [terms[a]?.at ?? -1, terms[b]?.at ?? -1];
    if (atA >= 0 === atB >= 0) continue;
    const instead = words[atA >= 0 ? atA + gap : atB - gap];
    const lost = question.terms[atA >= 0 ? b : a];
    if (!instead?.isNew || !lost) continue;
    all += lost.information;
    if (lost.isName || (lost.traits & Trait.digits) !== 0) names += lost.information;
  }
  return [all, names];
}
