import { endsIn, hasPossessive, holdsAny, isBlank } from '../characters.ts';
import { wordList } from '../lexicon/wordLists.ts';
import { isPlural } from '../quantities/context/findNoun.ts';
import {
  isCapital,
  isJointOrStop,
  isSpaced,
  readWords,
  surfaceOf,
  type Words,
} from '../quantities/words.ts';
import type { Span } from '../span.ts';

/** Verbs with which a text gives a source: form → lemma. The lemma, first of its line, is a form, too, but for "state". */
export const REPORTING_VERBS: ReadonlyMap<string, string> = new Map(
  `say says said; tell tells told; announce announces announced; report reports reported;
  state stated; claim claims claimed; confirm confirms confirmed; add adds added;
  estimate estimates estimated; warn warns warned; write writes wrote; tweet tweets tweeted;
  declare declares declared; explain explains explained; note notes noted; argue argues argued;
  allege alleges alleged; insist insists insisted; admit admits admitted; deny denies denied;
  acknowledge acknowledges acknowledged; suggest suggests suggested; reveal reveals revealed;
  predict predicts predicted; believe believes believed; assert asserts asserted`
    .split(';')
    .flatMap((line) => {
      const forms = line.trim().split(' ');
      return forms.map((form) => [form, forms[0] ?? form] as const);
    })
    .filter(([form]) => form !== 'state'),
);

/** Forms that are nouns as well ("a report", "mining claims"): a verb only after a name, "Reuters reports". */
const NOUN_FORMS = wordList('speech', 'nounForms');

/** To whom a sentence ascribes what it says; the span holds source and cue. */
export interface Attribution extends Span {
  /** The source as worded: "Reuters", "a Pentagon spokesman". */
  readonly source: Span;
  /** `according to`, or the verb as dictionaries have it: `say`. */
  readonly cue: string;
}

