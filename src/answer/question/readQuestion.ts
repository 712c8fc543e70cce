import type { CorpusView } from '../../search/corpusView.ts';
import { englishShare } from '../../search/vocabulary.ts';
import { withoutInvisible } from '../../text/characters.ts';
import { firstDay, lastDay } from '../../text/edtf/days.ts';
import { termVector } from '../../text/lexicon/pieceVectors.ts';
import { frequencyRank, synonymsOf } from '../../text/lexicon/words.ts';
import { extractTerms } from '../../text/terms/extractTerms.ts';
import { Trait } from '../../text/terms/traits.ts';
import { SAYING } from '../ranking/saying.ts';
import { askedPart, askedWords, FRAME_WEIGHT } from './askedPart.ts';
import { askedAsOf, askedTime, asksForLatest } from './askedTime.ts';
import { findVerb } from './findVerb.ts';
import { mendSpelling } from './mendSpelling.ts';
import type { Alternative, Question, QuestionTerm, TermPair } from './question.ts';
import { readAsk } from './readAsk.ts';
import { repairSlip } from './repairSlip.ts';
import { termWeights } from './termWeight.ts';

/** A capitalised first word is taken for a name only where English hardly uses it otherwise. */
const COMMON_WORDS = 5000;
/** Words further apart than this do not belong together. */
const PAIR_GAP_LIMIT = 3;
/** More words than a question has; what is pasted beyond them is not looked for. */
const WORDS_LIMIT = 256;
const TERMS_LIMIT = 64;

/** A word that the corpus writes with a capital letter so often is a name. */
const NAME_SHARE = 0.8;

/** Words that ask for a share of a whole. */
const SHARE = /\b(?:per ?cent|percentage|proportion|(?:what|which) share)\b|%/i;

export interface QuestionContext {
  /** EDTF date as of which the question is asked. */
  readonly asOf?: string | null;
  /** EDTF date of the day on which it is asked: what “last year” counts from, without `asOf`. */
  readonly today?: string | null;
  /** EDTF dates between which an article that answers was published, both included. */
  readonly from?: string | null;
  readonly to?: string | null;
  /** The articles that may answer; all of them where left out. */
  readonly articleIds?: ReadonlySet<string> | null;
}

/** Understands a question: what it asks for, and which of its words the corpus knows. */
export function readQuestion(
  asked: string,
  index: CorpusView,
  { asOf = null, today = null, from = null, to = null, articleIds = null }: QuestionContext = {},
): Question {
  const mended = mendSpelling(repairSlip(cleanMessage(asked)), index);
  const part = askedPart(mended.text);
  const text = mended.text.slice(part.start, part.end);
  const readAs = mended.readAs
    .filter(({ start }) => start >= part.start && start < part.end)
    .map((one) => ({ ...one, start: one.start - part.start }));
  const words = askedWords(text).slice(0, WORDS_LIMIT);
  const phrases = extractTerms(text).filter(({ kind }) => kind === 'phrase');
  const traits = words.map((word) => word.traits);
  const weights = termWeights(text, words);
  // Without capitals within the message, the corpus tells which words are names.
  const isUncased = !/\p{Ll}.*\p{Lu}/su.test(text);
  const isFrame = words.map((_, i) => !isStop(traits[i]) && (weights[i] ?? 0) < FRAME_WEIGHT);
  const askWords = words.map((word, i) => ({
    // The WHO asks nothing.
    word: word.surface === 'WHO' ? word.surface : word.surface.toLowerCase(),
    start: word.start,
    isStop: isStop(traits[i]),
    isFrame: isFrame[i] ?? false,
    isName: ((traits[i] ?? 0) & Trait.name) !== 0,
  }));
  const ask = readAsk(askWords, text);
  const verb = findVerb(askWords);
  const terms = new Map<string, QuestionTerm>();
  const content: { place: number; term: QuestionTerm }[] = [];
  for (const [place, word] of words.entries()) {
    const bits = traits[place] ?? 0;
    if (isStop(bits) || isFrame[place] || ask.asking.includes(place)) continue;
    const known = terms.get(word.term);
    if (known) content.push({ place, term: known });
    if (known || terms.size >= TERMS_LIMIT) continue;
    const own = phrases.filter(({ start }) => start === word.start);
    const id = index.vocabulary.find(word.term);
    const isStart =
      (bits & Trait.capitalStart) !== 0 &&
      ask.type !== 'statement' &&
      (frequencyRank(word.term) ?? COMMON_WORDS) >= COMMON_WORDS;
    const term: QuestionTerm = {
      ...{ start: word.start, end: word.end, word: word.surface, traits: bits },
      ...{ term: word.term, id },
      vector: termVector(word.term, word.surface),
      weight: weights[place] ?? 0,
      information: (weights[place] ?? 0) * information(id, englishShare(word.term), index),
      isName: (bits & Trait.name) !== 0 || isStart || (isUncased && isNameIn(index, id)),
      isFocus: ask.focus.includes(place),
      isVerb: place === verb,
      synonyms: synonymsIn(index, [word.term, ...own.map(({ term }) => term)]),
    };
    terms.set(word.term, term);
    content.push({ place, term });
  }
  const list = [...terms.values()];
  return {
    ...{ text, readAs, type: ask.type, terms: list, pairs: pairsOf(content) },
    information: list.reduce((sum, term) => sum + term.information, 0) || 1,
    sequence: words.map(({ term }) => index.vocabulary.find(term)),
    scope: {
      fromDay: from === null ? null : firstDay(from),
      toDay: to === null ? null : lastDay(to),
      articleIds,
    },
    askedDay: asOf === null ? null : lastDay(asOf),
    // "As of March 2022" asks how things stood by then, not what happened in that month.
    askedTime: askedAsOf(text) === null ? askedTime(mended.text, asOf ?? today) : null,
    asksForLatest: asksForLatest(mended.text),
    asksForShare: SHARE.test(text),
    asksWhatWasSaid: words.some(({ term }, i) => !isFrame[i] && SAYING.has(term)),
    isNegated: traits.some((bits) => bits & Trait.negation),
  };
}

