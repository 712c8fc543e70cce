import { findNegations, type Negation } from '../../text/quantities/findNegations.ts';
import type { Span } from '../../text/span.ts';
import type { Term } from '../../text/terms/term.ts';
import type { Quote } from '../answer.ts';
import { byDate } from '../compare/byDate.ts';
import { countsTheSame } from '../compare/countsTheSame.ts';
import { isSynonym } from '../compare/isSynonym.ts';
import { relateParties } from '../compare/relateParties.ts';
import type { Statement } from '../compare/statement.ts';
import { isAboutTheSame } from './isAboutTheSame.ts';
import type { Opposite, Saying, Side } from './opposite.ts';
import { isVerbOfNews, saidVerbs } from './saidVerbs.ts';
import { oppositesOf } from './verbOpposites.ts';

/** A quote, and what it says. */
export interface ReadQuote {
  readonly quote: Pick<Quote, 'id' | 'published'>;
  readonly statement: Statement;
}

/** Words between a negation and its verb ("does not intend to fully withdraw"), and a denial and its verb. */
const NEGATION_REACH = 4;
const DENIAL_REACH = 10;
/** Words between a verb and what it is said of: "withdraws the last of its 1,500 soldiers". */
const OBJECT_REACH = 7;
/** Characters before a negation among which its auxiliary stands; a bound, so that long texts take linear time. */
const AUXILIARY_REACH = 12;
const AUXILIARY =
  /\b(?:do|does|did|will|would|has|have|had|is|are|was|were|can|could|should|must)\s+$/i;

/**
 * Where quotes say one thing and its opposite of one party: a verb of a claim or question stands in two quotes, in
 * one of them within what a negation or a denial covers, or the other one has a verb that excludes it
 * (`verbOpposites.ts`): "does not intend to withdraw", "withdraws its 1,500 soldiers", "keeps", "accepts", "rejects".
 *
 * The party is what the subject names: all its countries, or all its names where it names no country. What the verb is
 * said of has to stand close to it, in the words of the subject.
 */
export function findOpposites(subject: Statement, quotes: readonly ReadQuote[]): Opposite[] {
  const verbs = verbsAsked(subject);
  const sayings = verbs.length === 0 ? [] : quotes.flatMap((one) => sayingsOf(subject, one));
  sayings.sort(byDate);
  return verbs.flatMap((verb) => {
    const of = sayings.filter((saying) => saying.verb === verb);
    const sides = new Set(of.map(({ side }) => side));
    return sides.has('stated') && sides.size > 1 ? [{ verb, sayings: of }] : [];
  });
}

/** What a quote says with each of the subject's verbs, or with their contraries. */
export function sayingsOf(subject: Statement, one: ReadQuote): (Saying & { verb: string })[] {
  if (!isSameParty(subject, one.statement) || !isAboutTheSame(subject, one.statement)) return [];
  return verbsAsked(subject).flatMap((verb) => {
    const saying = sayingOf(verb, subject, one);
    return saying === null ? [] : { ...saying, verb };
  });
}

/** The subject's verbs, one of those that say the same; a question has them in any form: "Is France pulling out?". */
export function verbsAsked({ topics }: Statement): string[] {
  const asked: string[] = [];
  for (const { term } of topics) {
    const isSaid = asked.some((verb) => verb === term || oppositesOf(verb).same.has(term));
    if (isVerbOfNews(term) && !isSaid) asked.push(term);
  }
  return asked;
}

function isSameParty(subject: Statement, statement: Statement): boolean {
  const parties = relateParties(subject, statement);
  if (parties !== 'none') return parties !== 'other';
  const held = statement.terms.map(({ term }) => term);
  return (
    subject.names.length > 0 &&
    subject.names.every(({ term }) => held.includes(term) || statement.titleTerms.has(term))
  );
}

/** What a quote says with the verb, by the first of its words that does; null where it says nothing of it. */
function sayingOf(verb: string, subject: Statement, { quote, statement }: ReadQuote) {
  const { same, contrary } = oppositesOf(verb);
  let negations: readonly Negation[] | undefined;
  for (const said of saidVerbs(statement)) {
    const isSame = said.term === verb || same.has(said.term);
    if (!isSame && !contrary.has(said.term)) continue;
    const object = objectOf(said, subject, statement);
    if (object === null) continue;
    negations ??= findNegations(statement.text);
    const denial = denialOf(said, { text: statement.text, negations });
    // Who does not leave may not have joined.
    if (!isSame && denial !== null) continue;
    return toSaying(quote, statement.text, {
      span: {
        start: Math.min(denial ?? said.start, object.start),
        end: Math.max(said.end, object.end),
      },
      side: denial !== null ? 'denied' : isSame ? 'stated' : 'contrary',
    });
  }
  return null;
}

function toSaying(
  { id, published }: ReadQuote['quote'],
  text: string,
  { span: { start, end }, side }: { readonly span: Span; readonly side: Side },
): Saying {
  return { quoteId: id, published, start, end, words: text.slice(start, end), side };
}

/** Where the negation of a verb begins, with its auxiliary; null where nothing denies it. */
function denialOf(
  verb: Term,
  { text, negations }: { readonly text: string; readonly negations: readonly Negation[] },
): number | null {
  const denial = negations.findLast(({ kind, scope, end }) => {
    const reach = kind === 'negation' ? NEGATION_REACH : DENIAL_REACH;
    return (
      verb.start >= scope.start &&
      verb.end <= scope.end &&
      isWithin(reach, text.slice(end, verb.start))
    );
  });
  if (denial === undefined) return null;
  const from = Math.max(0, denial.start - AUXILIARY_REACH);
  const before = AUXILIARY.exec(text.slice(from, denial.start));
  return before === null ? denial.start : from + before.index;
}

/** The nearest word after a verb, or else before it, that the subject has as well and that is no verb. */
function objectOf(verb: Term, subject: Statement, { text, terms }: Statement): Term | null {
  const isObject = ({ term }: Term) =>
    !isVerbOfNews(term) &&
    subject.anchors.some((one) => isSynonym(one.term, term) || countsTheSame(one.term, term));
  const after = terms.find((one) => one.start >= verb.end && isObject(one));
  if (after && isWithin(OBJECT_REACH, text.slice(verb.end, after.start))) return after;
  const before = terms.findLast((one) => one.end <= verb.start && isObject(one));
  return before && isWithin(OBJECT_REACH, text.slice(before.end, verb.start)) ? before : null;
}

/** Whether a text has so many words at the most; of a long one no more are read. */
function isWithin(reach: number, text: string): boolean {
  return text.trim().split(/\s+/, reach + 1).length <= reach;
}
