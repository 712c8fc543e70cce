import type { Span } from '../../text/span.ts';
import { countryTerm, isCountryTerm } from '../../text/terms/countryTerm.ts';
import type { FigureQuery } from './figureQuery.ts';
import type { Figure, NameGroup } from './sentence.ts';

/** "Apple’s annual revenue", "Google’s 12,000 employees": words between a possessive and what it has. */
const POSSESSIVE = /^['’]s?\s+(?:[\p{L}-]+\s+){0,3}$/u;
/** "Tesla deliveries", "Amazon warehouse workers". */
const BESIDE = /^\s+(?:\p{Ll}+\s+)?$/u;
/** "12,000 employees at Google", "goals by Haaland", "inflation in the US". */
const TIED = /^\s+(?:\p{Ll}+\s+){0,2}(?:of|at|by|for|from|in)\s+(?:the\s+)?$/iu;
/** "70 of its citizens": of whom the pronoun stands for. */
const POSSESSIVE_PRONOUN = /\b(?:its|their|his|her|our)\s/i;
const PRONOUN = /\b(?:he|she|they|it)\b/i;

/**
 * Whose a figure is. By the first rule that holds, it is that of
 *
 * 1. the country that owns it: "1,500 French soldiers"
 * 2. the name among what is counted, or right before it or the number: "Google’s 12,000 employees"
 * 3. a name tied to it: "12,000 employees of Google", "inflation in the US"
 * 4. the last name before it in its sentence that acts, rather one that does not only say so
 * 5. the name asked for, where the sentence has no other one that acts
 *
 * @param thing the sentence's word for what is counted.
 * @returns `unnamed` where the sentence does not say whose it is, while what stands around it names who is asked for;
 *   `unsaid` where neither says whose it is; `named` also where nobody in particular is asked for.
 */
export function whoseFigure(
  { owner, ownerName, words, places, acts }: FigureQuery,
  { quantity, sentence }: Figure,
  thing: Span,
): 'named' | 'unnamed' | 'unsaid' | 'other' {
  if (owner === null) return 'named';
  const { text, names } = sentence;
  const { start, end, noun } = quantity;
  const isCountry = owner[0] !== undefined && isCountryTerm(owner[0]);
  const judge = (name: NameGroup) =>
    isShortFor(ownerName, text.slice(name.start, name.end))
      ? 'named'
      : judgeName(name.terms, owner);
  const around = () => (sentence.isSaidAround(new Set(owner.slice(-1))) ? 'unnamed' : 'unsaid');
  if (isCountry && quantity.owner?.country) {
    const isOwn = owner.includes(countryTerm(quantity.owner.country));
    // Who kills is not who is killed: "the Israeli bombardment has killed 1,500 people".
    const isItsOwn = POSSESSIVE_PRONOUN.test(text.slice(start, noun?.end ?? end));
    const isSaid = acts === null || isItsOwn || isWithin(quantity.owner, noun);
    if (!isOwn || isSaid) return isOwn ? 'named' : 'other';
  }
  if (acts !== null && isCountry) {
    const own = names.find((name) => isWithin(name, noun));
    if (own) return judge(own);
    return names.some((name) => judge(name) === 'named') ? 'unnamed' : around();
  }
  // The kind of thing ("Federer’s Grand Slam titles"), what they are ("two American hostages of Hamas"), and places.
  const kinds = [...words, ...places].filter(({ isName }) => isName);
  const isKind = (name: NameGroup) =>
    name.terms.every((term) => kinds.some(({ terms }) => terms.has(term))) ||
    (!isCountry && isWithin(name, noun) && name.terms.every(isCountryTerm));
  const groups = names.filter((name) => judge(name) !== 'other' || !isKind(name));
  const within = groups.find((name) => isWithin(name, noun));
  if (within) return judge(within);
  const beginnings = [start, thing.start, noun?.start ?? start];
  const beside = groups.findLast((name) =>
    beginnings.some((at) => {
      const between = name.end <= at ? text.slice(name.end, at) : '-';
      return POSSESSIVE.test(between) || (at !== start && BESIDE.test(between) && name.isActing);
    }),
  );
  if (beside) return judge(beside);
  const ends = [Math.max(end, noun?.end ?? 0), thing.end];
  const tied = groups.find((name) =>
    ends.some((last) => last < name.start && TIED.test(text.slice(last, name.start))),
  );
  if (tied && judge(tied) === 'named') return 'named';
  const acting = groups.filter((name) => name.isActing && name.end <= start);
  const actor = acting.findLast(({ isSource }) => !isSource) ?? acting.at(-1);
  // A country acts through those who are no countries: "the Pentagon announced $1.1 billion in aid".
  const isOtherKind = isCountry && !actor?.terms.some(isCountryTerm);
  if (actor) {
    const whose = judge(actor);
    if (whose !== 'other') return whose;
    if (isOtherKind) return around();
    // "Biden said the US will send $800 million": of both, in a way.
    return !isCountry && acting.some((name) => judge(name) === 'named') ? 'unnamed' : 'other';
  }
  // "He received 20 votes, as many as Jordan": who he is the sentences before say.
  if (PRONOUN.test(text.slice(0, start))) return around();
  const isOther = groups.some((name) => name.isActing && judge(name) === 'other');
  if (groups.some((name) => name.isActing && judge(name) === 'named')) return 'named';
  return isOther || (tied && !isCountry) ? 'other' : around();
}

/** Whether one of two names is the other one in short, by its initials or its beginning: WHO, Fed. */
function isShortFor(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  const words = long.replace(/^the\s+/i, '').split(/[\s-]+/);
  if (!/^\p{Lu}\p{L}{1,5}$/u.test(short) || words.length < 2) return false;
  const initials = words.map(([first = '']) => (/\p{Lu}/u.test(first) ? first : '')).join('');
  const isClipped = words.length === 2 && (words[0] ?? '').startsWith(short) && words[0] !== short;
  return initials === short || isClipped;
}

/** Whether a name is the one asked for: its last word and, where both have a first name, that as well. */
function judgeName(
  terms: readonly string[],
  owner: readonly string[],
): 'named' | 'unnamed' | 'other' {
  const last = owner.at(-1);
  if (last === undefined || !terms.includes(last)) return 'other';
  if (owner.length === 1 || terms.includes(owner[0] ?? '')) return 'named';
  // "Diallo" may be any of that name, and "James Harden" is not "LeBron James".
  return terms.length === 1 ? 'unnamed' : 'other';
}

function isWithin(inner: Span, outer: Span | null): boolean {
  return outer !== null && inner.start >= outer.start && inner.end <= outer.end;
}