function isNameIn({ vocabulary }: CorpusView, id: number): boolean {
  return (vocabulary.nameShare(id) ?? 0) >= NAME_SHARE;
}

function isStop(traits: number | undefined): boolean {
  return ((traits ?? 0) & Trait.stop) !== 0;
}

function synonymsIn({ vocabulary }: CorpusView, terms: readonly string[]): Alternative[] {
  return terms
    .flatMap((term) => synonymsOf(term))
    .map(({ term, weight }) => ({ term, weight, id: vocabulary.find(term) }))
    .filter(({ id }) => vocabulary.sentenceCount(id) > 0);
}

function pairsOf(content: readonly { place: number; term: QuestionTerm }[]): TermPair[] {
  return content.flatMap(({ place, term }, i): TermPair[] => {
    const next = content[i + 1];
    if (!next || term.id < 0 || next.term.id < 0 || term.id === next.term.id) return [];
    const gap = next.place - place;
    if (gap > PAIR_GAP_LIMIT) return [];
    const both = term.information + next.term.information;
    return [{ first: term.id, second: next.term.id, gap, information: both }];
  });
}

/** They choose between two looks of the character before. */
const VARIATION_SELECTOR = /[\ufe00-\ufe0f]/gu;
/** Who or what a message speaks to on Discord (`<@123>`, `<#123>`), and its own emoji (`<:name:123>`). */
const DISCORD_TOKEN = /<(?:@[!&]?|#|a?:\w{1,32}:)\d{1,20}>|<\/[^>]{1,64}:\d{1,20}>/g;
const LINK = /<?\bhttps?:\/\/[^\s>]+>?/gi;
const PICTURE = /\p{Extended_Pictographic}/gu;

/**
 * In small letters the question word opens its clause; behind an article, or an auxiliary that opens it, stands the
 * organisation: "what did the who recommend", "does who say so".
 */
const ORGANISATION =
  /(?<=\b(?:the|do|does|did|has|have|had|will|would|can|could|should)\s)who\b(?!['’\s]*(?:is|was)?\s*who\b)/g;

/**
 * A message without what is no word of it: invisible characters, links, mentions, emoji. What is
 * written in capitals throughout is put in small letters; WHO keeps its own.
 *
 * @param text any text.
 */
export function cleanMessage(text: string): string {
  const clean = withoutInvisible(text)
    .replace(VARIATION_SELECTOR, '')
    .replace(DISCORD_TOKEN, ' ')
    .replace(LINK, ' ')
    .replace(PICTURE, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  // Capitals throughout tell no names; those of a single word are an acronym's.
  const isShouted = !/\p{Ll}/u.test(clean) && /\p{Lu}{2,}.*\s.*\p{Lu}{2,}/u.test(clean);
  const read = isShouted ? clean.toLowerCase() : clean;
  return /\p{Lu}{2,}/u.test(read) ? read : read.replace(ORGANISATION, 'WHO');
}

/**
 * How many sentences of general English stand behind those of the corpus: two articles alone do not
 * tell a rare word from a common one.
 */
const BACKGROUND_SENTENCES = 3000;
/** No word tells nothing at all. */
const LEAST = 0.1;

/**
 * How much a term tells, in nats: minus the logarithm of the share of sentences that hold it, those
 * of the corpus and the general ones taken together.
 *
 * @param id the term's number in the vocabulary, or -1.
 * @param englishShare share of the sentences of English text that hold it.
 */
function information(id: number, englishShare: number, index: CorpusView): number {
  const holding = index.vocabulary.sentenceCount(id) + BACKGROUND_SENTENCES * englishShare;
  const all = index.sentenceCount + BACKGROUND_SENTENCES;
  return Math.max(LEAST, -Math.log((holding + 0.5) / (all + 1)));
}
