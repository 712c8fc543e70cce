import type { Period, ReadAs, Searched, Terms } from '../../answer/answer.ts';
import {
  type Opposite,
  oppositesIn,
  type Saying,
  type Side,
} from '../../answer/opposites/findOpposites.ts';
import { formatEdtf } from '../../text/edtf/formatEdtf.ts';
import { parseEdtf } from '../../text/edtf/parseEdtf.ts';
import { type Shows, saidBothLine } from '../../wording/answerLines.ts';
import type { Wording } from '../../wording/wording.ts';
import { escapeMarkdown } from '../markdown/escapeMarkdown.ts';
import { inlineText } from '../markdown/inlineText.ts';

/** Words of one quote: what is said and of what. */
const SAYING_MAX = 60;

interface OppositesOptions {
  readonly wording: Wording;
  /** Quotes that a line names at the most. */
  readonly named: number;
  /** The quotes that are shown: no others are named. */
  readonly shown: readonly { readonly id: string }[];
}

/** That quotes say one thing and its opposite, in the words of each: a line a verb, which decides nothing. */
export function oppositeLines(
  opposites: readonly Opposite[],
  { wording, named, shown }: OppositesOptions,
): string[] {
  return oppositesIn(opposites, shown).map(({ sayings }) => {
    return saidBothLine(bothSides(sayings, named), showsIn(wording, SAYING_MAX));
  });
}

/** The first ones, but one of each side at least, in their order. */
function bothSides(sayings: readonly Saying[], most: number): Saying[] {
  const firstOf = (side: Side) => sayings.find((saying) => saying.side === side);
  const sides = [firstOf('stated'), firstOf('denied') ?? firstOf('contrary')];
  const others = sayings.filter((saying) => !sides.includes(saying));
  const shown = [...sides.filter((saying) => saying !== undefined), ...others].slice(
    0,
    Math.max(sides.length, most),
  );
  return sayings.filter((saying) => shown.includes(saying));
}

/** Words that are named; a line is read at a glance. */
const READ_MAX = 4;
const READ_WORD_MAX = 20;

interface QuestionRead {
  readonly readAs: readonly ReadAs[];
  readonly noneDated: Period | null;
  readonly corpus: Searched | null;
  /** Whether quotes, which are undated where no dated article fits, stand below. */
  readonly isFollowed: boolean;
}

/**
 * How a question was read, in the bot's words, a line each, 350 characters of Markdown at the most: the words that were
 * read as others, and that no dated article is of the time that was asked for.
 */
export function readingLines(read: QuestionRead, wording: Wording): string[] {
  const { readAs, noneDated, corpus, isFollowed } = read;
  const words = readAs
    .slice(0, READ_MAX)
    .map(({ word, as }) => `${inlineText(word, READ_WORD_MAX)} → ${inlineText(as, READ_WORD_MAX)}`);
  const left = readAs.length - words.length;
  const shown = [...words, ...(left > 0 ? [wording.moreWords(left)] : [])].join(', ');
  const { from = null, to = null } = corpus ?? {};
  return [
    ...(readAs.length > 0 ? [`-# ${wording.readAs(shown)}`] : []),
    ...(noneDated === null ? [] : [`-# ${wording.noneDated(noneDated, { from, to }, isFollowed)}`]),
  ];
}

/** What was looked for and where, so that a reader can tell a gap in the corpus from a slip. */
export function searchedLines(terms: Terms, corpus: Searched, wording: Wording): string[] {
  return [
    wording.knownWords(wordList(terms.matched, wording)),
    wording.unknownWords(wordList(terms.missing, wording)),
    wording.searched(corpus.articles, corpus.sentences, wording.dates(corpus.from, corpus.to)),
  ];
}

const LISTED_MAX = 6;
const LISTED_WORD_MAX = 30;

/** The first of some words, in bold, as Markdown for a line of the bot's own. */
export function wordList(words: readonly string[], wording: Wording): string {
  if (words.length === 0) return wording.noWords;
  const shown = words
    .slice(0, LISTED_MAX)
    .map((word) => `**${inlineText(word, LISTED_WORD_MAX)}**`);
  const left = words.length - shown.length;
  return [...shown, ...(left > 0 ? [wording.moreWords(left)] : [])].join(', ');
}

/** Characters of Markdown of a date that is an interval or worse. */
const DATE_MAX = 60;

/**
 * How Discord shows words that are not the bot's within a line of its own.
 *
 * @param maxLength characters of Markdown of each.
 */
export function showsIn(wording: Wording, maxLength: number): Shows {
  return {
    wording,
    words: (words) => inlineText(words, maxLength),
    date: (edtf) => wordingOfDate(edtf, wording),
  };
}

/** A date of EDTF as Discord Markdown; those that articles do not have, such as intervals, are put in English. */
function wordingOfDate(edtf: string | null, wording: Wording): string {
  if (edtf === null) return wording.undated;
  return parseEdtf(edtf) ? wording.date(edtf) : inlineText(formatEdtf(edtf), DATE_MAX);
}

/** A date, or that there is none, as Discord Markdown: a line that begins `2. Aug.` would be a list. */
export function publicationDate(published: string | null, wording: Wording): string {
  return published === null
    ? `**${wording.undated}**`
    : escapeMarkdown(wording.dateAndTime(published));
}