/** Before the first word of a source. */
const OPENS_SOURCE = /^\s+["“‘]?$/;
/** Words of a source: "the Italian foreign minister Antonio Tajani". */
const MAX_SOURCE = 10;
/** These begin another clause, or say when and where: no source reaches over them. */
const BREAKS = wordList('speech', 'breaks');
/** Between a subject and its verb. */
const BETWEEN = wordList('speech', 'between');
/** "Were reported", "is said": the source is not the subject. */
const PASSIVES = wordList('speech', 'passives');
const ARTICLES = wordList('speech', 'articles');
const CONNECTIVES: ReadonlySet<string> = new Set(['and', 'or', 'also', 'in', 'at']);

/**
 * Finds to whom a sentence ascribes its words, in the order of the text: "according to Reuters", "the
 * Pentagon said", "…, said Ann Lee".
 *
 * @param words the sentence, or its words where they were read already.
 */
export function findAttributions(words: string | Words): Attribution[] {
  const read = typeof words === 'string' ? readWords(words) : words;
  const found: Attribution[] = [];
  for (const [at, word] of read.normals.entries()) {
    const attribution =
      word === 'according' && read.normals[at + 1] === 'to'
        ? readAccording(read, at)
        : REPORTING_VERBS.has(word)
          ? (readSubject(read, at) ?? readApposed(read, at) ?? readInverted(read, at))
          : null;
    if (attribution !== null && attribution.start >= (found.at(-1)?.end ?? 0)) {
      found.push(attribution);
    }
  }
  return found;
}

function readAccording(words: Words, at: number): Attribution | null {
  const source = readForwards(words, at + 2);
  const start = words.tokens[at]?.start;
  if (source === null || start === undefined) return null;
  return { start, end: source.end, source, cue: 'according to' };
}

/** "A Pentagon spokesman later said". */
function readSubject(words: Words, verb: number): Attribution | null {
  const { normals, tokens, gaps } = words;
  let last = verb - 1;
  if (!isSpaced(words, verb)) return null;
  // "An estimated 20 people", "the suggested price".
  if (['a', 'an', 'the', 'its', 'their'].includes(normals[verb - 1] ?? '')) return null;
  if (hasPossessive(surfaceOf(words, verb - 1))) return null;
  if (NOUN_FORMS.has(normals[verb] ?? '') && !isCapital(words, verb - 1)) return null;
  while (BETWEEN.has(normals[last] ?? '') || (normals[last] ?? '').endsWith('ly')) last--;
  if (PASSIVES.has(normals[last] ?? '') && normals[last] !== 'it') return null;
  let first = last + 1;
  while (first > 0 && last - first + 2 <= MAX_SOURCE) {
    const word = normals[first - 1] ?? '';
    if (BREAKS.has(word) || REPORTING_VERBS.has(word)) break;
    // A number counts the source ("two officials said"), but "20 confirmed cases" has none.
    if (first - 1 === last && tokens[first - 1]?.word.kind === 'number') return null;
    first--;
    if (!isWithinName(gaps[first])) break;
  }
  // "All who spoke to us said": what stands there is a verb.
  if (['who', 'which'].includes(normals[first - 1] ?? '') && !isCapital(words, first)) return null;
  // A headline runs into its sentence: "Vaccines to be made available The ministry announced".
  for (let at = last; at > first; at--)
    if (['The', 'A', 'An'].includes(surfaceOf(words, at))) first = at;
  while (first <= last && CONNECTIVES.has(normals[first] ?? '')) first++;
  if (isNoSpeech(words, verb, last)) return null;
  const source = spanOf(words, first, last + 1);
  const end = tokens[verb]?.end;
  // "…, is in charge of it, later said": what stands there is no source.
  if (source === null || end === undefined || first > last || PASSIVES.has(normals[first] ?? '')) {
    return null;
  }
  const cue = REPORTING_VERBS.get(normals[verb] ?? '') ?? '';
  return { start: source.start, end, source, cue };
}

/** "Deaths reported in 2019" are not reported by deaths, and who declares an emergency quotes nobody. */
function isNoSpeech(words: Words, verb: number, last: number): boolean {
  const [word, next] = [words.normals[verb] ?? '', words.normals[verb + 1] ?? ''];
  const isParticiple = ['reported', 'confirmed', 'estimated', 'announced'].includes(word);
  if (isParticiple && ['in', 'at', 'by', 'on', 'across', 'nationwide', 'so'].includes(next)) {
    return !isCapital(words, last) && isPlural(words.normals[last] ?? '');
  }
  return (
    word === 'declared' &&
    ['a', 'an', 'war', 'victory', 'bankruptcy', 'independence'].includes(next)
  );
}

/** "Ann Lee, a spokeswoman, said": the name before the words between commas. */
function readApposed(words: Words, verb: number): Attribution | null {
  const { gaps, normals, tokens } = words;
  if (!isComma(gaps[verb])) return null;
  let at = verb - 1;
  while (at > 0 && verb - at <= MAX_SOURCE && !holdsAny(gaps[at] ?? '', ',;"“”')) at--;
  if (!isComma(gaps[at]) || !isCapital(words, at - 1)) return null;
  let first = at - 1;
  while (first > 0 && isCapital(words, first - 1) && isWithinName(gaps[first])) first--;
  const source = spanOf(words, first, at);
  const end = tokens[verb]?.end;
  if (source === null || end === undefined) return null;
  return { start: source.start, end, source, cue: REPORTING_VERBS.get(normals[verb] ?? '') ?? '' };
}

/** "…, said Ann Lee", "…,” the verb before its subject, after a comma or a quotation. */
function readInverted(words: Words, verb: number): Attribution | null {
  const { gaps, tokens, normals } = words;
  if (!endsIn((gaps[verb] ?? '').trimEnd(), ',', '”', '"', '’')) return null;
  if (!isCapital(words, verb + 1) && !ARTICLES.has(normals[verb + 1] ?? '')) return null;
  const source = readForwards(words, verb + 1);
  const start = tokens[verb]?.start;
  if (source === null || start === undefined) return null;
  // "Her teacher, now retired, said the boys stuck out because …": what follows is said, and says nothing.
  const isOpen = !isCapital(words, verb + 2) && /^\s+\p{L}/u.test(words.text.slice(source.end));
  if (!isCapital(words, verb + 1) && isOpen) return null;
  return { start, end: source.end, source, cue: REPORTING_VERBS.get(normals[verb] ?? '') ?? '' };
}

function readForwards(words: Words, first: number): Span | null {
  const { gaps, normals } = words;
  let after = first;
  for (; after < first + MAX_SOURCE && after < normals.length; after++) {
    const word = normals[after] ?? '';
    const gap = gaps[after] ?? '';
    const isClose = after === first ? OPENS_SOURCE.test(gap) : isWithinName(gap);
    const isBreak = BREAKS.has(word) && !(after === first + 1 && normals[first] === 'the');
    if (!isClose || isBreak || REPORTING_VERBS.has(word)) break;
  }
  return after > first ? spanOf(words, first, after) : null;
}

/** Between the words of a name: a space, a hyphen, the dot of an initial, an ampersand. */
function isWithinName(gap: string | undefined): boolean {
  return gap === '' || isJointOrStop(gap) || gap?.trim() === '&';
}

function isComma(gap: string | undefined): boolean {
  return gap?.startsWith(',') === true && isBlank(gap.slice(1));
}

function spanOf({ tokens }: Words, first: number, after: number): Span | null {
  const [from, last] = [tokens[first], tokens[after - 1]];
  return from === undefined || last === undefined ? null : { start: from.start, end: last.end };
}
