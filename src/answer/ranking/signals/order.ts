import { Trait } from '../../../text/traits/trait.ts';
import type { Match, MatchedWord } from '../matchCandidate.ts';
import type { SignalGroup } from './signalGroup.ts';

const PAIR_WINDOW = 5;
const SPAN_WINDOW = 12;

/** Whether the question's words stand together and in its order. */
export const order = {
  name: 'order',
  signals: [
    'order.pairs',
    'order.asClose',
    'order.window',
    'order.subsequence',
    'order.bigrams',
    'order.trigrams',
    'order.density',
  ],
  measure(match: Match) {
    const { question, words } = match;
    const [pairs, asClose] = pairShares(match);
    const [bigrams, trigrams] = ngramShares(question.sequence, words);
    return [
      pairs,
      asClose,
      bestWindow(match) / question.information,
      longestSubsequence(match) / question.information,
      bigrams,
      trigrams,
      density(match),
    ];
  },
} satisfies SignalGroup;

/** Of the question's pairs of words, by information: those close in the sentence, and as close as asked. */
function pairShares({ question, words }: Match): readonly [number, number] {
  let close = 0;
  let asClose = 0;
  let all = 0;
  for (const { first, second, gap, information } of question.pairs) {
    all += information;
    let distance = Number.POSITIVE_INFINITY;
    for (let i = 0; i < words.length; i++) {
      if (words[i]?.id !== first) continue;
      for (let step = 1; step <= PAIR_WINDOW; step++) {
        if (words[i + step]?.id === second && step < distance) distance = step;
      }
    }
    if (distance <= PAIR_WINDOW) close += information;
    if (distance <= gap) asClose += information;
  }
  return all > 0 ? [close / all, asClose / all] : [0, 0];
}

/** The most information of the question within a few words of the sentence. */
function bestWindow({ question, words }: Match): number {
  let best = 0;
  for (const [start, { place }] of words.entries()) {
    if (place < 0) continue;
    const places = new Set(words.slice(start, start + SPAN_WINDOW).map((word) => word.place));
    let sum = 0;
    for (const held of places) sum += question.terms[held]?.information ?? 0;
    best = Math.max(best, sum);
  }
  return best;
}

/** The longest common subsequence of question and sentence, by information. */
function longestSubsequence({ question, words }: Match): number {
  const asked = question.contentSequence;
  const row = new Float32Array(asked.length + 1);
  for (const { id, place } of words) {
    if (place < 0) continue;
    const information = question.terms[place]?.information ?? 0;
    let diagonal = 0;
    for (let j = 1; j <= asked.length; j++) {
      const above = row[j] ?? 0;
      const skip = Math.max(above, row[j - 1] ?? 0);
      row[j] = asked[j - 1] === id ? Math.max(diagonal + information, skip) : skip;
      diagonal = above;
    }
  }
  return row[asked.length] ?? 0;
}

/** Shares of the question's runs of two and of three words, stop words included, in the sentence. */
function ngramShares(
  asked: readonly number[],
  words: readonly MatchedWord[],
): readonly [number, number] {
  let two = 0;
  let three = 0;
  for (let i = 0; i + 1 < asked.length; i++) {
    let hasTwo = false;
    let hasThree = false;
    for (let k = 0; k + 1 < words.length; k++) {
      if (words[k]?.id !== asked[i] || words[k + 1]?.id !== asked[i + 1]) continue;
      hasTwo = true;
      hasThree ||= i + 2 < asked.length && words[k + 2]?.id === asked[i + 2];
    }
    if (hasTwo) two++;
    if (hasThree) three++;
  }
  return [two / Math.max(1, asked.length - 1), three / Math.max(1, asked.length - 2)];
}

/** Share of the sentence's own information that the question asks for. */
function density({ words }: Match): number {
  let all = 0;
  let matched = 0;
  for (const { traits, place, facts } of words) {
    if (traits & Trait.stop) continue;
    all += facts.information;
    if (place >= 0) matched += facts.information;
  }
  return all > 0 ? matched / all : 0;
}
