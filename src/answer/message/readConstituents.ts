import { findAskedDates } from '../../text/dates/findDates.ts';
import { baseFormOf } from '../../text/lexicon/words.ts';
import type { Span } from '../../text/span.ts';
import { extractTerms } from '../../text/terms/extractTerms.ts';
import { isStopWord } from '../../text/terms/readWord.ts';
import { readTraits, Trait } from '../../text/terms/traits.ts';

/** A word of a question. */
export interface Word extends Span {
  /** In small letters, without apostrophes. */
  readonly text: string;
  readonly isStop: boolean;
  readonly isName: boolean;
  readonly isCountry: boolean;
}

/** The parts of a question that a further question may put another one in the place of; spans are of its text. */
export interface Constituents {
  readonly text: string;
  readonly words: readonly Word[];
  /** What it asks by: "how many", "since when"; null where it holds no question word. */
  readonly ask: Span | null;
  /** What is counted or chosen from: "French troops" of "how many French troops"; null where nothing is. */
  readonly focus: Span | null;
  /** "are" of "how many troops are in Niger"; null where the question has none. */
  readonly auxiliary: Span | null;
  /** Names and countries that take part: neither places nor times. */
  readonly participants: readonly Span[];
  /** Names and countries behind a preposition of place, with it: "in Niger". */
  readonly places: readonly Span[];
  /** Times, with their prepositions: "in 2024", "since the coup". */
  readonly times: readonly Span[];
  /** "the coup": a noun with its article, outside of all of these. */
  readonly nouns: readonly Span[];
}

const QUESTION_WORD = /^(?:how|who|whom|whose|what|which|when|where|why)(?:s|re)?$/;
const AUXILIARY =
  /^(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should)(?:nt)?$/;
/** What may stand between "how" and what is counted or measured. */
const DEGREE = /^(?:many|much|long|old|far|often|big|large|high|deep|fast)$/;
const ASKING_PREPOSITION = /^(?:in|on|at|by|to|from|for|since|with|of|until)$/;
const PLACE_PREPOSITION = /^(?:in|at|near|from|to|across|around|outside|inside|into)$/;
const TIME_PREPOSITION =
  /(?:\b(?:in|on|at|since|before|after|until|till|by|during|from|around|as of)\s+(?:the\s+)?)$/i;
/** Longer than any of these. */
const PREPOSITION_MAX = 20;
const NOW = /\b(?:now|today|nowadays|currently|then)\b/gi;
const ARTICLE = /^(?:the|a|an)$/;

/**
 * Reads a question's parts by its terms and traits. Any text is accepted.
 *
 * @param isStart false where something stood before the text, so that a capital at its beginning tells a name.
 */
export function readConstituents(text: string, isStart = true): Constituents {
  const words = readWords(text, isStart);
  const spanOf = (first: number, end: number): Span => ({
    start: words[first]?.start ?? 0,
    end: words[end - 1]?.end ?? 0,
  });
  const times = readTimes(text);
  const isTime = (word: Span) =>
    times.some(({ start, end }) => word.start < end && word.end > start);

  const asking = words.findIndex((word) => QUESTION_WORD.test(word.text));
  const hasDegree = asking >= 0 && DEGREE.test(words[asking + 1]?.text ?? '');
  const askFirst = ASKING_PREPOSITION.test(words[asking - 1]?.text ?? '') ? asking - 1 : asking;
  const askEnd = asking + (hasDegree ? 2 : 1);
  const takesFocus =
    asking >= 0 &&
    (/^(?:many|much)$/.test(words[askEnd - 1]?.text ?? '') ||
      /^(?:which|what|whose)$/.test(words[asking]?.text ?? ''));
  const focusEnd = takesFocus ? endOfFocus(words, askEnd) : askEnd;
  const auxiliary = words.findIndex(
    (word, i) => (asking < 0 || i >= focusEnd) && AUXILIARY.test(word.text),
  );

  const participants: Span[] = [];
  const places: Span[] = [];
  const nouns: Span[] = [];
  for (let i = Math.max(0, asking < 0 ? 0 : askEnd); i < words.length; i++) {
    const word = words[i];
    if (!word || word.isStop || isTime(word)) continue;
    const end = endOfRun(words, i);
    const hasArticle = ARTICLE.test(words[i - 1]?.text ?? '');
    const first = hasArticle ? i - 1 : i;
    if (word.isName) {
      const isPlace = PLACE_PREPOSITION.test(words[first - 1]?.text ?? '') && first - 1 >= askEnd;
      if (isPlace) places.push(spanOf(first - 1, end));
      else participants.push(spanOf(i, end));
    } else if (hasArticle && i >= focusEnd) {
      nouns.push(spanOf(first, end));
    }
    i = end - 1;
  }
  return {
    ...{ text, words, times, participants, places, nouns },
    ask: asking < 0 ? null : spanOf(askFirst, askEnd),
    focus: focusEnd > askEnd ? spanOf(askEnd, focusEnd) : null,
    auxiliary: auxiliary < 0 ? null : spanOf(auxiliary, auxiliary + 1),
  };
}

/** Whether a word is the past of a verb: "died", "fled". */
export function isPastVerb({ text }: Pick<Word, 'text'>): boolean {
  return (
    /..ed$/.test(text) || (baseFormOf(text) !== text && !/(?:men|people|children)$/.test(text))
  );
}

function readWords(text: string, isStart: boolean): Word[] {
  const terms = extractTerms(text).filter(({ kind }) => kind !== 'phrase');
  const traits = readTraits(text, terms);
  const isNamed = (i: number) => ((traits[i] ?? 0) & Trait.name) !== 0;
  // "Eva Lind": a name begins it.
  const opens = !isStart || (isNamed(1) && terms[1]?.kind === 'word');
  const opensWithName = opens && ((traits[0] ?? 0) & Trait.capitalStart) !== 0;
  return terms.map(({ kind, start, end }, i) => {
    const word = text.slice(start, end).toLowerCase().replace(/['’ʼ]/g, '');
    const isCountry = kind === 'country';
    return {
      ...{ start, end, text: word, isCountry },
      // A country may be spelt like a stop word: "us".
      isStop: !isCountry && (kind === 'stop' || isStopWord(word)),
      isName: isNamed(i) || (i === 0 && opensWithName),
    };
  });
}

/** What is counted, up to a stop word, without what it did: "people" of "people died". */
function endOfFocus(words: readonly Word[], from: number): number {
  let end = from;
  while (end < words.length && !words[end]?.isStop) end++;
  const last = words[end - 1];
  const isClause = !AUXILIARY.test(words[end]?.text ?? '');
  return end > from && isClause && last && !last.isName && isPastVerb(last) ? end - 1 : end;
}

/** Names that stand together are one; a country is one by itself; so are the words of a noun. */
function endOfRun(words: readonly Word[], from: number): number {
  const { isName, isCountry } = words[from] ?? {};
  let end = from + 1;
  for (let word = words[end]; word && !word.isStop && !isCountry; word = words[end]) {
    if (word.isName !== isName || word.isCountry) break;
    end++;
  }
  return end;
}

function readTimes(text: string): Span[] {
  const dated = findAskedDates(text, { today: null }).map(({ span }) => span);
  const now = [...text.matchAll(NOW)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
  const others = now.filter(({ start, end }) =>
    dated.every((span) => span.end <= start || span.start >= end),
  );
  return [...dated, ...others]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => {
      const before = text.slice(Math.max(0, start - PREPOSITION_MAX), start);
      const [preposition = ''] = TIME_PREPOSITION.exec(before) ?? [];
      return { start: start - preposition.length, end };
    });
}
