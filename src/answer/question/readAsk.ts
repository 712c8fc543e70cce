import { verbOfCounted } from './findVerb.ts';
import type { QuestionType } from './question.ts';

/** A word of a question, as far as its type depends on it. */
export interface AskWord {
  /** In lower case. */
  readonly word: string;
  readonly start: number;
  readonly isStop: boolean;
  /** It only greets, thanks or asks politely. */
  readonly isFrame: boolean;
  readonly isName: boolean;
}

/** What a question asks for, and which of its words say so. */
export interface Ask {
  readonly type: QuestionType;
  /** Places of the words that name the kind of thing: "troops" in "how many US troops". */
  readonly focus: readonly number[];
  /** Places of words that only ask, such as "many", and are not to be looked for. */
  readonly asking: readonly number[];
}

const QUESTION_WORD = /^(?:who|whom|whose|what|which|when|where|why|how)(?:['’]?s)?$/;
const AUXILIARY = words(
  'is are was were am be do does did has have had can could will would should may might must',
);
const DEGREE = words(
  'much long old far often tall big large high deep fast wide heavy hot cold soon frequently',
);

/** Nouns after "what" or "which" that make it ask for a time, a place, a person or an amount. */
const FOCUS_TYPES: readonly (readonly [QuestionType, ReadonlySet<string>])[] = [
  ['when', words('year years date day month decade century time era period season')],
  [
    'where',
    words(`city cities country countries state states place location region town continent county
      province area nation island village district site street river venue`),
  ],
  [
    'who',
    words(`person man woman president actor actress player singer author leader king queen emperor
      director artist writer people name minister politician coach composer scientist celebrity`),
  ],
  [
    'amount',
    words(`percentage percent number amount population size temperature height length weight cost
      price rate age speed distance`),
  ],
];

const FOCUS_LIMIT = 4;
/** Of a longer run of words after "what" only the first ones name the thing: "what organization tried …". */
const LONG_RUN = 3;
const ARTICLE = /^(?:the|a|an|of)$/;
const WORDS_BEFORE_ARTICLE = 5;

/** Verbs that say no more than that something was: "when did the coup happen?". */
const HAPPENING = /^(?:happen|occur)(?:s|r?ed|r?ing)?$/;

/** Reads what is asked for off the question word and the noun that follows. */
export function readAsk(asked: readonly AskWord[], text: string): Ask {
  const ask = readType(asked, text);
  const happening = asked.flatMap(({ word }, i) => (HAPPENING.test(word) ? [i] : []));
  return ask.type === 'statement' ? ask : { ...ask, asking: [...ask.asking, ...happening] };
}

function readType(asked: readonly AskWord[], text: string): Ask {
  const at = questionWordAt(asked, text);
  if (at < 0) return readWithoutQuestionWord(asked, text);
  const word = asked[at]?.word ?? '';
  const next = asked[at + 1]?.word ?? '';
  if (word.startsWith('how')) {
    if (next === 'many') return { type: 'count', focus: counted(asked, at + 2), asking: [at + 1] };
    if (DEGREE.has(next)) return { type: 'amount', focus: run(asked, at + 2), asking: [at + 1] };
    return { type: 'how', focus: [], asking: [] };
  }
  if (word.startsWith('whose')) return { type: 'who', focus: run(asked, at + 1), asking: [] };
  for (const type of ['when', 'where', 'why', 'who'] as const) {
    if (word.startsWith(type)) return { type, focus: [], asking: [] };
  }
  const focus = nounAfter(asked, at);
  const nouns = [focus.at(-1), focus[0]].map((i) =>
    i === undefined ? '' : (asked[i]?.word ?? ''),
  );
  return { type: typeOf(nouns) ?? 'which', focus, asking: [] };
}

/** What one of these nouns asks for. */
function typeOf(nouns: readonly string[]): QuestionType | undefined {
  return FOCUS_TYPES.find(([, set]) => nouns.some((noun) => set.has(noun)))?.[0];
}

/** The question word that opens the last sentence: "Arkansas saw two tornados. What does EF stand for?" */
function questionWordAt(asked: readonly AskWord[], text: string): number {
  const lastSentence = lastSentenceStart(text);
  let at = -1;
  for (const [i, { word }] of asked.entries()) {
    if (!QUESTION_WORD.test(word)) continue;
    if (at < 0 || (asked[at]?.start ?? 0) < lastSentence) at = i;
  }
  return at;
}

/** Where the last sentence of a question begins; good enough to tell the scene from what is asked. */
export function lastSentenceStart(text: string): number {
  const body = text.slice(0, -2);
  return Math.max(...['. ', '? ', '! '].map((end) => body.lastIndexOf(end)));
}

function readWithoutQuestionWord(asked: readonly AskWord[], text: string): Ask {
  const first = asked.find(({ isFrame }) => !isFrame)?.word ?? '';
  if (AUXILIARY.has(first)) return { type: 'yes_no', focus: [], asking: [] };
  const number = asked.findIndex(({ word }) => word === 'number');
  if (number === 0 || /\bnumber of\b/i.test(text)) {
    return { type: 'count', focus: run(asked, number + 2), asking: [number] };
  }
  return readNounPhrase(asked) ?? { type: 'statement', focus: [], asking: [] };
}

/**
 * Keywords: what the noun at the head of the first run of words asks for, as in "inflation rate in October" or "date of
 * the coup".
 *
 * @returns null where that noun says no kind, or where the words are a statement: "the Fed raised the rate".
 */
function readNounPhrase(asked: readonly AskWord[]): Ask | null {
  const first = asked.findIndex(({ isFrame, word }) => !isFrame && !ARTICLE.test(word));
  if (first < 0) return null;
  const places = run(asked, first);
  const head = asked[places.at(-1) ?? -1]?.word ?? '';
  const isStatement = places.some((place) => asked[place]?.word.endsWith('ed'));
  const type = typeOf([head]);
  return type === undefined || isStatement ? null : { type, focus: places, asking: [] };
}

/** What is counted, without what it did: "people" in "how many people died?". */
function counted(asked: readonly AskWord[], from: number): number[] {
  const verb = verbOfCounted(asked);
  return run(asked, from).filter((place) => place !== verb);
}

/** The words from a place up to the next stop word. */
function run(asked: readonly AskWord[], from: number): number[] {
  const places: number[] = [];
  for (let i = from; i < asked.length && places.length < FOCUS_LIMIT; i++) {
    if (asked[i]?.isStop) break;
    places.push(i);
  }
  return places.length > LONG_RUN ? places.slice(0, 2) : places;
}

/** "what kind of …", and also "what is the name of the river": the noun after the article. */
function nounAfter(asked: readonly AskWord[], at: number): number[] {
  const direct = run(asked, at + 1).filter((place) => !asked[place]?.isFrame);
  if (direct.length > 0) return direct;
  let i = at + 1;
  while ((asked[i]?.isStop || asked[i]?.isFrame) && i < at + WORDS_BEFORE_ARTICLE) i++;
  return i > at + 1 && ARTICLE.test(asked[i - 1]?.word ?? '') ? run(asked, i) : [];
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}
