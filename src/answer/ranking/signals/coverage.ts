import type { Match } from '../matchCandidate.ts';
import type { SignalGroup } from './signalGroup.ts';

/** A question of this much information is a long one (nats). */
const MUCH_INFORMATION = 30;

/** How much of the question's information the sentence holds. */
export const coverage = {
  name: 'coverage',
  signals: [
    'coverage.share',
    'coverage.amount',
    'coverage.terms',
    'coverage.otherThanFocus',
    'coverage.focus',
    'coverage.onlyFocus',
    'coverage.lastSentence',
    'coverage.complete',
    'coverage.synonyms',
  ],
  measure({ question, terms }: Match) {
    const all = new Share();
    const focus = new Share();
    const others = new Share();
    const lastSentence = new Share();
    let matched = 0;
    let synonyms = 0;
    for (let place = 0; place < terms.length; place++) {
      const asked = question.terms[place];
      const term = terms[place];
      if (!asked || !term) continue;
      const { information, isFocus, isInLastSentence } = asked;
      const isMatched = term.at >= 0;
      all.add(information, isMatched);
      (isFocus ? focus : others).add(information, isMatched);
      if (isInLastSentence) lastSentence.add(information, isMatched);
      if (isMatched) matched++;
      else synonyms += information * term.synonym;
    }
    return [
      all.share,
      all.held / MUCH_INFORMATION,
      matched / Math.max(1, terms.length),
      others.share,
      focus.share,
      focus.share > 0 && others.isNothingHeld ? 1 : 0,
      lastSentence.share,
      matched === terms.length ? 1 : 0,
      synonyms / question.information,
    ];
  },
} satisfies SignalGroup;

/** The share of some terms' information that the sentence holds. */
class Share {
  held = 0;
  #all = 0;

  add(information: number, isHeld: boolean): void {
    this.#all += information;
    if (isHeld) this.held += information;
  }

  /** Some are asked for, and none of them is held. */
  get isNothingHeld(): boolean {
    return this.#all > 0 && this.held === 0;
  }

  get share(): number {
    return this.#all > 0 ? this.held / this.#all : 0;
  }
}
